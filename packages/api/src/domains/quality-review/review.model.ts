import { reviewStates } from '@kim/schema/reference/quality-review.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column, type ReadModel, type Relation } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { templateVersionModel } from '../template/template.public.ts';
import { reviewReportModel } from './review-report.model.ts';
import { findingReadable, itemReadable, reviewCaseReadable, reviewReadable } from './review-scope.ts';
import { reviewWaysOut } from './review.policy.ts';

const one = (column: string, models: Relation['models']): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
const listed = (column: string, model: () => ReadModel, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy,
});

/** Findings the caller may see, counted. */
const counted =
  (column: string, condition: string): Column =>
  ({ row, statement }) =>
    `(select count(*)::int from casework.review_finding f where f.county_id = ${row}.county_id and f.${column} = ${row}.id and ${condition} and ${findingReadable('f', statement)})`;

const rated = (rating: string): string => `f.rating = '${rating}'`;
const casesWhere =
  (condition: string): Column =>
  ({ row, statement }) =>
    `(select count(*)::int from casework.review_case c where c.county_id = ${row}.county_id and c.review_id = ${row}.id and ${condition} and ${reviewCaseReadable('c', statement)})`;

const viewerWays: Column = ({ row, statement: { context, bind } }) => {
  const cases = reviewStates.map(
    (state) => `when '${state}' then ${bind(`{${reviewWaysOut(context.actor, state).join(',')}}`, 'text[]')}`,
  );
  return `(case ${row}.state ${cases.join(' ')} end)`;
};

export const qualityReviewModel = readModel({
  type: 'QualityReview',
  idKind: 'quality_review',
  table: 'casework.quality_review',
  readableBy: reviewReadable,
  reach: reachThrough(reviewReadable),
  // by it and the cases of the place anybody could tell whose were drawn
  fieldNeeds: (field) => (field === 'seed' ? 'PLAN_REVIEWS' : null),
  columns: {
    id: 'id',
    version: 'version',
    periodFrom: 'period_from',
    periodTo: 'period_to',
    sampleSize: 'sample_size',
    populationCount: 'population_count',
    seed: 'seed',
    state: 'state',
    plannedOn: 'planned_on',
    drawnOn: 'drawn_on',
    sentOn: 'sent_on',
    statementDueOn: 'statement_due_on',
    closedOn: 'closed_on',
    measures: 'measures',
    personName: 'person_name',
    viewerWays,
    caseCount: casesWhere('true'),
    statedCount: casesWhere('c.stated_on is not null'),
    findingCount: counted('review_id', 'true'),
    fulfilledCount: counted('review_id', rated('FULFILLED')),
    applicableCount: counted('review_id', `f.rating <> 'NOT_APPLICABLE'`),
  },
  relations: {
    organisation: one('organisation_id', () => organisationModels),
    templateVersion: one('template_version_id', () => [templateVersionModel]),
    items: listed('review_id', () => reviewItemModel, 'number'),
    cases: listed('review_id', () => reviewCaseModel, 'number'),
    reports: listed('review_id', () => reviewReportModel, 'id'),
  },
  sorts: { PERIOD_TO: { sql: ({ row }) => `${row}.period_to`, type: 'date' } },
  defaultSort: 'PERIOD_TO',
});

export const reviewItemModel = readModel({
  type: 'ReviewItem',
  idKind: 'review_item',
  table: 'casework.review_item',
  readableBy: itemReadable,
  reach: reachThrough(itemReadable),
  columns: {
    id: 'id',
    number: 'number',
    text: 'text',
    fulfilledCount: counted('review_item_id', rated('FULFILLED')),
    partlyCount: counted('review_item_id', rated('PARTLY')),
    notFulfilledCount: counted('review_item_id', rated('NOT_FULFILLED')),
    notApplicableCount: counted('review_item_id', rated('NOT_APPLICABLE')),
  },
});

export const reviewCaseModel = readModel({
  type: 'ReviewCase',
  idKind: 'review_case',
  table: 'casework.review_case',
  readableBy: reviewCaseReadable,
  reach: reachThrough(reviewCaseReadable),
  columns: {
    id: 'id',
    version: 'version',
    number: 'number',
    reference: 'reference',
    statement: 'statement',
    statedOn: 'stated_on',
  },
  relations: {
    review: one('review_id', () => [qualityReviewModel]),
    case: one('case_id', () => [caseModel]),
    responsible: one('responsible_id', () => [personModel]),
    findings: listed('review_case_id', () => reviewFindingModel, 'review_item_id'),
  },
});

export const reviewFindingModel = readModel({
  type: 'ReviewFinding',
  idKind: 'review_finding',
  table: 'casework.review_finding',
  readableBy: findingReadable,
  reach: reachThrough(findingReadable),
  columns: {
    id: 'id',
    version: 'version',
    rating: 'rating',
    remark: 'remark',
    recordedOn: 'recorded_on',
    personName: 'person_name',
  },
  relations: { item: one('review_item_id', () => [reviewItemModel]) },
});
