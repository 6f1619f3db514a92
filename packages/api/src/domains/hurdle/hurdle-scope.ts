import { steeredHurdleStates } from '@kim/schema/reference/hurdle.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';
import type { Statement } from '../../platform/reading/read-model.ts';

const readerOf = ({ context: { actor } }: Statement): MemberActor | null =>
  actor.kind === 'member' && hasRight(actor, 'READ_HURDLES') ? actor : null;

export const leadsHurdles = ({ context: { actor } }: Statement): boolean => hasRight(actor, 'LEAD_HURDLES');

const ofCounty = (row: string, { countyId }: MemberActor, { bind }: Statement): string =>
  `${row}.county_id = ${bind(countyId, 'uuid')}`;

const isSteered = (row: string): string =>
  `${row}.state in (${steeredHurdleStates.map((state) => `'${state}'`).join(', ')})`;

/** The county all, the steering group from the agenda on, everybody else what they or their municipality have reported. */
export const hurdleReadable: Readable = (row, statement) => {
  const actor = readerOf(statement);
  if (!actor) return 'false';
  if (leadsHurdles(statement)) return ofCounty(row, actor, statement);
  if (hasRight(actor, 'READ_STEERED_HURDLES'))
    return `${ofCounty(row, actor, statement)} and ${isSteered(row)}`;
  return `exists (select from hurdle.report o where o.county_id = ${row}.county_id and o.hurdle_id = ${row}.id and ${isOwn('o', actor, statement)})`;
};

/** Of the own municipality for who works there; one's own for everybody else. */
const isOwn = (row: string, actor: MemberActor, statement: Statement): string => {
  const { person, organisation } = actor.membership;
  const own = hasRight(actor, 'READ_PLACE_HURDLES')
    ? `${row}.organisation_id = ${statement.bind(organisation.id, 'uuid')}`
    : `${row}.person_id = ${statement.bind(person.id, 'uuid')}`;
  return `${ofCounty(row, actor, statement)} and ${own}`;
};

export const reportReadable: Readable = (row, statement) => {
  const actor = readerOf(statement);
  if (!actor) return 'false';
  if (leadsHurdles(statement)) return ofCounty(row, actor, statement);
  return hasRight(actor, 'READ_STEERED_HURDLES')
    ? ofReadableHurdle(row, statement)
    : isOwn(row, actor, statement);
};

/** What hangs on a hurdle is for whoever may know of it. */
export const ofReadableHurdle: Readable = (row, statement) => {
  const condition = hurdleReadable('h', statement);
  return condition === 'false'
    ? condition
    : `exists (select from hurdle.hurdle h where h.county_id = ${row}.county_id and h.id = ${row}.hurdle_id and ${condition})`;
};

/** What the county makes of it is for the county, and for who decides. */
export const reconstructionReadable: Readable = (row, statement) => {
  const { actor } = statement.context;
  return hasRight(actor, 'LEAD_HURDLES') || hasRight(actor, 'READ_STEERED_HURDLES')
    ? ofReadableHurdle(row, statement)
    : 'false';
};

/** For who puts hurdles together alone. */
export const ofLeaders: Readable = (row, statement) => {
  const actor = readerOf(statement);
  return actor && leadsHurdles(statement) ? ofCounty(row, actor, statement) : 'false';
};

/** Whether the caller has reported it; who leads hurdles reports none. */
export const isOwnReport: Readable = (row, { context: { actor }, bind }) =>
  actor.kind === 'member' && hasRight(actor, 'REPORT_HURDLES')
    ? `(${row}.person_id is not distinct from ${bind(actor.membership.person.id, 'uuid')})`
    : 'false';
