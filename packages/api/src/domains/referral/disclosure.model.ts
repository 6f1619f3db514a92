import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import { ofLedReferral, ofReadableCopy, ofVisibleOpening, ofVisibleReferral } from './referral-scope.ts';

const named =
  (column: string) =>
  ({ parent, child }: { readonly parent: string; readonly child: string }): string =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`;

export const disclosedCopyModel = readModel({
  type: 'DisclosedCopy',
  idKind: 'disclosed_copy',
  table: 'client.disclosed_copy',
  readableBy: ofReadableCopy,
  reach: reachThrough(ofReadableCopy),
  columns: { id: 'id', dataCategory: 'data_category', field: 'field', value: 'value' },
});

export const disclosureOpeningModel = readModel({
  type: 'DisclosureOpening',
  idKind: 'disclosure',
  table: 'casework.disclosure_opening',
  readableBy: ofVisibleOpening,
  reach: reachThrough(ofVisibleOpening),
  columns: {
    id: 'id',
    personName: 'person_name',
    openedOn: 'opened_on',
    openedAt: ({ row }) => `to_char(${row}.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  relations: {
    organisation: { kind: 'one', models: () => [addresseeModel], on: named('organisation_id') },
  },
});

export const referralCheckModel = readModel({
  type: 'ReferralCheck',
  idKind: 'referral_check',
  table: 'casework.referral_check',
  readableBy: ofLedReferral,
  reach: reachThrough(ofLedReferral),
  columns: { id: 'id', point: 'point', metOn: 'met_on' },
});

export const referralStepModel = readModel({
  type: 'ReferralStep',
  idKind: 'referral_step',
  table: 'casework.referral_step',
  readableBy: ofVisibleReferral,
  reach: reachThrough(ofVisibleReferral),
  columns: { id: 'id', fromState: 'from_state', toState: 'to_state', occurredOn: 'occurred_on' },
  relations: { person: { kind: 'one', models: () => [personModel], on: named('person_id') } },
});
