import { defineEntity, p } from '@mikro-orm/core';
import type { PositionState } from '@kim/schema/reference/position-states.ts';
import {
  amongIds,
  countyRoles,
  insertable,
  organisationRoles,
  readable,
  sealed,
  withinCounty,
} from '../../../platform/persistence/row-policies.ts';
import { employedHere } from '../position.entity.ts';
import { positionTransitions, type TransitionBy } from './position-life.policy.ts';

const statesBy = (...some: readonly TransitionBy[]): string =>
  [...new Set(positionTransitions.filter(({ by }) => some.includes(by)).map(({ to }) => `'${to}'`))].join(
    ', ',
  );

const pairs = positionTransitions.map(({ from, to }) => `'${from} ${to}'`).join(', ');
const byOneself = `organisation_id = ${sealed('organisation')} and person_id = ${sealed('person')}`;

/** What happened to a position, in order. Its state on a day is where the last event up to that day led. Never changed. */
const event = defineEntity({
  name: 'PositionEvent',
  tableName: 'position_event',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'events_in_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'events_of_visible_positions',
      roles: organisationRoles,
      when: `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`,
    }),
    insertable({
      name: 'employer_advances',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and ${employedHere('position_id')} and ${byOneself} and to_state in (${statesBy('EMPLOYER', 'OCCUPANCY')})`,
    }),
    insertable({
      name: 'county_advances',
      roles: ['kim_county_coordinator', 'kim_centre_head'],
      when: `${withinCounty} and ${byOneself} and to_state in (${statesBy('COUNTY')})`,
    }),
    insertable({
      name: 'county_allocates_life',
      roles: ['kim_county_coordinator', 'kim_centre_head'],
      when: `${withinCounty} and ${byOneself} and to_state = 'ALLOCATED'`,
    }),
  ],
  uniques: [{ name: 'position_event_step_unique', properties: ['countyId', 'positionId', 'step'] }],
  checks: [
    { name: 'position_event_begins_once', expression: '(from_state is null) = (step = 1)' },
    {
      name: 'position_event_is_a_transition',
      expression: `from_state is null or from_state || ' ' || to_state in (${pairs})`,
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    positionId: p.uuid(),
    step: p.integer().comment('Order of recording; of two on one day the later holds'),
    fromState: p.text().$type<PositionState>().nullable(),
    toState: p.text().$type<PositionState>(),
    effectiveDay: p.date(),
    recordedAt: p.datetime().columnType('timestamptz'),
    organisationId: p.uuid().comment('On whose behalf'),
    personId: p.uuid().nullable().comment('Null: taken over from the papers'),
    note: p.text().nullable(),
  },
});
export class PositionEvent extends event.class {}
event.setClass(PositionEvent);
