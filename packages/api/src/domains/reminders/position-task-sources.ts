import { redistributionModel, responseModel } from '../ledger/ledger.public.ts';
import { employerToday, fillableStates, positionModel, stateOnDay } from '../staffing/staffing.public.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { daysOfActor } from './reminder-setting.model.ts';
import { comesWithin, ownOrganisation, today } from './task-conditions.ts';
import { concernsAnswering, concernsPositions, concernsSteering } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

/** For HR what its organisation employs; the county looks after all. */
const isResponsible = (row: string, statement: Statement): string =>
  hasRight(statement.context.actor, 'FILL_POSITION')
    ? `${employerToday(row, statement)} = ${ownOrganisation(statement)}`
    : 'true';

/** Vacant since the last occupant left, or since it exists. */
const vacantSince = (row: string): string =>
  `coalesce((select max(o.valid_to) + 1 from app.position_occupancy o where o.county_id = ${row}.county_id and o.position_id = ${row}.id), (select min(e.effective_day) from app.position_event e where e.county_id = ${row}.county_id and e.position_id = ${row}.id))`;

/** Nobody fills it, nor is anybody to come. */
const isOpen = (row: string, statement: Statement): string =>
  `not exists (select from app.position_occupancy o where o.county_id = ${row}.county_id and o.position_id = ${row}.id and (o.valid_to is null or o.valid_to >= ${today(statement)})) and ${stateOnDay(row, today(statement))} in (${fillableStates.map((state) => `'${state}'`).join(', ')})`;

const about = { position_id: (row: string): string => `${row}.id` };

const notSettled = (plan: string): string =>
  `app.redistribution_response r where r.county_id = ${plan}.county_id and r.redistribution_id = ${plan}.id and r.state in ('OPEN', 'OBJECTED')`;

const publishedOn = (county: string, plan: string): string =>
  `coalesce((select max(e.recorded_on) from app.redistribution_event e where e.county_id = ${county} and e.redistribution_id = ${plan} and e.step = 'PUBLISH'), (select d.drafted_on from app.redistribution d where d.county_id = ${county} and d.id = ${plan}))`;

/** Everything there is to do about positions and how VZÄ are distributed. */
export const positionTaskSources: readonly TaskSource[] = [
  {
    kind: 'FIXED_TERM_ENDS',
    concerns: concernsPositions,
    model: positionModel,
    isDue: (row, statement) =>
      `${comesWithin(`${row}.fixed_term_until`, 'fixedTermDays', statement)} and (${row}.returned_from is null or ${row}.returned_from > ${today(statement)}) and ${isResponsible(row, statement)}`,
    dueOn: (row) => `${row}.fixed_term_until`,
    about,
  },
  {
    kind: 'POSITION_VACANT',
    concerns: concernsPositions,
    model: positionModel,
    isDue: (row, statement) =>
      `${isOpen(row, statement)} and ${vacantSince(row)} + ${daysOfActor('vacancyDays', statement)} < ${today(statement)} and ${isResponsible(row, statement)}`,
    dueOn: vacantSince,
    about,
  },
  {
    kind: 'REDISTRIBUTION_TO_CONFIRM',
    concerns: concernsAnswering,
    model: responseModel,
    isDue: (row, statement) =>
      `${row}.state = 'OPEN' and ${row}.municipality_id = ${ownOrganisation(statement)} and exists (select from app.redistribution d where d.county_id = ${row}.county_id and d.id = ${row}.redistribution_id and d.state = 'PUBLISHED')`,
    dueOn: (row) => publishedOn(`${row}.county_id`, `${row}.redistribution_id`),
    about: { redistribution_id: (row) => `${row}.redistribution_id` },
  },
  {
    kind: 'CONFIRMATIONS_MISSING',
    concerns: concernsSteering,
    model: redistributionModel,
    isDue: (row) => `${row}.state = 'PUBLISHED' and exists (select from ${notSettled(row)})`,
    dueOn: (row) => publishedOn(`${row}.county_id`, `${row}.id`),
    about: {
      redistribution_id: (row) => `${row}.id`,
      count: (row) => `(select count(*) from ${notSettled(row)})`,
    },
  },
];
