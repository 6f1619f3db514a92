import { isBoundToOrganisation, reachOf, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Statement } from '../../platform/reading/read-model.ts';

type Readable = (row: string, statement: Statement) => string;

const isParty = (actor: Actor): boolean => actor.kind === 'member' && hasRight(actor, 'READ_INSTRUCTIONS');

/** The county's all, a municipality's own. */
const countyOrOwn: Readable = (row, { context: { actor }, bind }) => {
  if (actor.kind !== 'member' || !isParty(actor)) return 'false';
  const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
  return isBoundToOrganisation(actor)
    ? `(${county} and ${row}.organisation_id = ${bind(actor.membership.organisation.id, 'uuid')})`
    : county;
};

export const recipientReadable = countyOrOwn;
export const conflictReadable = countyOrOwn;

/** What hangs on a recipient is read with it. */
const through =
  (column: string, key: string): Readable =>
  (row, statement) => {
    const readable = recipientReadable('o', statement);
    return readable === 'false'
      ? 'false'
      : `exists (select from app.instruction_recipient o where o.county_id = ${row}.county_id and o.${key} = ${row}.${column} and ${readable})`;
  };

export const stepReadable = through('recipient_id', 'id');
export const instructionReadable = through('id', 'instruction_id');

/** What the GraphQL wall judges by: the same question, asked of the same row. */
export const reachThrough =
  (readable: Readable): Readable =>
  (row, statement) => {
    const condition = readable(row, statement);
    if (condition === 'false') return `'{}'::uuid[]`;
    return `array(select ${statement.bind(reachOf(statement.context.actor), 'uuid')} where ${condition})`;
  };
