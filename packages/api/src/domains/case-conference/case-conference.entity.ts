import {
  caseConferenceStates,
  conferenceAnswers,
  conferenceCategories,
  conferencePartKinds,
} from '@kim/schema/reference/case-conference.ts';
import { allDisclosedFields, recipientOffices } from '@kim/schema/reference/referral.ts';
import { defineEntity, p } from '@mikro-orm/core';
import {
  insertable,
  ofOwner,
  readable,
  sealed,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { caseManager, caseOverseers, ledCase } from '../client/client.public.ts';
import { recipientRoles } from '../referral/referral.public.ts';

const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
const oneOf = (column: string, list: readonly string[]): string => `${column} in (${words(list)})`;

type ConferenceSet = 'led_conferences' | 'received_conferences' | 'open_conferences' | 'covered_partners';
const among = (set: ConferenceSet, column = 'conference_id'): string =>
  `${withinCounty} and ${column} = any ((select seal.${set}())::uuid[])`;

/** That partners were invited to talk about a case, when, and with which kinds of data; no word about the client. */
const caseConference = defineEntity({
  name: 'CaseConference',
  tableName: 'case_conference',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'conferences_of_led_cases', roles: caseManager, when: ledCase() }),
    readable({
      name: 'conferences_received',
      roles: recipientRoles,
      when: among('received_conferences', 'id'),
    }),
    readable({ name: 'conferences_of_the_county', roles: caseOverseers, when: withinCounty }),
    insertable({
      name: 'leading_case_manager_convenes',
      roles: caseManager,
      when: `${ledCase()} and organisation_id = ${sealed('organisation')} and state = 'INVITED'`,
    }),
    {
      name: 'leading_case_manager_closes',
      roles: [...caseManager],
      command: 'update',
      using: `${ledCase()} and state = 'INVITED'`,
      check: `${ledCase()} and ${oneOf('state', ['HELD', 'CANCELLED'])}`,
    },
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'case_conference_state_known', expression: oneOf('state', caseConferenceStates) },
    {
      name: 'case_conference_data_categories_known',
      expression: `data_categories <@ array[${words(conferenceCategories)}] and cardinality(data_categories) > 0`,
    },
  ],
  indexes: [{ name: 'case_conference_case_index', properties: ['countyId', 'caseId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    organisationId: p.uuid().comment('Who invites: whose case it was'),
    heldAt: p.datetime(),
    dataCategories: p.array().columnType('text[]'),
    state: p.text().default('INVITED'),
    invitedOn: p.date(),
    version: p.integer().default(1),
  },
});
export class CaseConference extends caseConference.class {}
caseConference.setClass(CaseConference);

/** Who was invited, and what they said. The database itself invites nobody whom no consent covers. */
const conferencePartner = defineEntity({
  name: 'ConferencePartner',
  tableName: 'conference_partner',
  schema: 'casework',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'partners_of_led_conferences', roles: caseManager, when: among('led_conferences') }),
    readable({
      name: 'partners_of_received_conferences',
      roles: recipientRoles,
      when: `${among('open_conferences')} or (${among('received_conferences')} and recipient_id = ${sealed('organisation')})`,
    }),
    readable({ name: 'partners_of_the_county', roles: caseOverseers, when: withinCounty }),
    insertable({
      name: 'leading_case_manager_invites',
      roles: caseManager,
      when: `${withinCounty} and answer is null and seal.may_invite(conference_id, recipient_id)`,
    }),
    {
      name: 'partner_answers',
      roles: [...recipientRoles],
      command: 'update',
      using: `${among('covered_partners', 'id')} and ${among('open_conferences')}`,
      check: `${among('covered_partners', 'id')} and answer is not null`,
    },
    ...ofOwner('sets', 'kim_owner', 'select'),
  ],
  checks: [
    { name: 'conference_partner_office_known', expression: oneOf('recipient_office', recipientOffices) },
    { name: 'conference_partner_answer_known', expression: oneOf('answer', conferenceAnswers) },
  ],
  uniques: [{ name: 'conference_partner_once', properties: ['countyId', 'conferenceId', 'recipientId'] }],
  indexes: [
    {
      name: 'conference_partner_recipient_index',
      properties: ['countyId', 'recipientId', 'conferenceId'],
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    conferenceId: p.uuid(),
    recipientId: p.uuid(),
    recipientOffice: p.text().nullable().comment('Null: the organisation as a whole, a partner'),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    answeredByName: p.text().nullable(),
  },
});
export class ConferencePartner extends conferencePartner.class {}
conferencePartner.setClass(ConferencePartner);

/** What a conference is about, in words: for partners only while the consent holds. Written once. */
const conferencePart = defineEntity({
  name: 'ConferencePart',
  tableName: 'conference_part',
  schema: 'client',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'parts_of_led_conferences', roles: caseManager, when: among('led_conferences') }),
    readable({ name: 'parts_while_consent_holds', roles: recipientRoles, when: among('open_conferences') }),
    insertable({
      name: 'leading_case_manager_lays_before',
      roles: caseManager,
      when: among('led_conferences'),
    }),
  ],
  checks: [
    { name: 'conference_part_kind_known', expression: oneOf('kind', conferencePartKinds) },
    { name: 'conference_part_category_known', expression: oneOf('data_category', conferenceCategories) },
    { name: 'conference_part_field_known', expression: oneOf('field', allDisclosedFields) },
  ],
  indexes: [{ name: 'conference_part_conference_index', properties: ['countyId', 'conferenceId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    conferenceId: p.uuid(),
    kind: p.text(),
    dataCategory: p.text().nullable(),
    field: p.text().nullable(),
    value: p.text(),
    partnerId: p.uuid().nullable().comment('Who does it; null: the case manager'),
    dueOn: p.date().nullable(),
  },
});
export class ConferencePart extends conferencePart.class {}
conferencePart.setClass(ConferencePart);
