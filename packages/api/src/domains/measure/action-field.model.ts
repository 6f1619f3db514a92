import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column, type ModelExtension } from '../../platform/reading/read-model.ts';
import { isDueSoon, isLatest, isOverdue, listOf, oneOf, trend } from './measure-columns.ts';
import { measuresReadable } from './measure-scope.ts';
import { measureModel } from './measure.model.ts';

const shared = { readableBy: measuresReadable, reach: reachThrough(measuresReadable) };

const measuresOf = (field: string): string =>
  `measure.measure m join measure.action_goal g on g.county_id = m.county_id and g.id = m.goal_id where g.county_id = ${field}.county_id and g.field_id = ${field}.id`;
const countOf =
  (condition: (measure: string, statement: Parameters<typeof isOverdue>[1]) => string): Column =>
  ({ row, statement }) =>
    `(select count(*)::int from ${measuresOf(row)} and ${condition('m', statement)})`;
const withTrend = (to: string): Column =>
  countOf(
    (measure) =>
      `exists (select from measure.measure_review r where r.county_id = ${measure}.county_id and r.measure_id = ${measure}.id and ${isLatest('r')} and ${trend('r')} = '${to}')`,
  );

export const actionFieldModel = readModel({
  ...shared,
  type: 'ActionField',
  idKind: 'action_field',
  table: 'measure.action_field',
  columns: {
    id: 'id',
    number: 'number',
    name: 'name',
    situation: 'situation',
    footnotes: 'footnotes',
    source: 'source',
    goalCount: ({ row }) =>
      `(select count(*)::int from measure.action_goal g where g.county_id = ${row}.county_id and g.field_id = ${row}.id)`,
    measureCount: countOf(() => 'true'),
    overdueCount: countOf(isOverdue),
    dueSoonCount: countOf(isDueSoon),
    betterCount: withTrend('BETTER'),
    worseCount: withTrend('WORSE'),
  },
  relations: {
    goals: listOf(() => actionGoalModel, 'field_id', 'number'),
    states: listOf(() => fieldStateModel, 'field_id', 'state'),
    lights: listOf(() => fieldLightModel, 'field_id', 'light'),
  },
  sorts: { NUMBER: { sql: ({ row }) => `${row}.number`, type: 'integer' } },
  defaultSort: 'NUMBER',
});

export const actionGoalModel = readModel({
  ...shared,
  type: 'ActionGoal',
  idKind: 'action_goal',
  table: 'measure.action_goal',
  columns: { id: 'id', number: 'number', title: 'title' },
  relations: {
    field: oneOf(() => [actionFieldModel], 'field_id'),
    measures: listOf(() => measureModel, 'goal_id', 'number'),
  },
});

const figures = (column: string, from: string): string =>
  `(select m.county_id, g.field_id, ${column}, count(*)::int as measure_count from measure.measure m join measure.action_goal g on g.county_id = m.county_id and g.id = m.goal_id${from} group by m.county_id, g.field_id, ${column})`;

export const fieldStateModel = readModel({
  ...shared,
  type: 'ActionFieldState',
  idKind: null,
  table: figures('m.state', ''),
  columns: { state: 'state', measureCount: 'measure_count' },
});

/** Of the latest quarter each measure was reviewed for. */
export const fieldLightModel = readModel({
  ...shared,
  type: 'ActionFieldLight',
  idKind: null,
  table: figures(
    'r.light',
    ` join measure.measure_review r on r.county_id = m.county_id and r.measure_id = m.id and ${isLatest('r')}`,
  ),
  columns: { light: 'light', measureCount: 'measure_count' },
});

/** A measure knows its goal. */
export const measureExtensions: ModelExtension[] = [
  { model: measureModel, relations: { goal: oneOf(() => [actionGoalModel], 'goal_id') } },
];
