import type { Statement } from '../../platform/reading/read-model.ts';
import { bodyModel, sessionModel, steeringItemModel } from '../steering/steering.public.ts';
import { concernsSteeringOffice, concernsVoting } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

const today = ({ context, bind }: Statement): string => bind(context.today, 'date');
const rule = (row: string, column: string, [body, day]: readonly [string, string]): string =>
  `(select g.${column} from governance.procedure_rules g where g.county_id = ${row}.county_id and g.body_id = ${body} and g.valid_from <= ${day} and (g.valid_to is null or g.valid_to >= ${day}) limit 1)`;
const missing = (row: string, statement: Statement): string =>
  `(${rule(row, 'sessions_per_year', [`${row}.id`, today(statement)])} - (select count(*)::int from governance.session n where n.county_id = ${row}.county_id and n.body_id = ${row}.id and date_trunc('year', n.held_on) = date_trunc('year', ${today(statement)})))`;
const ownSeat = (row: string, { context: { actor }, bind }: Statement): string => {
  const person = bind(actor.kind === 'member' ? actor.membership.person.id : null, 'uuid');
  return `exists (select from governance.seat s left join governance.seat_attendance a on a.county_id = s.county_id and a.seat_id = s.id and a.session_id = ${row}.session_id where s.county_id = ${row}.county_id and s.body_id = ${row}.body_id and s.kind = 'VOTING' and ((s.person_id = ${person} and (a.state = 'PRESENT' or ${row}.session_id is null)) or (s.deputy_id = ${person} and a.state = 'DEPUTY')) and s.valid_from <= ${row}.opened_on and (s.valid_to is null or s.valid_to >= ${row}.opened_on) and not exists (select from governance.vote v where v.county_id = s.county_id and v.item_id = ${row}.id and v.seat_id = s.id))`;
};

/** Sessions the year still lacks, minutes that are due, and votes that are open (KIM concept 2025, 2.4 and 2.5). */
export const steeringTaskSources: readonly TaskSource[] = [
  {
    kind: 'STEERING_SESSIONS_MISSING',
    concerns: concernsSteeringOffice,
    model: bodyModel,
    isDue: (row, statement) => `${row}.kind = 'STEERING' and ${missing(row, statement)} > 0`,
    dueOn: (_row, statement) => `date_trunc('year', ${today(statement)}) + interval '1 year - 1 day'`,
    about: { count: missing },
  },
  {
    kind: 'STEERING_MINUTES_DUE',
    concerns: concernsSteeringOffice,
    model: sessionModel,
    isDue: (row, statement) =>
      `${row}.state in ('HELD', 'MINUTES_DRAFT') and ${row}.held_on < ${today(statement)}`,
    dueOn: (row) =>
      `${row}.held_on + coalesce(${rule(row, 'minutes_days', [`${row}.body_id`, `${row}.held_on`])}, 14)`,
    about: {},
  },
  {
    kind: 'STEERING_VOTE_OPEN',
    concerns: concernsVoting,
    model: steeringItemModel,
    isDue: (row, statement) => `${row}.voting = 'OPEN' and ${ownSeat(row, statement)}`,
    dueOn: (row) => `coalesce(${row}.closes_on, ${row}.opened_on)`,
    about: {},
  },
];
