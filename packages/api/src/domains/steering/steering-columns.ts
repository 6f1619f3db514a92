import { sessionStates, sessionTable, assumedRules } from '@kim/schema/reference/steering.ts';
import { waysBy } from '@kim/schema/reference/state-table.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Column, ReadModel, Relation } from '../../platform/reading/read-model.ts';

export const timeOf =
  (column: string): Column =>
  ({ row }) =>
    `to_char(${row}.${column}, 'HH24:MI')`;

/** Rows of a table that hang on the parent by one column. */
export const listOf = (model: () => ReadModel, column: string, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy,
});
export const oneOf = (model: () => ReadModel, column: string): Relation => ({
  kind: 'one',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
/** The one row that names the parent. */
export const onlyOf = (model: () => ReadModel, column: string): Relation => ({
  ...listOf(model, column),
  kind: 'one',
});

/** Where the office may lead it now; what else must hold is asked when it does. */
export const sessionWays: Column = ({ row, statement: { context, bind } }) => {
  const isOffice = hasRight(context.actor, 'RUN_STEERING');
  const cases = sessionStates.map((state) => {
    const ways = isOffice ? waysBy(sessionTable, state, 'OFFICE') : [];
    return `when '${state}' then ${bind(`{${ways.join(',')}}`, 'text[]')}`;
  });
  return `(case ${row}.state ${cases.join(' ')} end)`;
};

export const holdsOn = (row: string, day: string): string =>
  `${row}.valid_from <= ${day} and (${row}.valid_to is null or ${row}.valid_to >= ${day})`;

type RuleColumn =
  'invitation_days' | 'quorum_percent' | 'majority_percent' | 'minutes_days' | 'circular_days';
const assumed: Readonly<Record<RuleColumn, number>> = {
  invitation_days: assumedRules.invitationDays,
  quorum_percent: assumedRules.quorumPercent,
  majority_percent: assumedRules.majorityPercent,
  minutes_days: assumedRules.minutesDays,
  circular_days: assumedRules.circularDays,
};
/** What the rules of procedure of a day say; before the first of them, what is assumed. */
export const ruleOn = (row: string, column: RuleColumn, day: string): string =>
  `coalesce((select g.${column} from governance.procedure_rules g where g.county_id = ${row}.county_id and g.body_id = ${row}.body_id and ${holdsOn('g', day)} limit 1), ${assumed[column]})`;

export const votingSeatsOn = (row: string, day: string): string =>
  `(select count(*)::int from governance.seat v where v.county_id = ${row}.county_id and v.body_id = ${row}.body_id and v.kind = 'VOTING' and ${holdsOn('v', day)})`;
/** Voting seats of the session's day that are there. */
export const votingSeatsThere = (row: string): string =>
  `(select count(*)::int from governance.seat_attendance a join governance.seat v on v.county_id = a.county_id and v.id = a.seat_id where a.county_id = ${row}.county_id and a.session_id = ${row}.id and a.state in ('PRESENT', 'DEPUTY') and v.kind = 'VOTING' and ${holdsOn('v', `${row}.held_on`)})`;
/** The least number that is more than the share the rules ask for. */
export const seatsNeeded = (row: string, day: string): string =>
  `(floor(${votingSeatsOn(row, day)} * ${ruleOn(row, 'quorum_percent', day)} / 100.0)::int + 1)`;
