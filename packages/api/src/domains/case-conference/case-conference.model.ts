import type { Right } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type ReadModel, type Relation } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import {
  conferenceReadable,
  isOpenToViewer,
  partnerReadable,
  partReadable,
  viewerAnswer,
} from './conference-scope.ts';

const named = (column: string, models: Relation['models']): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
const list = (model: () => ReadModel, ...orderBy: string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.conference_id = ${parent}.id`,
  orderBy,
});

/** What the county may not know of a conference, and a partner not of the case. */
export const neededRights: Readonly<Record<string, Right>> = {
  case: 'LEAD_CASES',
  dataCategories: 'READ_REFERRED_DATA',
  parts: 'READ_REFERRED_DATA',
  isOpenToViewer: 'RECEIVE_REFERRALS',
  viewerAnswer: 'RECEIVE_REFERRALS',
  answer: 'READ_REFERRED_DATA',
  answeredOn: 'READ_REFERRED_DATA',
  answeredByName: 'READ_REFERRED_DATA',
  isCovered: 'LEAD_CASES',
};
const fieldNeeds = (field: string): Right | null => neededRights[field] ?? null;

export const caseConferenceModel = readModel({
  type: 'CaseConference',
  idKind: 'case_conference',
  table: 'casework.case_conference',
  readableBy: conferenceReadable,
  reach: reachThrough(conferenceReadable),
  fieldNeeds,
  columns: {
    id: 'id',
    version: 'version',
    heldAt: ({ row }) => `to_char(${row}.held_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    dataCategories: 'data_categories',
    state: 'state',
    invitedOn: 'invited_on',
    isOpenToViewer: ({ row, statement }) => isOpenToViewer(row, statement),
    viewerAnswer: ({ row, statement }) => viewerAnswer(row, statement),
  },
  relations: {
    case: named('case_id', () => [caseModel]),
    organisation: named('organisation_id', () => [addresseeModel]),
    partners: list(() => conferencePartnerModel, 'recipient_id'),
    parts: list(() => conferencePartModel, 'kind', 'id'),
  },
  sorts: { HELD_AT: { sql: ({ row }) => `${row}.held_at`, type: 'timestamptz' } },
  defaultSort: 'HELD_AT',
  filters: {
    caseId: {
      needs: 'LEAD_CASES',
      sql: ({ row, value, statement }) => `${row}.case_id = ${statement.bind(value, 'uuid')}`,
    },
  },
});

export const conferencePartnerModel = readModel({
  type: 'ConferencePartner',
  idKind: 'conference_partner',
  table: 'casework.conference_partner',
  readableBy: partnerReadable,
  reach: reachThrough(partnerReadable),
  fieldNeeds,
  columns: {
    id: 'id',
    recipientOffice: 'recipient_office',
    answer: 'answer',
    answeredOn: 'answered_on',
    answeredByName: 'answered_by_name',
    isCovered: ({ row }) => `(${row}.id = any ((select seal.covered_partners())::uuid[]))`,
  },
  relations: { recipient: named('recipient_id', () => [addresseeModel]) },
});

export const conferencePartModel = readModel({
  type: 'ConferencePart',
  idKind: 'conference_part',
  table: 'client.conference_part',
  readableBy: partReadable,
  reach: reachThrough(partReadable),
  columns: {
    id: 'id',
    kind: 'kind',
    dataCategory: 'data_category',
    field: 'field',
    value: 'value',
    dueOn: 'due_on',
  },
  relations: { partner: named('partner_id', () => [conferencePartnerModel]) },
});
