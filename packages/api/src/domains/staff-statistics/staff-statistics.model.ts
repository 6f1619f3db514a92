import { reachOf } from '../../platform/auth/actor.ts';
import type { Column, ModelExtension, Statement } from '../../platform/reading/read-model.ts';
import { countyModel, municipalityModel } from '../organisation/organisation.public.ts';
import { staffFigureScope } from './staff-statistics.policy.ts';

/** A figure has no rows the walls could look at afterwards: both are asked before. */
const mayAsk = (row: string, statement: Statement, isCounty: boolean): string => {
  const { walls } = statement.context;
  // Only what stands is written down: a value bound and not used is an error to the database.
  const conditions = [
    ...(walls.domain ? [withinScope(row, statement, isCounty)] : []),
    // The county's totals are for every employer of it.
    ...(walls.graphql && !isCounty ? [withinReach(row, statement)] : []),
  ];
  return conditions.join(' and ') || 'true';
};

/** Of an agreement those know it who reach the organisation it is about, the county's own too. */
const mayKnow = (row: string, statement: Statement, isCounty: boolean): string => {
  const { walls } = statement.context;
  const conditions = [
    ...(walls.domain ? [withinScope(row, statement, isCounty), concluded(row, statement)] : []),
    ...(walls.graphql ? [withinReach(row, statement)] : []),
  ];
  return conditions.join(' and ') || 'true';
};

const withinReach = (row: string, { context, bind }: Statement): string =>
  `${bind(reachOf(context.actor), 'uuid')} in (${row}.id, ${row}.county_id)`;

const withinScope = (row: string, { context, bind }: Statement, isCounty: boolean): string => {
  const scope = staffFigureScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  return scope.kind === 'organisation' && !isCounty
    ? `${county} and ${row}.id = ${bind(scope.organisationId, 'uuid')}`
    : county;
};

const statistics =
  (isCounty: boolean): Column =>
  ({ row, args, statement }) =>
    `(case when ${mayAsk(row, statement, isCounty)} then seal.staff_statistics(${row}.id, ${statement.bind(args['year'], 'int')}) end)`;

const agreement =
  (isCounty: boolean): Column =>
  ({ row, statement }) =>
    `(case when ${mayKnow(row, statement, isCounty)} then coalesce((select json_build_object('isInForce', g.is_in_force, 'reference', g.reference, 'version', g.version) from app.staff_statistics_agreement g where g.county_id = ${row}.county_id and g.organisation_id = ${row}.id), '{"isInForce": false, "reference": "", "version": 0}'::json) end)`;

/** HR knows its own organisation's agreement, the county's Fachaufsicht all. */
const concluded = (row: string, { context, bind }: Statement): string => {
  const scope = staffFigureScope(context.actor);
  return scope.kind === 'organisation' ? `${row}.id = ${bind(scope.organisationId, 'uuid')}` : 'true';
};

export const municipalityStaffStatistics: ModelExtension = {
  model: municipalityModel,
  columns: { staffStatistics: statistics(false), staffStatisticsAgreement: agreement(false) },
};

export const countyStaffStatistics: ModelExtension = {
  model: countyModel,
  columns: { staffStatistics: statistics(true), staffStatisticsAgreement: agreement(true) },
};
