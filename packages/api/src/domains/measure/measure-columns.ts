import { DUE_SOON_DAYS, finishedStates, measureStates, measureTable } from '@kim/schema/reference/measure.ts';
import { waysBy } from '@kim/schema/reference/state-table.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Column, ReadModel, Relation, Statement } from '../../platform/reading/read-model.ts';

const finished = finishedStates.map((state) => `'${state}'`).join(', ');

/** Not done by its day. */
export const isOverdue = (row: string, { bind, context }: Statement): string =>
  `(${row}.due_on is not null and ${row}.due_on < ${bind(context.today, 'date')} and ${row}.state not in (${finished}))`;
/** Its day comes within the next 90. */
export const isDueSoon = (row: string, { bind, context }: Statement): string => {
  const today = bind(context.today, 'date');
  return `(${row}.due_on is not null and ${row}.due_on >= ${today} and ${row}.due_on <= ${today} + ${DUE_SOON_DAYS} and ${row}.state not in (${finished}))`;
};

/** Where the caller may lead it now; what else must hold is asked when they do. */
export const viewerWays: Column = ({ row, statement: { context, bind } }) => {
  const isSteering = hasRight(context.actor, 'STEER_MEASURES');
  const cases = measureStates.map(
    (state) =>
      `when '${state}' then ${bind(`{${isSteering ? waysBy(measureTable, state, 'COUNTY').join(',') : ''}}`, 'text[]')}`,
  );
  return `(case ${row}.state ${cases.join(' ')} end)`;
};

const place = (row: string): string => `(4 * ${row}.year + ${row}.quarter)`;
const rank = (row: string): string =>
  `(case ${row}.light when 'GREEN' then 3 when 'YELLOW' then 2 else 1 end)`;
/** Something of the review of the quarter before; null if there was none. */
export const ofQuarterBefore = (row: string, column: (before: string) => string): string =>
  `(select ${column('b')} from measure.measure_review b where b.county_id = ${row}.county_id and b.measure_id = ${row}.measure_id and ${place('b')} = ${place(row)} - 1)`;
export const trend = (row: string): string =>
  ofQuarterBefore(
    row,
    (before) =>
      `case sign(${rank(row)} - ${rank(before)}) when 1 then 'BETTER' when 0 then 'SAME' else 'WORSE' end`,
  );
export const isLatest = (row: string): string =>
  `not exists (select from measure.measure_review l where l.county_id = ${row}.county_id and l.measure_id = ${row}.measure_id and ${place('l')} > ${place(row)})`;

export const listOf = (model: () => ReadModel, column: string, ...orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy,
});
export const oneOf = (models: Relation['models'], column: string): Relation => ({
  kind: 'one',
  models,
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
