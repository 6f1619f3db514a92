import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';
import type { Statement } from '../../platform/reading/read-model.ts';

/** Of the own county: the office all, who has a seat under a condition, everybody else under another. */
const within =
  (seated: (row: string) => string, others: (row: string) => string): Readable =>
  (row, { context: { actor }, bind }) => {
    const condition = conditionFor(actor, { seated: seated(row), others: others(row) });
    return actor.kind !== 'member' || condition === 'false'
      ? 'false'
      : `(${row}.county_id = ${bind(actor.countyId, 'uuid')} and ${condition})`;
  };
const conditionFor = (
  actor: Actor,
  { seated, others }: { readonly seated: string; readonly others: string },
): string => {
  if (hasRight(actor, 'RUN_STEERING')) return 'true';
  if (hasRight(actor, 'READ_STEERING')) return seated;
  return hasRight(actor, 'READ_RESOLUTIONS') ? others : 'false';
};
const always = (): string => 'true';
const never = (): string => 'false';
const ofSession = (row: string, condition: string): string =>
  `exists (select from governance.session n where n.county_id = ${row}.county_id and n.id = ${row}.session_id and n.state ${condition})`;

/** Composition, rules, days, attendance and votes of the group are known to all who sit in it. */
export const groupReadable = within(always, never);
/** From the invitation on; by circular once it is out. */
export const itemReadable = within(
  (row) => `(${ofSession(row, `<> 'PLANNED'`)} or (${row}.session_id is null and ${row}.voting <> 'NONE'))`,
  never,
);
export const entryReadable = within(
  (row) => ofSession(row, `in ('MINUTES_SENT', 'MINUTES_APPROVED')`),
  never,
);
export const requestReadable = within((row) => `${row}.state <> 'OPEN'`, never);
export const resolutionReadable = within(always, (row) => `${row}.published_on is not null`);

/** Whom a seat is the caller's: its member, or their deputy. */
export const isOwnSeat = (row: string, { context: { actor }, bind }: Statement): string => {
  const person = bind(actor.kind === 'member' ? actor.membership.person.id : null, 'uuid');
  return `(${row}.person_id is not distinct from ${person} or ${row}.deputy_id is not distinct from ${person})`;
};
