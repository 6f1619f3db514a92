import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  amongIds,
  everyMember,
  insertable,
  municipalRoles,
  ofOwner,
  organisationRoles,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';

/** Who may know by name who fills a position they see. */
const seesOccupants: readonly DatabaseRole[] = [
  ...organisationRoles,
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];

const selfOrOccupant = amongIds(
  'id',
  `select ${sealed('person')} union all select o.person_id from app.position_occupancy o`,
);

/**
 * The acting organisation's own people. A function and no sub-select: policies of people ask who fills a position, and
 * PostgreSQL refuses policies that ask each other in a circle.
 */
export const ofOwnStaff = (column: string): string => `${column} = any ((select seal.own_staff())::uuid[])`;

/** Somebody who works for an organisation. Clients of counselling are no persons in this sense; they will live elsewhere. */
const person = defineEntity({
  name: 'Person',
  tableName: 'person',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'self_and_occupants',
      roles: seesOccupants.filter((role) => role !== 'kim_municipal_hr'),
      when: `${withinCounty} and ${selfOrOccupant}`,
    }),
    readable({
      name: 'staff_of_own_organisation',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and (organisation_id = ${sealed('organisation')} or ${selfOrOccupant})`,
    }),
    readable({
      name: 'people_whose_file_is_kept_here',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and id = any ((select seal.kept_persons())::uuid[])`,
    }),
    readable({
      name: 'deputies',
      roles: seesOccupants,
      when: `${withinCounty} and ${amongIds('id', 'select d.person_id from app.position_deputy d')}`,
    }),
    // for seal.own_staff() alone
    { name: 'own_staff', roles: ['kim_owner'], command: 'select', using: 'true' },
    readable({
      name: 'self',
      roles: everyMember.filter((role) => !seesOccupants.includes(role)),
      when: `${withinCounty} and id = ${sealed('person')}`,
    }),
    readable({
      name: 'person_signing_in',
      roles: ['kim_authenticator'],
      when: amongIds('id', 'select a.person_id from app.identity_account a'),
    }),
    readable({
      name: 'line_manager_of_own_file',
      roles: everyMember,
      when: `${withinCounty} and id = any ((select seal.own_line_managers())::uuid[])`,
    }),
    readable({
      name: 'line_managers_of_files_kept_here',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and id = any ((select seal.kept_line_managers())::uuid[])`,
    }),
    readable({
      name: 'people_one_manages',
      roles: ['kim_municipal_team_lead'],
      when: `${withinCounty} and id = any ((select seal.managed_persons())::uuid[])`,
    }),
    updatable({
      name: 'employer_keeps_names_right',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and id = any ((select seal.kept_persons())::uuid[]) and id <> ${sealed('person')}`,
    }),
    insertable({
      name: 'employer_hires',
      roles: ['kim_municipal_hr'],
      when: `${withinCounty} and organisation_id = ${sealed('organisation')}`,
    }),
    // the county's contacts, see domain coordination
    readable({
      name: 'known_coordinators',
      roles: ['kim_county_coordinator', 'kim_centre_head', ...municipalRoles],
      when: `${withinCounty} and id = any ((select seal.known_coordinators())::uuid[])`,
    }),
    // whom the county can invite, see domain meeting
    readable({
      name: 'invitable_people',
      roles: ['kim_county_coordinator', 'kim_centre_head', 'kim_steering_office'],
      when: `${withinCounty} and id = any ((select seal.invitable_people())::uuid[])`,
    }),
    ...ofOwner('transfer', 'kim_owner', 'select', 'update'),
  ],
  indexes: [{ name: 'person_organisation_index', properties: ['countyId', 'organisationId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid().comment('Who employs the person and keeps this record'),
    givenName: p.text(),
    familyName: p.text(),
    email: p.text().nullable(),
  },
});

export class Person extends person.class {}
person.setClass(Person);
