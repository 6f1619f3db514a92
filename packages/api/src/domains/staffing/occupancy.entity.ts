import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  countyRoles,
  insertable,
  ofOwner,
  organisationRoles,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { ofOwnStaff } from '../identity/identity.public.ts';
import { employedHere } from './position.entity.ts';

/** Who fills which part of a position, from when to when. */
const occupancy = defineEntity({
  name: 'PositionOccupancy',
  tableName: 'position_occupancy',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'occupancies_in_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'occupancies_of_visible_positions',
      roles: organisationRoles,
      when: `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`,
    }),
    insertable({
      name: 'employer_fills',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and ${employedHere('position_id')} and ${ofOwnStaff('person_id')}`,
    }),
    updatable({
      name: 'employer_changes',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and ${employedHere('position_id')}`,
    }),
    ...ofOwner('transfer', 'kim_owner', 'select'),
    // for seal.occupancy_within_limits() alone: a colleague may also work where the writer sees nothing
    { name: 'limits_look', roles: ['kim_owner'], command: 'select', using: 'true' },
    ...ofOwner('statistics', 'kim_personnel_owner', 'select'),
  ],
  checks: [
    { name: 'occupancy_share_is_a_part', expression: 'share > 0 and share <= 1' },
    { name: 'occupancy_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  indexes: [
    { name: 'occupancy_position_index', properties: ['countyId', 'positionId'] },
    { name: 'occupancy_person_index', properties: ['countyId', 'personId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    positionId: p.uuid(),
    personId: p.uuid(),
    share: p.decimal().precision(7).scale(6),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
    version: p.integer().default(1),
  },
});
export class PositionOccupancy extends occupancy.class {}
occupancy.setClass(PositionOccupancy);
