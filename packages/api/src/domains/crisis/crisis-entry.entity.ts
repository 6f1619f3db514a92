import { defineEntity, p } from '@mikro-orm/core';
import {
  amongIds,
  insertable,
  ofOwner,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager } from '../client/client.public.ts';
import { ofFormIn, officeRoles, ofOwnPlace } from './crisis-sets.ts';

/**
 * Somebody registered, for the municipality whose case manager did it. Who of them did it is not kept. It cannot be deleted by a person:
 * taken out, it loses all its values at once and goes for good with the purge.
 */
const crisisEntry = defineEntity({
  name: 'CrisisEntry',
  tableName: 'crisis_entry',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'entries_of_own_municipality', roles: caseManager, when: ofOwnPlace }),
    insertable({
      name: 'case_manager_records',
      roles: caseManager,
      when: `${ofFormIn('LIVE')} and municipality_id = ${sealed('organisation')} and recorded_on = ${sealed('today')}`,
    }),
    {
      name: 'case_manager_changes',
      roles: [...caseManager],
      command: 'update',
      using: `${ofOwnPlace} and removed_on is null`,
      check: ofOwnPlace,
    },
    ...ofOwner('purge', 'kim_client_owner', 'select', 'delete'),
  ],
  checks: [
    {
      name: 'crisis_entry_withdrawn_after_it_was_given',
      expression: 'consent_withdrawn_on is null or consent_withdrawn_on >= consent_on',
    },
  ],
  uniques: [{ name: 'crisis_entry_of_place', properties: ['countyId', 'id', 'formId', 'municipalityId'] }],
  indexes: [
    { name: 'crisis_entry_place_index', properties: ['countyId', 'municipalityId', 'formId', 'recordedOn'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    municipalityId: p.uuid(),
    recordedOn: p.date(),
    consentOn: p.date().nullable().comment('Consent to handing the marked fields to the offices; null: none'),
    consentWithdrawnOn: p.date().nullable().comment('From this day on no office sees anything'),
    removedOn: p.date().nullable().comment('Taken out: no value is left, and it counts nowhere'),
    version: p.integer().default(1),
  },
});
export class CrisisEntry extends crisisEntry.class {}
crisisEntry.setClass(CrisisEntry);

const ofOwnEntry = `${withinCounty} and ${amongIds('entry_id', 'select e.id from client.crisis_entry e')}`;

/** What was answered to one question. */
const crisisValue = defineEntity({
  name: 'CrisisValue',
  tableName: 'crisis_value',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'values_of_own_entries', roles: caseManager, when: ofOwnEntry }),
    insertable({ name: 'case_manager_answers', roles: caseManager, when: ofOwnEntry }),
    updatable({ name: 'case_manager_corrects', roles: caseManager, when: ofOwnEntry }),
    ...ofOwner('purge', 'kim_client_owner', 'select', 'delete'),
  ],
  uniques: [{ name: 'crisis_value_once', properties: ['countyId', 'entryId', 'fieldId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    entryId: p.uuid(),
    fieldId: p.uuid(),
    value: p.text().nullable(),
  },
});
export class CrisisValue extends crisisValue.class {}
crisisValue.setClass(CrisisValue);

const ofOwnShare = `${withinCounty} and ${amongIds('share_id', 'select s.id from casework.crisis_share s')}`;

/** A value as it was handed to an office: what the form marks for it and nothing else. Emptied when the consent is withdrawn. */
const crisisCopy = defineEntity({
  name: 'CrisisCopy',
  tableName: 'crisis_copy',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'copies_of_own_shares', roles: caseManager, when: ofOwnShare }),
    insertable({ name: 'case_manager_hands_on', roles: caseManager, when: ofOwnShare }),
    updatable({ name: 'case_manager_corrects', roles: caseManager, when: ofOwnShare }),
    readable({
      name: 'copies_opened_today',
      roles: officeRoles,
      when: `${withinCounty} and ${amongIds('share_id', `select s.id from casework.crisis_share s where s.withdrawn_on is null and ${amongIds('s.form_id', `select a.form_id from casework.crisis_access a where a.opened_on = ${sealed('today')}`)}`)}`,
    }),
    ...ofOwner('purge', 'kim_client_owner', 'select', 'delete'),
  ],
  uniques: [{ name: 'crisis_copy_once', properties: ['countyId', 'shareId', 'fieldId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    shareId: p.uuid(),
    fieldId: p.uuid(),
    value: p.text().nullable(),
  },
});
export class CrisisCopy extends crisisCopy.class {}
crisisCopy.setClass(CrisisCopy);
