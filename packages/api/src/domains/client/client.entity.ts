import { familyLinkKinds, residenceStatuses, sexes } from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  ofOwner,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, isLedClient, ledClient, recordedByOneself } from './case-sets.ts';

const among = (column: string, words: readonly string[]): string =>
  `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;

/** Who is counselled. Seen by who leads a case of theirs, and by nobody else: it carries no municipality, the case does. */
const client = defineEntity({
  name: 'Client',
  tableName: 'client',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'clients_of_led_cases', roles: caseManager, when: isLedClient }),
    insertable({
      name: 'case_manager_registers',
      roles: caseManager,
      when: `${withinCounty} and ${recordedByOneself('registered_by_id')}`,
    }),
    updatable({ name: 'leading_case_manager_corrects', roles: caseManager, when: isLedClient }),
    // for seal.similar_cases() alone
    ...ofOwner('similar', 'kim_client_owner', 'select'),
  ],
  checks: [
    { name: 'client_sex_known', expression: among('sex', sexes) },
    { name: 'client_residence_known', expression: among('residence_status', residenceStatuses) },
  ],
  indexes: [
    { name: 'client_birth_date_index', properties: ['countyId', 'birthDate'] },
    { name: 'client_household_index', properties: ['countyId', 'householdId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    givenName: p.text(),
    familyName: p.text(),
    birthDate: p.date().nullable(),
    sex: p.text().nullable(),
    languages: p.array().columnType('text[]').comment('As spoken, the best first'),
    interpreterNeeded: p.boolean().default(false),
    nationality: p.text().nullable(),
    residenceStatus: p.text().nullable(),
    arrivedOn: p.date().nullable(),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    street: p.text().nullable(),
    postalCode: p.text().nullable(),
    city: p.text().nullable(),
    householdId: p.uuid().nullable(),
    registeredById: p.uuid().comment('The case manager who entered the person'),
    version: p.integer().default(1),
  },
});
export class Client extends client.class {}
client.setClass(Client);

const household = defineEntity({
  name: 'Household',
  tableName: 'household',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'households_of_led_clients',
      roles: caseManager,
      when: `${withinCounty} and ${amongIds('id', 'select p.household_id from client.client p')}`,
    }),
    insertable({
      name: 'case_manager_forms_household',
      roles: caseManager,
      when: `${withinCounty} and ${recordedByOneself('registered_by_id')}`,
    }),
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    registeredById: p.uuid(),
  },
});
export class Household extends household.class {}
household.setClass(Household);

const familyLink = defineEntity({
  name: 'FamilyLink',
  tableName: 'family_link',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'links_between_led_clients',
      roles: caseManager,
      when: `${ledClient('person_id')} and relative_id = any ((select seal.led_clients())::uuid[])`,
    }),
    insertable({
      name: 'case_manager_links_led_clients',
      roles: caseManager,
      when: `${ledClient('person_id')} and relative_id = any ((select seal.led_clients())::uuid[])`,
    }),
    updatable({
      name: 'case_manager_removes_link',
      roles: caseManager,
      when: `${ledClient('person_id')} and relative_id = any ((select seal.led_clients())::uuid[])`,
    }),
  ],
  checks: [
    { name: 'family_link_kind_known', expression: among('kind', familyLinkKinds) },
    { name: 'family_link_nobody_is_own_relative', expression: 'person_id <> relative_id' },
  ],
  indexes: [{ name: 'family_link_relative_index', properties: ['countyId', 'relativeId'] }],
  uniques: [
    {
      name: 'family_link_once',
      properties: ['countyId', 'personId', 'relativeId'],
      where: 'removed_on is null',
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    relativeId: p.uuid(),
    kind: p.text().comment('What the relative is to the person'),
    removedOn: p.date().nullable().comment('Entered in error, or over; null: holds'),
  },
});
export class FamilyLink extends familyLink.class {}
familyLink.setClass(FamilyLink);
