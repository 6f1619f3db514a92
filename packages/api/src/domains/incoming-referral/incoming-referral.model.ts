import type { Right } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Relation } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { personModel } from '../identity/identity.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import { incomingReadable, personReadable, stateOfRow } from './incoming-referral-scope.ts';

const named = (column: string, models: Relation['models']): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

/** What is for case management alone: the sender learns how it stands. */
export const neededRights: Readonly<Record<string, Right>> = Object.fromEntries(
  ['consentGivenOn', 'consentForm', 'declineReason', 'person', 'case', 'receivedBy', 'answeredBy'].map(
    (field) => [field, 'LEAD_CASES'],
  ),
);

export const referredPersonModel = readModel({
  type: 'ReferredPerson',
  idKind: 'referred_person',
  table: 'client.referred_person',
  readableBy: personReadable,
  reach: reachThrough(personReadable),
  columns: {
    id: 'id',
    givenName: 'given_name',
    familyName: 'family_name',
    language: 'language',
    interpreterNeeded: 'interpreter_needed',
    phone: 'phone',
    email: 'email',
  },
});

export const incomingReferralModel = readModel({
  type: 'IncomingReferral',
  idKind: 'incoming_referral',
  table: 'casework.incoming_referral',
  readableBy: incomingReadable,
  reach: reachThrough(incomingReadable),
  fieldNeeds: (field) => neededRights[field] ?? null,
  columns: {
    id: 'id',
    version: 'version',
    reference: 'reference',
    senderOffice: 'sender_office',
    sentOn: 'sent_on',
    expiresOn: 'expires_on',
    reason: 'reason',
    legalDomain: 'legal_domain',
    consentGivenOn: 'consent_given_on',
    consentForm: 'consent_form',
    receivedOn: 'received_on',
    state: ({ row, statement }) => stateOfRow(row, statement),
    answeredOn: 'answered_on',
    declineReason: 'decline_reason',
    outcome: 'outcome',
  },
  relations: {
    sender: named('sender_id', () => [addresseeModel]),
    recipient: named('recipient_id', () => [addresseeModel]),
    receivedBy: named('received_by_id', () => [personModel]),
    answeredBy: named('answered_by_id', () => [personModel]),
    case: named('case_id', () => [caseModel]),
    person: {
      kind: 'one',
      models: () => [referredPersonModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.referral_id = ${parent}.id`,
    },
  },
  sorts: { SENT_ON: { sql: 'sent_on', type: 'date' } },
  defaultSort: 'SENT_ON',
  filters: {
    isOpen: {
      sql: ({ row, value, statement }) =>
        `(${row}.answer is null and ${row}.expires_on >= ${statement.bind(statement.context.today, 'date')}) = ${statement.bind(value, 'boolean')}`,
    },
  },
});
