import { reachOf } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { ofLedCase } from '../client/client.public.ts';

/** The domain wall: of the county's looks all, one's own, or those into cases one leads. */
export const accessReadable = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const { actor } = context;
  if (actor.kind !== 'member' || !hasRight(actor, 'READ_CASE_ACCESSES')) return 'false';
  if (hasRight(actor, 'LEAD_CASES')) return ofLedCase(row, statement);
  const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
  return hasRight(actor, 'WATCH_CASE_ACCESSES')
    ? county
    : `(${county} and ${row}.opened_by_id = ${bind(actor.membership.person.id, 'uuid')})`;
};

/** What the GraphQL wall judges by: the same question, asked of the same row. */
export const accessReach = (row: string, statement: Statement): string =>
  reachIf(accessReadable(row, statement), statement);

/** A look is known to whoever knows of the access. */
export const readReadable = (row: string, statement: Statement): string => {
  const readable = accessReadable('a', statement);
  return readable === 'false'
    ? readable
    : `exists (select from app.case_access a where a.county_id = ${row}.county_id and a.id = ${row}.access_id and ${readable})`;
};

export const readReach = (row: string, statement: Statement): string =>
  reachIf(readReadable(row, statement), statement);

const reachIf = (condition: string, { context, bind }: Statement): string =>
  condition === 'false'
    ? `'{}'::uuid[]`
    : `array(select ${bind(reachOf(context.actor), 'uuid')} where ${condition})`;
