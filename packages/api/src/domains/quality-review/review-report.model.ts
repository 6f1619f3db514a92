import { reportStates } from '@kim/schema/reference/quality-review.ts';
import type { Right } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { reportReadable } from './review-scope.ts';
import { reportWaysOut } from './review.policy.ts';

const viewerWays: Column = ({ row, statement: { context, bind } }) => {
  const cases = reportStates.map(
    (state) => `when '${state}' then ${bind(`{${reportWaysOut(context.actor, state).join(',')}}`, 'text[]')}`,
  );
  return `(case ${row}.state ${cases.join(' ')} end)`;
};

/** What the employer has nothing to do with. */
export const neededRights: Readonly<Record<string, Right>> = {
  review: 'READ_REVIEWS',
  submittedOn: 'READ_REVIEWS',
  approvedOn: 'READ_REVIEWS',
  statementDueOn: 'READ_REVIEWS',
};

export const reviewReportModel = readModel({
  type: 'ReviewReport',
  idKind: 'review_report',
  table: 'app.review_report',
  readableBy: reportReadable,
  reach: reachThrough(reportReadable),
  fieldNeeds: (field) => neededRights[field] ?? null,
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    body: 'body',
    figures: 'figures',
    state: 'state',
    personName: 'person_name',
    approverName: 'approver_name',
    submittedOn: 'submitted_on',
    approvedOn: 'approved_on',
    statementDueOn: 'statement_due_on',
    statement: 'statement',
    statedOn: 'stated_on',
    releasedOn: 'released_on',
    acknowledgedOn: 'acknowledged_on',
    viewerWays,
  },
  relations: {
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
    },
    subject: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.subject_id`,
    },
  },
  sorts: {
    RELEASED_ON: { sql: ({ row }) => `coalesce(${row}.released_on, '9999-12-31'::date)`, type: 'date' },
  },
  defaultSort: 'RELEASED_ON',
});
