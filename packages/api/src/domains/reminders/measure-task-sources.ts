import type { Statement } from '../../platform/reading/read-model.ts';
import { measureModel } from '../measure/measure.public.ts';
import { concernsControlling, concernsMeasures } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

/** So many days before its due date somebody is told of their measure. */
const DAYS_BEFORE = 30;
/** Somebody answers for it, and it is not done. */
const isUnderWay = (row: string): string =>
  `${row}.state in ('PRIORITISED', 'ASSIGNED', 'RUNNING', 'STALLED')`;
const today = ({ context, bind }: Statement): string => bind(context.today, 'date');
const own = ({ context: { actor }, bind }: Statement): string =>
  bind(actor.kind === 'member' ? actor.membership.person.id : null, 'uuid');
/** First day of the quarter it is; the one before has ended. */
const quarter = (statement: Statement): string => `date_trunc('quarter', ${today(statement)})::date`;
const about = { measure_id: (row: string) => `${row}.id` };

/** Measures of the concept somebody answers for, and those nobody has reviewed for the quarter that ended (KIM concept 2025, 4). */
export const measureTaskSources: readonly TaskSource[] = [
  {
    kind: 'MEASURE_DUE',
    concerns: concernsMeasures,
    model: measureModel,
    isDue: (row, statement) =>
      `${row}.owner_person_id = ${own(statement)} and ${isUnderWay(row)} and ${row}.due_on <= ${today(statement)} + ${DAYS_BEFORE}`,
    dueOn: (row) => `${row}.due_on`,
    about,
  },
  {
    kind: 'MEASURE_REVIEW_MISSING',
    concerns: concernsControlling,
    model: measureModel,
    // what was prioritised only in this quarter has nothing to be reviewed yet
    isDue: (row, statement) => {
      const ended = `${quarter(statement)} - 1`;
      return `${isUnderWay(row)} and exists (select from measure.measure_step s where s.county_id = ${row}.county_id and s.measure_id = ${row}.id and s.to_state = 'PRIORITISED' and s.occurred_on <= ${ended}) and not exists (select from measure.measure_review v where v.county_id = ${row}.county_id and v.measure_id = ${row}.id and v.year = extract(year from ${ended}) and v.quarter = extract(quarter from ${ended}))`;
    },
    dueOn: (_row, statement) => quarter(statement),
    about,
  },
];
