import { legalDomains } from '@kim/schema/reference/casework.ts';
import { referralCategories } from '@kim/schema/reference/service-types.ts';
import {
  recipientOffices,
  referableCategories,
  referralDirections,
  referralOutcomes,
  referralStates,
} from '@kim/schema/reference/referral.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, caseOverseers, ledCase, recordedByOneself } from '../client/client.public.ts';
import { openStates, statesOfRecipient, statesOfSender } from './referral.policy.ts';
import { amongReferrals, recipientRoles } from './referral-sets.ts';

const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
const among = (column: string, list: readonly string[]): string => `${column} in (${words(list)})`;
const received = amongReferrals('received_referrals', 'id');

/**
 * A referral (Verweisberatung): who refers to whom, and how it stands. No word about the client: that is in the copies. A
 * recipient reads it without the case.
 */
const referral = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'referrals_of_led_cases', roles: caseManager, when: ledCase() }),
    readable({ name: 'referrals_received', roles: recipientRoles, when: received }),
    readable({ name: 'referrals_of_the_county', roles: caseOverseers, when: withinCounty }),
    insertable({
      name: 'leading_case_manager_drafts',
      roles: caseManager,
      when: `${ledCase()} and organisation_id = ${sealed('organisation')} and state = 'DRAFT'`,
    }),
    {
      // the database itself lets nothing be sent that is not covered by a consent, or whose checklist is open
      name: 'leading_case_manager_sends',
      roles: [...caseManager],
      command: 'update',
      using: `${ledCase()} and ${among('state', ['DRAFT', ...openStates])}`,
      check: `${ledCase()} and ${among('state', statesOfSender)} and (state = 'REVOKED' or id = any ((select seal.sendable_referrals())::uuid[]))`,
    },
    {
      name: 'recipient_answers',
      roles: [...recipientRoles],
      command: 'update',
      using: `${received} and ${among('state', openStates)}`,
      check: `${received} and ${among('state', statesOfRecipient)}`,
    },
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'referral_direction_known', expression: among('direction', referralDirections) },
    { name: 'referral_office_known', expression: among('recipient_office', recipientOffices) },
    { name: 'referral_category_known', expression: among('category', referralCategories) },
    { name: 'referral_legal_domain_known', expression: among('legal_domain', legalDomains) },
    {
      name: 'referral_data_categories_known',
      expression: `data_categories <@ array[${words(referableCategories)}] and cardinality(data_categories) > 0`,
    },
    { name: 'referral_state_known', expression: among('state', referralStates) },
    { name: 'referral_outcome_known', expression: among('outcome', referralOutcomes) },
    { name: 'referral_done_has_an_outcome', expression: `(state = 'DONE') = (outcome is not null)` },
    {
      name: 'referral_is_sent_on_a_day',
      expression: `state in ('DRAFT', 'REVOKED') or sent_on is not null`,
    },
  ],
  indexes: [
    { name: 'referral_case_index', properties: ['countyId', 'caseId'] },
    { name: 'referral_recipient_index', properties: ['countyId', 'recipientId', 'sentOn', 'id'] },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    organisationId: p.uuid().comment('Who refers: whose case it was'),
    direction: p.text().default('OUT'),
    recipientId: p.uuid(),
    recipientOffice: p.text().nullable().comment('Null: the organisation as a whole, a partner'),
    category: p.text(),
    legalDomain: p.text().nullable(),
    dataCategories: p.array().columnType('text[]'),
    state: p.text(),
    stateSince: p.date(),
    sentOn: p.date().nullable().comment('Null: never left the house'),
    outcome: p.text().nullable().comment('A code, no free text'),
    version: p.integer().default(1),
  },
});
export class Referral extends referral.class {}
referral.setClass(Referral);

/** Every change of state: who, when. Never changed and never deleted. */
const referralStep = defineEntity({
  name: 'ReferralStep',
  tableName: 'referral_step',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({
      name: 'steps_of_led_referrals',
      roles: caseManager,
      when: amongReferrals('led_referrals'),
    }),
    readable({
      name: 'steps_of_received_referrals',
      roles: recipientRoles,
      when: amongReferrals('received_referrals'),
    }),
    insertable({
      name: 'leading_case_manager_steps',
      roles: caseManager,
      when: `${amongReferrals('led_referrals')} and ${recordedByOneself('person_id')} and ${among('to_state', ['DRAFT', ...statesOfSender])}`,
    }),
    insertable({
      name: 'recipient_steps',
      roles: recipientRoles,
      when: `${amongReferrals('received_referrals')} and ${recordedByOneself('person_id')} and ${among('to_state', statesOfRecipient)}`,
    }),
  ],
  checks: [
    { name: 'referral_step_from_known', expression: among('from_state', referralStates) },
    { name: 'referral_step_to_known', expression: among('to_state', referralStates) },
  ],
  uniques: [{ name: 'referral_step_once', properties: ['countyId', 'referralId', 'step'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    referralId: p.uuid(),
    step: p.integer().comment('1, 2, 3 within its referral'),
    fromState: p.text().nullable(),
    toState: p.text(),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    personId: p.uuid().comment('Who took it'),
  },
});
export class ReferralStep extends referralStep.class {}
referralStep.setClass(ReferralStep);
