import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  countyRoles,
  insertable,
  organisationRoles,
  readable,
  sealed,
  withinCounty,
} from '../../../platform/persistence/row-policies.ts';

/** Until when a position was said to be funded, in order of recording. Never changed; the position carries the last of them. */
const fixedTerm = defineEntity({
  name: 'PositionFixedTerm',
  tableName: 'position_fixed_term',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'fixed_terms_in_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'fixed_terms_of_visible_positions',
      roles: organisationRoles,
      when: `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`,
    }),
    insertable({
      name: 'county_sets_fixed_terms',
      roles: ['kim_county_coordinator', 'kim_centre_head'],
      when: `${withinCounty} and organisation_id = ${sealed('organisation')} and person_id = ${sealed('person')}`,
    }),
  ],
  uniques: [{ name: 'position_fixed_term_step_unique', properties: ['countyId', 'positionId', 'step'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    positionId: p.uuid(),
    step: p.integer().comment('Order of recording; the last holds'),
    fixedTermUntil: p.date().nullable().comment('Last day it is funded for; null: no end any more'),
    recordedAt: p.datetime().columnType('timestamptz'),
    organisationId: p.uuid().comment('On whose behalf'),
    personId: p.uuid(),
    note: p.text().nullable(),
  },
});
export class PositionFixedTerm extends fixedTerm.class {}
fixedTerm.setClass(PositionFixedTerm);
