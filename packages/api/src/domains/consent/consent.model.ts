import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import {
  ofLedCase,
  ofLedOrOverseenCase,
  reachOfLedCase,
  reachOfLedOrOverseenCase,
} from '../client/client.public.ts';
import { personModel } from '../identity/identity.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import { consentEvidenceModel } from './consent-evidence.model.ts';
import { templateVersionModel } from '../template/template.public.ts';

interface Join {
  readonly parent: string;
  readonly child: string;
}
const named =
  (column: string) =>
  ({ parent, child }: Join): string =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`;
const of =
  (column: string) =>
  ({ parent, child }: Join): string =>
    `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`;

/** What is allowed to whom is for who leads the case: to the county a consent withdrawn in part is one that holds. */
const state = ({ row, statement }: { readonly row: string; readonly statement: Statement }): string => {
  const { context, bind } = statement;
  const today = bind(context.today, 'date');
  const items = (taken: boolean): string =>
    `exists (select from casework.consent_item i where i.county_id = ${row}.county_id and i.consent_id = ${row}.id and coalesce(i.withdrawn_on <= ${today}, false) = ${taken})`;
  const leads = hasRight(context.actor, 'LEAD_CASES');
  const whole = `${row}.withdrawn_on <= ${today}`;
  return `case when ${leads ? `${whole} or not ${items(false)}` : whole} then 'WITHDRAWN' when ${row}.superseded_by_id is not null then 'SUPERSEDED' when ${row}.expires_on < ${today} then 'EXPIRED'${leads ? ` when ${items(true)} then 'PARTLY_WITHDRAWN'` : ''} else 'GIVEN' end`;
};

const ofLeaders = ['version', 'hasInterpreter', 'recordedBy', 'recordedAt', 'items', 'evidence'];

export const consentModel = readModel({
  type: 'Consent',
  idKind: 'consent',
  table: 'casework.consent',
  readableBy: ofLedOrOverseenCase,
  reach: reachOfLedOrOverseenCase,
  fieldNeeds: (field) => (ofLeaders.includes(field) ? 'LEAD_CASES' : null),
  columns: {
    id: 'id',
    version: 'version',
    language: 'language',
    form: 'form',
    hasInterpreter: 'has_interpreter',
    givenOn: 'given_on',
    expiresOn: 'expires_on',
    withdrawnOn: 'withdrawn_on',
    state,
    recordedAt: ({ row }) => `to_char(${row}.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  relations: {
    templateVersion: {
      kind: 'one',
      models: () => [templateVersionModel],
      on: named('template_version_id'),
    },
    supersededBy: { kind: 'one', models: () => [consentModel], on: named('superseded_by_id') },
    recordedBy: { kind: 'one', models: () => [personModel], on: named('recorded_by_id') },
    items: {
      kind: 'list',
      models: () => [consentItemModel],
      on: of('consent_id'),
      orderBy: ['purpose', 'recipient_id', 'data_category'],
    },
    evidence: {
      kind: 'list',
      models: () => [consentEvidenceModel],
      on: of('consent_id'),
      orderBy: ['filed_on', 'id'],
    },
  },
});

export const consentItemModel = readModel({
  type: 'ConsentItem',
  idKind: 'consent_item',
  table: 'casework.consent_item',
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: {
    id: 'id',
    purpose: 'purpose',
    dataCategory: 'data_category',
    withdrawnOn: 'withdrawn_on',
  },
  relations: {
    recipient: { kind: 'one', models: () => [addresseeModel], on: named('recipient_id') },
  },
});

export const consentsOfCaseField = {
  model: caseModel,
  relations: {
    consents: {
      kind: 'list' as const,
      models: () => [consentModel],
      on: of('case_id'),
      orderBy: ['given_on', 'id'],
    },
  },
};
