import { casePhases } from '@kim/schema/reference/casework.ts';
import { isBoundToOrganisation, reachOf } from '../../platform/auth/actor.ts';
import type { Column, ModelExtension, Statement } from '../../platform/reading/read-model.ts';
import { countyModel, municipalityModel } from '../organisation/organisation.public.ts';
import { caseCountScope } from './case-count.policy.ts';

/** A figure has no rows the walls could look at afterwards: both are asked before. */
const mayAsk = (row: string, statement: Statement): string => {
  const { walls } = statement.context;
  const conditions = [
    ...(walls.domain ? [withinScope(row, statement)] : []),
    ...(walls.graphql ? [withinReach(row, statement)] : []),
  ];
  return conditions.join(' and ') || 'true';
};

const withinScope = (row: string, { context, bind }: Statement): string => {
  const scope = caseCountScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  return scope.kind === 'organisation'
    ? `${county} and ${row}.id = ${bind(scope.organisationId, 'uuid')}`
    : county;
};

const withinReach = (row: string, { context: { actor }, bind }: Statement): string =>
  `${bind(reachOf(actor), 'uuid')} = ${isBoundToOrganisation(actor) ? `${row}.id` : `${row}.county_id`}`;

const only = (row: string, statement: Statement, figure: string): string =>
  `(case when ${mayAsk(row, statement)} then ${figure} end)`;

const of = (table: string, row: string): string =>
  `${table} c where c.county_id = ${row}.county_id and c.organisation_id = ${row}.id`;

/** As they stood at the end of the month a day lies in: what stands now, less what came later. */
const rows = (row: string, day: string | null): string => {
  const now = `select c.phase, c.count from ${of('casework.case_count', row)}`;
  return day === null
    ? now
    : `${now} union all select c.phase, -c.change from ${of('casework.case_movement', row)} and c.month > ${day}`;
};

const dayOf = (month: unknown, { bind }: Statement): string | null =>
  month === undefined || month === null ? null : bind(month, 'date');

const openCases: Column = ({ row, args, statement }) => {
  const day = dayOf(args['month'], statement);
  return only(row, statement, `(select coalesce(sum(x.count), 0)::int from (${rows(row, day)}) x)`);
};

const inOrder = `array_position(array[${casePhases.map((phase) => `'${phase}'`).join(', ')}], x.phase)`;

const caseloadByPhase: Column = ({ row, args, statement }) => {
  const summed = `select x.phase, sum(x.count)::int as count from (${rows(row, dayOf(args['month'], statement))}) x group by x.phase having sum(x.count) > 0`;
  return only(
    row,
    statement,
    `(select coalesce(json_agg(json_build_object('phase', x.phase, 'count', x.count) order by ${inOrder}), '[]'::json) from (${summed}) x)`,
  );
};

/** No more than a page shows; a period of a thousand years costs no more. */
const MOST_MONTHS = 60;

const openCasesByMonth: Column = ({ row, args, statement }) => {
  const { bind, context } = statement;
  const [from, to, today] = [args['from'], args['to'], context.today].map((day) => bind(day, 'date'));
  const months = `select g::date as month from generate_series(date_trunc('month', ${from}), date_trunc('month', least(${to}, ${today})), interval '1 month') g limit ${MOST_MONTHS}`;
  const stood = `(select coalesce(sum(x.count), 0)::int from (${rows(row, 'm.month')}) x)`;
  return only(
    row,
    statement,
    `(select coalesce(json_agg(json_build_object('month', m.month, 'count', ${stood}) order by m.month), '[]'::json) from (${months}) m)`,
  );
};

const columns = { openCases, caseloadByPhase, openCasesByMonth };

export const municipalityCaseCounts: ModelExtension = { model: municipalityModel, columns };
/** The county is a place too, where it employs case managers itself (Rhein-Kreis Neuss). */
export const countyCaseCounts: ModelExtension = { model: countyModel, columns };
