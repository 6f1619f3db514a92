import { crisisAccessKinds, crisisOffices } from '@kim/schema/reference/crisis.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  ofOwner,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, caseOverseers } from '../client/client.public.ts';
import {
  officeRoles,
  ofOwnPlace,
  ofReceivedForm,
  ofVisibleForm,
  oneOf,
  receivedHere,
} from './crisis-sets.ts';

const withConsent = amongIds(
  'entry_id',
  'select e.id from client.crisis_entry e where e.consent_on is not null and e.consent_withdrawn_on is null and e.removed_on is null',
);

/** That somebody's marked fields went to an office. What they are stands in the copies; the office does not learn which entry it was. */
const crisisShare = defineEntity({
  name: 'CrisisShare',
  tableName: 'crisis_share',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'shares_of_own_municipality', roles: caseManager, when: ofOwnPlace }),
    readable({ name: 'shares_received', roles: officeRoles, when: receivedHere }),
    // the database itself lets nothing be handed on without the person's consent
    insertable({
      name: 'case_manager_hands_on',
      roles: caseManager,
      when: `${ofOwnPlace} and ${withConsent}`,
    }),
    {
      name: 'case_manager_changes',
      roles: [...caseManager],
      command: 'update',
      using: ofOwnPlace,
      check: `${ofOwnPlace} and (withdrawn_on is not null or ${withConsent})`,
    },
    {
      name: 'office_takes_over',
      roles: [...officeRoles],
      command: 'update',
      using: `${receivedHere} and withdrawn_on is null`,
      check: receivedHere,
    },
    ...ofOwner('purge', 'kim_client_owner', 'select', 'delete'),
  ],
  checks: [{ name: 'crisis_share_office_known', expression: oneOf('office', crisisOffices) }],
  uniques: [{ name: 'crisis_share_once', properties: ['countyId', 'entryId', 'office'] }],
  indexes: [
    {
      name: 'crisis_share_recipient_index',
      properties: ['countyId', 'recipientId', 'office', 'formId', 'sharedOn', 'id'],
    },
    { name: 'crisis_share_place_index', properties: ['countyId', 'municipalityId', 'formId'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    municipalityId: p.uuid(),
    entryId: p.uuid(),
    office: p.text(),
    recipientId: p.uuid().comment('Whose office: of the municipality if it has its own, else of the county'),
    sharedOn: p.date(),
    changedOn: p.date().nullable().comment('Corrected since'),
    withdrawnOn: p.date().nullable().comment('A tombstone since'),
    consumedOn: p.date().nullable().comment('The office last took it over'),
    consumedVersion: p.integer().nullable().comment('As it was then; other than now: to be looked at again'),
    version: p.integer().default(1),
  },
});
export class CrisisShare extends crisisShare.class {}
crisisShare.setClass(CrisisShare);

/** Who looked at what was handed on to their office, and when: the key to the copies for that person and day. */
const crisisAccess = defineEntity({
  name: 'CrisisAccess',
  tableName: 'crisis_access',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'accesses_of_the_county', roles: caseOverseers, when: withinCounty }),
    readable({ name: 'accesses_to_forms_live_here', roles: caseManager, when: ofVisibleForm }),
    readable({
      name: 'own_accesses',
      roles: officeRoles,
      when: `${withinCounty} and person_id = ${sealed('person')} and organisation_id = ${sealed('organisation')} and office = ${sealed('office')}`,
    }),
    insertable({
      name: 'office_opens',
      roles: officeRoles,
      when: `${ofReceivedForm} and person_id = ${sealed('person')} and organisation_id = ${sealed('organisation')} and office = ${sealed('office')} and opened_on = ${sealed('today')}`,
    }),
  ],
  checks: [
    { name: 'crisis_access_office_known', expression: oneOf('office', crisisOffices) },
    { name: 'crisis_access_kind_known', expression: oneOf('kind', crisisAccessKinds) },
  ],
  uniques: [
    {
      name: 'crisis_access_once_a_day',
      properties: ['countyId', 'formId', 'personId', 'organisationId', 'office', 'kind', 'openedOn'],
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    office: p.text(),
    organisationId: p.uuid(),
    personId: p.uuid(),
    personName: p.text().comment('As it was then'),
    kind: p.text(),
    openedOn: p.date(),
    openedAt: p.datetime(),
  },
});
export class CrisisAccess extends crisisAccess.class {}
crisisAccess.setClass(CrisisAccess);

/** That entries were deleted when their time had come: how many, when. Nothing about whom. */
const crisisPurge = defineEntity({
  name: 'CrisisPurge',
  tableName: 'crisis_purge',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'purges_of_own_municipality', roles: caseManager, when: ofOwnPlace }),
    ...ofOwner('purge', 'kim_client_owner', 'insert'),
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    municipalityId: p.uuid(),
    purgedOn: p.date(),
    purgedAt: p.datetime(),
    entryCount: p.integer(),
    shareCount: p.integer(),
  },
});
export class CrisisPurge extends crisisPurge.class {}
crisisPurge.setClass(CrisisPurge);
