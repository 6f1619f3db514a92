import { consentForms, legalDomains } from '@kim/schema/reference/casework.ts';
import {
  declineReasons,
  INCOMING_EXPIRES_AFTER,
  incomingReferralAnswers,
  incomingReferralOutcomes,
  incomingReferralReasons,
} from '@kim/schema/reference/incoming-referral.ts';
import { recipientOffices } from '@kim/schema/reference/referral.ts';
import { defineEntity, p } from '@mikro-orm/core';
import { insertable, ofOwner, readable, sealed } from '../../platform/persistence/row-policies.ts';
import { caseManager, recordedByOneself } from '../client/client.public.ts';
import { addressedHere, amongIncoming, senderRoles, sentHere } from './incoming-referral-sets.ts';

const among = (column: string, list: readonly string[]): string =>
  `${column} in (${list.map((word) => `'${word}'`).join(', ')})`;
const isOpen = `answer is null and expires_on >= ${sealed('today')}`;
const answeredByOneself = recordedByOneself('answered_by_id');

/**
 * Somebody is referred to the case management of a municipality (KIM concept 2025, 2.3). Who sent it reads how it stands, and
 * neither who answered, nor why, nor the case. Who the person is stands apart.
 */
const incomingReferral = defineEntity({
  name: 'IncomingReferral',
  tableName: 'incoming_referral',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'referrals_to_own_case_management', roles: caseManager, when: addressedHere }),
    readable({ name: 'referrals_own_office_sent', roles: senderRoles, when: sentHere }),
    insertable({
      name: 'office_refers_to_case_management',
      roles: senderRoles,
      when: `${sentHere} and ${recordedByOneself('sent_by_id')} and sent_on = ${sealed('today')} and answer is null and received_on is null and recipient_id = any ((select seal.case_management_places())::uuid[])`,
    }),
    {
      name: 'office_takes_referral_back',
      roles: [...senderRoles],
      command: 'update',
      using: `${sentHere} and ${isOpen}`,
      check: `${sentHere} and answer = 'REVOKED' and ${answeredByOneself}`,
    },
    {
      name: 'case_manager_answers',
      roles: [...caseManager],
      command: 'update',
      using: `${addressedHere} and ${isOpen}`,
      check: `${addressedHere} and ((answer is null and ${recordedByOneself('received_by_id')}) or (answer = 'DECLINED' and ${answeredByOneself}) or (answer = 'ACCEPTED' and ${answeredByOneself} and case_id = any ((select seal.led_cases())::uuid[])))`,
    },
    ...ofOwner('sets', 'kim_owner', 'select'),
    ...ofOwner('forgetting', 'kim_client_owner', 'select'),
  ],
  checks: [
    { name: 'incoming_referral_office_known', expression: among('sender_office', recipientOffices) },
    { name: 'incoming_referral_reason_known', expression: among('reason', incomingReferralReasons) },
    { name: 'incoming_referral_legal_domain_known', expression: among('legal_domain', legalDomains) },
    { name: 'incoming_referral_consent_form_known', expression: among('consent_form', consentForms) },
    { name: 'incoming_referral_consented_before', expression: 'consent_given_on <= sent_on' },
    { name: 'incoming_referral_expires', expression: `expires_on = sent_on + ${INCOMING_EXPIRES_AFTER}` },
    { name: 'incoming_referral_answer_known', expression: among('answer', incomingReferralAnswers) },
    {
      name: 'incoming_referral_received_by_somebody',
      expression: '(received_on is null) = (received_by_id is null)',
    },
    {
      name: 'incoming_referral_answered_by_somebody',
      expression: '(answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null)',
    },
    { name: 'incoming_referral_decline_reason_known', expression: among('decline_reason', declineReasons) },
    {
      name: 'incoming_referral_declined_for_a_reason',
      expression: `(coalesce(answer, '') = 'DECLINED') = (decline_reason is not null)`,
    },
    { name: 'incoming_referral_outcome_known', expression: among('outcome', incomingReferralOutcomes) },
    {
      name: 'incoming_referral_answer_has_an_outcome',
      expression: `coalesce(answer in ('ACCEPTED', 'DECLINED'), false) = (outcome is not null)`,
    },
    {
      name: 'incoming_referral_accepted_with_a_case',
      expression: `(coalesce(answer, '') = 'ACCEPTED') = (case_id is not null)`,
    },
  ],
  uniques: [{ name: 'incoming_referral_reference_once', properties: ['countyId', 'reference'] }],
  indexes: [
    { name: 'incoming_referral_recipient_index', properties: ['countyId', 'recipientId', 'sentOn', 'id'] },
    { name: 'incoming_referral_sender_index', properties: ['countyId', 'senderId', 'sentOn', 'id'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    reference: p.text().comment('Random: how both sides call it without a name'),
    senderId: p.uuid(),
    senderOffice: p.text().nullable().comment('Null: the organisation as a whole, a partner'),
    sentById: p.uuid(),
    sentOn: p.date(),
    expiresOn: p.date().comment('Last day it can be answered, and the data can be read'),
    recipientId: p.uuid().comment('Whose case management is asked'),
    reason: p.text(),
    legalDomain: p.text().nullable(),
    consentGivenOn: p.date().comment('Day the person agreed to being referred'),
    consentForm: p.text(),
    receivedOn: p.date().nullable(),
    receivedById: p.uuid().nullable(),
    answer: p.text().nullable().comment('Null: open'),
    answeredOn: p.date().nullable(),
    answeredById: p.uuid().nullable(),
    declineReason: p.text().nullable().comment('For case management alone; the sender learns the outcome'),
    outcome: p.text().nullable().comment('What the sender learns'),
    caseId: p.uuid().nullable().comment('Never shown to the sender'),
    version: p.integer().default(1),
  },
});
export class IncomingReferral extends incomingReferral.class {}
incomingReferral.setClass(IncomingReferral);

/**
 * Who was referred, as the sender gave it. Read by the place that was asked, while it is open and two weeks after it was declined;
 * then it is deleted. Who is taken on is a client from then on.
 */
const referredPerson = defineEntity({
  name: 'ReferredPerson',
  tableName: 'referred_person',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'people_referred_here',
      roles: caseManager,
      when: amongIncoming('addressed_referrals'),
    }),
    insertable({
      name: 'sender_names_the_person',
      roles: senderRoles,
      when: amongIncoming('referrals_just_sent'),
    }),
    ...ofOwner('forgetting', 'kim_client_owner', 'select', 'delete'),
  ],
  checks: [
    {
      name: 'referred_person_can_be_reached',
      expression: 'phone is not null or email is not null',
    },
  ],
  uniques: [{ name: 'referred_person_once', properties: ['countyId', 'referralId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    referralId: p.uuid().comment('Of casework.incoming_referral'),
    givenName: p.text(),
    familyName: p.text(),
    language: p.text(),
    interpreterNeeded: p.boolean().default(false),
    phone: p.text().nullable(),
    email: p.text().nullable(),
  },
});
export class ReferredPerson extends referredPerson.class {}
referredPerson.setClass(ReferredPerson);
