import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { reachThrough, type Readable } from '../../platform/reading/reach-through.ts';
import { readModel, rowsOf, type Column, type ModelExtension } from '../../platform/reading/read-model.ts';
import { hurdleModel } from '../hurdle/hurdle.public.ts';

/** The office knows of every hurdle, the steering group of what it has taken up. */
const durationReadable: Readable = (row, { context: { actor }, bind }) => {
  if (actor.kind !== 'member' || !hasRight(actor, 'OVERSEE_WORKING_GROUPS')) return 'false';
  const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
  return hasRight(actor, 'LEAD_WORKING_GROUPS') ? county : `(${county} and ${row}.taken_up_on is not null)`;
};

const decidedOn = `(select min(p.decided_on) from governance.theme t join governance.working_group g on g.county_id = t.county_id and g.theme_id = t.id join governance.proposal p on p.county_id = g.county_id and p.working_group_id = g.id where t.county_id = h.county_id and t.hurdle_id = h.id and p.state in ('ADOPTED', 'REJECTED'))`;
const takenUpOn = `(select min(t.decided_on) from governance.theme t where t.county_id = h.county_id and t.hurdle_id = h.id)`;
/** Solved at once, or not taken up: that was the decision. */
const endedOn = `case when h.state in ('SOLVED', 'REJECTED') then h.decided_on end`;

const days =
  (column: string): Column =>
  ({ row }) =>
    `(${row}.${column} - ${row}.first_reported_on)`;

/** How long it took from the first report to a decision (issue of the domain model 1.4.4), hurdle by hurdle. */
export const hurdleDurationModel = readModel({
  type: 'HurdleDuration',
  idKind: null,
  table: () =>
    `(select h.county_id, h.id, h.title, h.first_reported_on, ${takenUpOn} as taken_up_on, coalesce(${decidedOn}, ${endedOn}) as decided_on from hurdle.hurdle h where h.merged_into_id is null)`,
  readableBy: durationReadable,
  reach: reachThrough(durationReadable),
  columns: {
    title: 'title',
    firstReportedOn: 'first_reported_on',
    takenUpOn: 'taken_up_on',
    decidedOn: 'decided_on',
    daysToTheme: days('taken_up_on'),
    daysToDecision: days('decided_on'),
  },
  sorts: { FIRST_REPORTED_ON: { sql: ({ row }) => `${row}.first_reported_on`, type: 'date' } },
  defaultSort: 'FIRST_REPORTED_ON',
});

/** A hurdle knows how long it took. */
export const durationOfHurdle: ModelExtension = {
  model: hurdleModel,
  relations: {
    duration: {
      kind: 'one',
      models: () => [hurdleDurationModel],
      on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.id`,
    },
  },
};

export interface DurationFigures {
  readonly hurdles: number;
  readonly decided: number;
  readonly medianDaysToTheme: number | null;
  readonly medianDaysToDecision: number | null;
}

/** The middle one, and of an even number the mean of the two in the middle. */
export const durationFigures = async (context: RequestContext): Promise<DurationFigures> => {
  const { statement, values } = bareStatement(context);
  const visible = isVisible(hurdleDurationModel, 'r', statement);
  const median = (column: string): string =>
    `percentile_cont(0.5) within group (order by r.${column} - r.first_reported_on) filter (where r.${column} is not null)`;
  const [figures] = await context.rows.query<DurationFigures & { readonly id: string }>(
    `select count(*)::int as hurdles, count(r.decided_on)::int as decided, ${median('taken_up_on')} as "medianDaysToTheme", ${median('decided_on')} as "medianDaysToDecision" from ${rowsOf(hurdleDurationModel, statement)} r where ${visible}`,
    values,
  );
  return figures!;
};
