import { personModel } from '../../identity/identity.public.ts';
import { organisationModels } from '../../organisation/organisation.public.ts';
import { readModel, type ModelExtension, type Statement } from '../../../platform/reading/read-model.ts';
import {
  dayOf,
  employerToday,
  ofPositionWithin,
  positionModel,
  reachThroughPosition,
} from '../position.model.ts';
import { staffPositionScope } from '../staffing.policy.ts';
import { actorOf, mayAdvance, positionTransitions } from './position-life.policy.ts';

export const positionEventModel = readModel({
  type: 'PositionEvent',
  idKind: null,
  table: 'app.position_event',
  readableBy: ofPositionWithin(staffPositionScope),
  reach: reachThroughPosition,
  // who did it is no fact about the position alone
  fieldNeeds: (field) => (field === 'person' ? 'READ_OCCUPANTS' : null),
  columns: {
    step: 'step',
    from: 'from_state',
    to: 'to_state',
    effectiveDay: 'effective_day',
    recordedOn: ({ row }) => `(${row}.recorded_at at time zone 'Europe/Berlin')::date`,
    note: 'note',
  },
  relations: {
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
    },
    person: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.person_id`,
    },
  },
});

/** Where the last event up to that day led. */
export const stateOnDay = (position: string, day: string): string =>
  `(select e.to_state from app.position_event e where e.county_id = ${position}.county_id and e.position_id = ${position}.id and e.effective_day <= ${day} order by e.effective_day desc, e.step desc limit 1)`;

/** The states the caller may lead the position into now; the employer is asked for only where it decides. */
const nextStates = (row: string, statement: Statement): string => {
  const { actor } = statement.context;
  if (actor.kind !== 'member') return `'{}'::text[]`;
  const own = actor.membership.organisation.id;
  const open = positionTransitions.filter(({ by, to }) => by !== 'OCCUPANCY' && mayAdvance(actor, own, to));
  if (open.length === 0) return `'{}'::text[]`;
  const branches = [...new Set(open.map(({ from }) => from))].map((from) => {
    const to = open
      .filter((transition) => transition.from === from)
      .map((transition) => `'${transition.to}'`);
    return `when '${from}' then array[${to.join(', ')}]`;
  });
  const states = `case ${stateOnDay(row, dayOf({}, statement))} ${branches.join(' ')} else '{}'::text[] end`;
  return open.some(({ to }) => actorOf(to) === 'EMPLOYER')
    ? `case when ${employerToday(row, statement)} = ${statement.bind(own, 'uuid')} then ${states} else '{}'::text[] end`
    : states;
};

export const positionLife: ModelExtension = {
  model: positionModel,
  columns: {
    state: ({ row, args, statement }) => stateOnDay(row, dayOf(args, statement)),
    viewerCanAdvanceTo: ({ row, statement }) => nextStates(row, statement),
  },
  relations: {
    history: {
      kind: 'list',
      models: () => [positionEventModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.position_id = ${parent}.id`,
      orderBy: ['effective_day', 'step'],
    },
  },
  filters: {
    state: {
      needs: 'READ_POSITIONS',
      sql: ({ row, value, statement }) =>
        `${stateOnDay(row, dayOf({}, statement))} = ${statement.bind(value, 'text')}`,
    },
  },
};
