import type { Right } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type ReadModel, type Relation } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import {
  disclosedCopyModel,
  disclosureOpeningModel,
  referralCheckModel,
  referralStepModel,
} from './disclosure.model.ts';
import { consentEndOf, isOpenedToday, referralReadable, stateToday } from './referral-scope.ts';

const named = (column: string, models: Relation['models']): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const parts = (model: ReadModel, ...orderBy: string[]): Relation => ({
  kind: 'list',
  models: () => [model],
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.referral_id = ${parent}.id`,
  orderBy,
});

/** What the county may not know of a referral, and a recipient not of the case. */
export const neededRights: Readonly<Record<string, Right>> = {
  case: 'READ_CASE_PROCESS',
  direction: 'READ_REFERRED_DATA',
  legalDomain: 'READ_REFERRED_DATA',
  dataCategories: 'READ_REFERRED_DATA',
  outcome: 'READ_REFERRED_DATA',
  isOpenedToday: 'READ_REFERRED_DATA',
  copies: 'READ_REFERRED_DATA',
  openings: 'READ_REFERRED_DATA',
  steps: 'READ_REFERRED_DATA',
  checks: 'LEAD_CASES',
};

export const referralModel = readModel({
  type: 'Referral',
  idKind: 'referral',
  table: 'casework.referral',
  readableBy: referralReadable,
  reach: reachThrough(referralReadable),
  fieldNeeds: (field) => neededRights[field] ?? null,
  columns: {
    id: 'id',
    version: 'version',
    direction: 'direction',
    recipientOffice: 'recipient_office',
    category: 'category',
    legalDomain: 'legal_domain',
    dataCategories: 'data_categories',
    state: ({ row }) => stateToday(row),
    stateSince: 'state_since',
    sentOn: 'sent_on',
    outcome: 'outcome',
    consentEndedOn: consentEndOf('ended_on'),
    consentEnd: consentEndOf('reason'),
    isOpenedToday: ({ row, statement }) => isOpenedToday(row, statement),
  },
  relations: {
    case: named('case_id', () => [caseModel]),
    organisation: named('organisation_id', () => [addresseeModel]),
    recipient: named('recipient_id', () => [addresseeModel]),
    copies: parts(disclosedCopyModel, 'data_category', 'field'),
    openings: parts(disclosureOpeningModel, 'opened_at', 'id'),
    checks: parts(referralCheckModel, 'point'),
    steps: parts(referralStepModel, 'step'),
  },
  sorts: { SENT_ON: { sql: ({ row }) => `coalesce(${row}.sent_on, date '1900-01-01')`, type: 'date' } },
  defaultSort: 'SENT_ON',
  filters: {
    isUnread: {
      sql: ({ row, value, statement }) =>
        `(${row}.state = 'SENT' and ${consentEndOf('ended_on')({ row })} is null) = ${statement.bind(value, 'boolean')}`,
    },
  },
});

export const referralsOfCase = {
  model: caseModel,
  relations: {
    referrals: {
      kind: 'list' as const,
      models: () => [referralModel],
      on: ({ parent, child }: { readonly parent: string; readonly child: string }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id`,
      orderBy: ['state_since', 'id'],
    },
  },
};
