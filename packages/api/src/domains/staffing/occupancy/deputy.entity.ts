import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  organisationRoles,
  readable,
  updatable,
  withinCounty,
} from '../../../platform/persistence/row-policies.ts';
import { ofOwnStaff } from '../../identity/identity.public.ts';
import { employedHere } from '../position.entity.ts';

const employed = `${withinCounty} and ${employedHere('position_id')}`;

/** Who stands in on a position, from when to when. Seen by those who see who fills it. */
const deputy = defineEntity({
  name: 'PositionDeputy',
  tableName: 'position_deputy',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'deputies_in_the_county',
      roles: ['kim_county_coordinator', 'kim_centre_head', 'kim_steering_office'],
      when: withinCounty,
    }),
    readable({
      name: 'deputies_of_visible_positions',
      roles: organisationRoles,
      when: `${withinCounty} and ${amongIds('position_id', 'select p.id from app.position p')}`,
    }),
    insertable({
      name: 'employer_appoints',
      roles: ['kim_municipal_hr'],
      when: `${employed} and ${ofOwnStaff('person_id')}`,
    }),
    updatable({ name: 'employer_changes', roles: ['kim_municipal_hr'], when: employed }),
  ],
  checks: [
    {
      name: 'position_deputy_ends_after_start',
      expression: 'valid_to is null or valid_to >= valid_from',
    },
  ],
  indexes: [
    { name: 'position_deputy_position_index', properties: ['countyId', 'positionId'] },
    { name: 'position_deputy_person_index', properties: ['countyId', 'personId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    positionId: p.uuid(),
    personId: p.uuid(),
    validFrom: p.date(),
    validTo: p.date().nullable().comment('Last day'),
    version: p.integer().default(1),
  },
});
export class PositionDeputy extends deputy.class {}
deputy.setClass(PositionDeputy);
