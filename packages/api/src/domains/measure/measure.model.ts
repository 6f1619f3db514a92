import type { Right } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { meetingPersonModel } from '../meeting/meeting.public.ts';
import {
  isDueSoon,
  isLatest,
  isOverdue,
  listOf,
  ofQuarterBefore,
  oneOf,
  trend,
  viewerWays,
} from './measure-columns.ts';
import { measuresReadable } from './measure-scope.ts';

const shared = { readableBy: measuresReadable, reach: reachThrough(measuresReadable) };
const needsOfFields = new Map<string, Right>([
  ['ownerPerson', 'STEER_MEASURES'],
  ['workingGroups', 'READ_WORKING_GROUPS'],
  ['hurdles', 'READ_HURDLES'],
]);
const remarkNeeds = (field: string) => (field === 'remark' ? 'READ_CONTROLLING' : null);

export const measureModel = readModel({
  ...shared,
  type: 'Measure',
  idKind: 'measure',
  table: 'measure.measure',
  fieldNeeds: (field) => needsOfFields.get(field) ?? null,
  columns: {
    id: 'id',
    version: 'version',
    number: 'number',
    wording: 'wording',
    state: 'state',
    ownerOrganisationName: 'owner_organisation_name',
    ownerPersonName: 'owner_person_name',
    dueOn: 'due_on',
    isOverdue: ({ row, statement }) => isOverdue(row, statement),
    isDueSoon: ({ row, statement }) => isDueSoon(row, statement),
    indicator: 'indicator',
    unit: 'unit',
    target: 'target',
    evidence: 'evidence',
    publishedOn: 'published_on',
    viewerWays,
  },
  relations: {
    ownerOrganisation: oneOf(() => organisationModels, 'owner_organisation_id'),
    ownerPerson: oneOf(() => [meetingPersonModel], 'owner_person_id'),
    steps: listOf(() => measureStepModel, 'measure_id', 'step'),
    reviews: listOf(() => measureReviewModel, 'measure_id', 'year', 'quarter'),
    latestReview: {
      kind: 'one',
      models: () => [measureReviewModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.measure_id = ${parent}.id and ${isLatest(child)}`,
    },
  },
  filters: {
    fieldId: {
      sql: ({ row, value, statement }) =>
        `exists (select from measure.action_goal g where g.county_id = ${row}.county_id and g.id = ${row}.goal_id and g.field_id = ${statement.bind(value, 'uuid')})`,
    },
    state: { sql: ({ row, value, statement }) => `${row}.state = ${statement.bind(value, 'text')}` },
    isDue: {
      sql: ({ row, value, statement }) =>
        `(${isOverdue(row, statement)} or ${isDueSoon(row, statement)}) = ${statement.bind(value, 'boolean')}`,
    },
  },
  sorts: {
    NUMBER: { sql: ({ row }) => `${row}.number`, type: 'integer' },
    DUE_ON: { sql: ({ row }) => `coalesce(${row}.due_on, '9999-12-31'::date)`, type: 'date' },
  },
  defaultSort: 'NUMBER',
});

export const measureStepModel = readModel({
  ...shared,
  type: 'MeasureStep',
  idKind: 'measure_step',
  table: 'measure.measure_step',
  fieldNeeds: remarkNeeds,
  columns: {
    id: 'id',
    fromState: 'from_state',
    toState: 'to_state',
    remark: 'remark',
    occurredOn: 'occurred_on',
    personName: 'person_name',
  },
});

export const measureReviewModel = readModel({
  ...shared,
  type: 'MeasureReview',
  idKind: 'measure_review',
  table: 'measure.measure_review',
  fieldNeeds: remarkNeeds,
  columns: {
    id: 'id',
    version: 'version',
    year: 'year',
    quarter: 'quarter',
    light: 'light',
    value: 'value',
    remark: 'remark',
    reviewedOn: 'reviewed_on',
    personName: 'person_name',
    trend: ({ row }) => trend(row),
    valueBefore: ({ row }) => ofQuarterBefore(row, (before) => `${before}.value`),
  },
});
