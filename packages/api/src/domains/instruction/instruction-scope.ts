import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';

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
