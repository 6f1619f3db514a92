import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  amongIds,
  everyMember,
  organisationRoles,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { DAYS_LOOKED_BACK } from './reachability.policy.ts';

/** Lead the work in the whole county and may know who fills a position. */
const leadingRoles: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];

const recent = `last_day >= ${sealed('today')} - ${DAYS_LOOKED_BACK}`;
const occupantsToday = `select o.person_id from app.position_occupancy o where o.valid_to is null or o.valid_to >= ${sealed('today')}`;
const colleagues = `select p.id from app.person p where p.organisation_id = ${sealed('organisation')}`;

/**
 * When somebody cannot be reached, never why. Written by the employer's side alone, by a trigger on its absences: no role of the
 * API may write here, and nothing here leads back to an absence.
 */
const unreachablePeriod = defineEntity({
  name: 'UnreachablePeriod',
  tableName: 'unreachable_period',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'own_unreachable_periods',
      roles: everyMember,
      when: `${withinCounty} and person_id = ${sealed('person')}`,
    }),
    readable({
      name: 'unreachable_colleagues',
      roles: organisationRoles,
      when: `${withinCounty} and ${recent} and ${amongIds('person_id', `${colleagues} union all ${occupantsToday}`)}`,
    }),
    readable({
      name: 'unreachable_occupants',
      roles: leadingRoles,
      when: `${withinCounty} and ${recent} and ${amongIds('person_id', occupantsToday)}`,
    }),
    {
      name: 'written_by_the_employer',
      roles: ['kim_personnel_owner'],
      command: 'all',
      using: 'true',
      check: 'true',
    },
  ],
  checks: [
    { name: 'unreachable_period_ends_after_start', expression: 'last_day >= first_day' },
    {
      name: 'unreachable_half_day_is_one_day',
      expression: `half_day is null or (half_day in ('MORNING', 'AFTERNOON') and first_day = last_day)`,
    },
  ],
  indexes: [{ name: 'unreachable_period_person_index', properties: ['countyId', 'personId', 'lastDay'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    firstDay: p.date(),
    lastDay: p.date(),
    halfDay: p.text().nullable(),
  },
});
export class UnreachablePeriod extends unreachablePeriod.class {}
unreachablePeriod.setClass(UnreachablePeriod);
