import {
  clientLanguages,
  consentForms,
  consentPurposes,
  dataCategories,
} from '@kim/schema/reference/casework.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, caseOverseers, ledCase, recordedByOneself } from '../client/client.public.ts';

const among = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;

/** A consent (Einverständniserklärung) as it was given: version, language, form, days. What it covers are its items. */
const consent = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'consents_of_led_cases', roles: caseManager, when: ledCase() }),
    readable({ name: 'validity_of_consents', roles: caseOverseers, when: withinCounty }),
    insertable({
      name: 'leading_case_manager_records_consent',
      roles: caseManager,
      when: `${ledCase()} and ${recordedByOneself('recorded_by_id')}`,
    }),
    updatable({ name: 'leading_case_manager_ends_consent', roles: caseManager, when: ledCase() }),
    ...ofOwner('handover', 'kim_owner', 'select'),
    ...ofOwner('duplicates', 'kim_client_owner', 'select'),
  ],
  checks: [
    { name: 'consent_form_known', expression: among('form', consentForms) },
    { name: 'consent_language_known', expression: among('language', clientLanguages) },
    { name: 'consent_expires_after_it_was_given', expression: 'expires_on >= given_on' },
    { name: 'consent_withdrawn_after_it_was_given', expression: 'withdrawn_on >= given_on' },
  ],
  uniques: [{ name: 'consent_of_case', properties: ['countyId', 'caseId', 'id'] }],
  indexes: [{ name: 'consent_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    templateVersionId: p.uuid(),
    language: p.text().comment('In which the client read it'),
    form: p.text(),
    hasInterpreter: p.boolean().default(false),
    givenOn: p.date(),
    expiresOn: p.date().comment('Last day it holds'),
    withdrawnOn: p.date().nullable().comment('From this day on nothing may be done by it'),
    supersededById: p.uuid().nullable().comment('The consent given in its place, under a newer version'),
    recordedById: p.uuid(),
    recordedAt: p.datetime(),
    version: p.integer().default(1),
  },
});
export class Consent extends consent.class {}
consent.setClass(Consent);

/** One of the things a consent covers: for which purpose, whom, which kind of data (§ 67b SGB X: no blanket declaration). */
const consentItem = defineEntity({
  name: 'ConsentItem',
  tableName: 'consent_item',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'consent_items_of_led_cases', roles: caseManager, when: ledCase() }),
    insertable({ name: 'leading_case_manager_records_items', roles: caseManager, when: ledCase() }),
    updatable({ name: 'leading_case_manager_ends_items', roles: caseManager, when: ledCase() }),
    ...ofOwner('handover', 'kim_owner', 'select'),
    ...ofOwner('duplicates', 'kim_client_owner', 'select'),
  ],
  checks: [
    { name: 'consent_item_purpose_known', expression: among('purpose', consentPurposes) },
    { name: 'consent_item_category_known', expression: among('data_category', dataCategories) },
  ],
  uniques: [
    {
      name: 'consent_item_once',
      properties: ['countyId', 'consentId', 'purpose', 'recipientId', 'dataCategory'],
    },
  ],
  indexes: [{ name: 'consent_item_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    consentId: p.uuid(),
    caseId: p.uuid(),
    purpose: p.text(),
    recipientId: p.uuid().comment('An organisation'),
    dataCategory: p.text(),
    withdrawnOn: p.date().nullable().comment('A consent may be withdrawn in part'),
  },
});
export class ConsentItem extends consentItem.class {}
consentItem.setClass(ConsentItem);
