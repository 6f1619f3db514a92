import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  countyRoles,
  insertable,
  ofOwner,
  organisationRoles,
  readable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/**
 * Who holds which supervision over a position, from when to when: a dated relation, never a constant of a role
 * (KIM concept 2025, 2.2). The database refuses two holders of one kind on one day.
 */
const assignment = defineEntity({
  name: 'SupervisionAssignment',
  tableName: 'supervision_assignment',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'supervision_in_the_county', roles: countyRoles, when: withinCounty }),
    readable({
      name: 'supervision_of_visible_positions',
      roles: organisationRoles,
      when: `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`,
    }),
    insertable({
      name: 'county_allocates_supervision',
      roles: ['kim_county_coordinator', 'kim_centre_head'],
      when: withinCounty,
    }),
    // for seal.employed_positions() alone: the owner never signs in, and the function answers only for the sealed organisation
    { name: 'employed_positions', roles: ['kim_owner'], command: 'select', using: 'true' },
    ...ofOwner('transfer', 'kim_owner', 'insert', 'update', 'delete'),
    ...ofOwner('statistics', 'kim_personnel_owner', 'select'),
  ],
  checks: [
    { name: 'supervision_kind_known', expression: `kind in ('DIENSTAUFSICHT', 'FACHAUFSICHT')` },
    { name: 'supervision_ends_after_start', expression: 'valid_to is null or valid_to >= valid_from' },
  ],
  indexes: [{ name: 'supervision_holder_index', properties: ['countyId', 'holderId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    positionId: p.uuid(),
    kind: p.text(),
    holderId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
    legalBasis: p.text(),
  },
});
export class SupervisionAssignment extends assignment.class {}
assignment.setClass(SupervisionAssignment);
