import {
  allDisclosedFields,
  naturalisationChecks,
  referableCategories,
} from '@kim/schema/reference/referral.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, ofOwner, readable, sealed, updatable } from '../../platform/persistence/row-policies.ts';
import { caseManager, recordedByOneself } from '../client/client.public.ts';
import { amongReferrals, recipientRoles } from './referral-sets.ts';

const among = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;
const led = amongReferrals('led_referrals');
const received = amongReferrals('received_referrals');

/** That somebody opened what was handed on: the audit of the case manager, and the key to the copies for that person and day. */
const disclosureOpening = defineEntity({
  name: 'DisclosureOpening',
  tableName: 'disclosure_opening',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'openings_of_led_referrals', roles: caseManager, when: led }),
    readable({
      name: 'own_openings',
      roles: recipientRoles,
      when: `${received} and ${recordedByOneself('person_id')}`,
    }),
    insertable({
      name: 'recipient_opens',
      roles: recipientRoles,
      when: `${received} and ${recordedByOneself('person_id')} and organisation_id = ${sealed('organisation')} and opened_on = ${sealed('today')}`,
    }),
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  uniques: [
    {
      name: 'disclosure_opening_once_a_day',
      properties: ['countyId', 'referralId', 'personId', 'openedOn'],
    },
  ],
  indexes: [{ name: 'disclosure_opening_person_index', properties: ['countyId', 'personId', 'openedOn'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    referralId: p.uuid(),
    personId: p.uuid(),
    personName: p.text().comment('As it was then: the case manager does not know them otherwise'),
    organisationId: p.uuid(),
    openedOn: p.date().comment('For this day, and for this person, the copies may be read'),
    openedAt: p.datetime(),
  },
});
export class DisclosureOpening extends disclosureOpening.class {}
disclosureOpening.setClass(DisclosureOpening);

/** A point of the checklist a referral to the naturalisation office waits for (§ 10 StAG). */
const referralCheck = defineEntity({
  name: 'ReferralCheck',
  tableName: 'referral_check',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'checks_of_led_referrals', roles: caseManager, when: led }),
    insertable({ name: 'leading_case_manager_lists_checks', roles: caseManager, when: led }),
    updatable({ name: 'leading_case_manager_ticks_checks', roles: caseManager, when: led }),
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [{ name: 'referral_check_point_known', expression: among('point', naturalisationChecks) }],
  uniques: [{ name: 'referral_check_once', properties: ['countyId', 'referralId', 'point'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    referralId: p.uuid(),
    point: p.text(),
    metOn: p.date().nullable().comment('Null: still open, and the referral is not sent'),
  },
});
export class ReferralCheck extends referralCheck.class {}
referralCheck.setClass(ReferralCheck);

/**
 * A field as it was handed on: a copy, so that the recipient sees what was sent and nothing that changed since. Never changed. The
 * recipient reads it on the day they opened it, and only while the consent holds.
 */
const disclosedCopy = defineEntity({
  name: 'DisclosedCopy',
  tableName: 'disclosed_copy',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'copies_of_led_referrals', roles: caseManager, when: led }),
    readable({
      name: 'copies_opened_today',
      roles: recipientRoles,
      when: amongReferrals('opened_referrals'),
    }),
    insertable({
      name: 'leading_case_manager_hands_on',
      roles: caseManager,
      when: amongReferrals('sendable_referrals'),
    }),
  ],
  checks: [
    { name: 'disclosed_copy_category_known', expression: among('data_category', referableCategories) },
    { name: 'disclosed_copy_field_known', expression: among('field', allDisclosedFields) },
  ],
  uniques: [{ name: 'disclosed_copy_once', properties: ['countyId', 'referralId', 'field'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    referralId: p.uuid(),
    dataCategory: p.text().nullable().comment('Null: the message of the case manager'),
    field: p.text(),
    value: p.text(),
  },
});
export class DisclosedCopy extends disclosedCopy.class {}
disclosedCopy.setClass(DisclosedCopy);
