import { isBoundToOrganisation, reachOf } from '../../platform/auth/actor.ts';
import { readModel, type Relation, type Statement } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { positionModel } from '../staffing/staffing.public.ts';
import { ledgerScope } from './ledger.policy.ts';

/** Rows of the county: all readers of the account. */
export const ofTheCounty = (row: string, { context, bind }: Statement): string => {
  const scope = ledgerScope(context.actor);
  return scope.kind === 'none' ? 'false' : `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
};

/** Rows that belong to organisations: for a municipality its own alone. */
export const ofOrganisations =
  (organisations: (row: string) => string) =>
  (row: string, statement: Statement): string => {
    const scope = ledgerScope(statement.context.actor);
    const county = ofTheCounty(row, statement);
    return scope.kind === 'organisation'
      ? `${county} and ${organisations(row)} @> array[${statement.bind(scope.organisationId, 'uuid')}]`
      : county;
  };

/** What everybody in the county who reads the account reaches, provided that `when` holds for municipalities. */
export const reachInCounty = (row: string, { context, bind }: Statement, when: string = 'true'): string => {
  const { actor } = context;
  if (!isBoundToOrganisation(actor)) return `array[${row}.county_id]`;
  return `array(select ${bind(reachOf(actor), 'uuid')} where ${row}.county_id = ${bind(actor.countyId, 'uuid')} and ${when})`;
};

export const reachThrough =
  (organisations: (row: string) => string) =>
  (row: string, { context }: Statement): string =>
    isBoundToOrganisation(context.actor) ? organisations(row) : `array[${row}.county_id]`;

/** Organisations of the position a row is about. */
const ofItsPosition = (row: string): string =>
  `(select p.organisation_ids from app.position p where p.county_id = ${row}.county_id and p.id = ${row}.position_id)`;

export const named = (row: string): string => `${row}.organisation_ids`;

export const itsPosition: Relation = {
  kind: 'one',
  models: () => [positionModel],
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.position_id`,
};

export const itsOrganisations: Relation = {
  kind: 'list',
  models: () => organisationModels,
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = any (${parent}.organisation_ids)`,
  orderBy: ['name'],
};

const hangingOn = (child: string, parent: string): string =>
  `${child}.county_id = ${parent}.county_id and ${child}.year = ${parent}.year and ${child}.module = ${parent}.module`;

const allocated = (row: string): string => `seal.allocated_fte(${row}.year, ${row}.module)`;

export const allowanceModel = readModel({
  type: 'FteAllowance',
  idKind: 'allowance',
  table: 'app.fte_allowance',
  readableBy: ofTheCounty,
  reach: reachInCounty,
  columns: {
    id: 'id',
    version: 'version',
    year: 'year',
    module: 'module',
    source: 'source',
    fte: ({ row }) => `${row}.fte::text`,
    allocated: ({ row }) => `${allocated(row)}::numeric(12, 6)::text`,
    free: ({ row }) => `(${row}.fte - ${allocated(row)})::numeric(12, 6)::text`,
  },
  relations: {
    allocations: {
      kind: 'list',
      models: () => [allocationModel],
      on: ({ parent, child }) => hangingOn(child, parent),
      orderBy: ['position_id'],
    },
  },
  sorts: { YEAR: { sql: ({ row }) => `${row}.year`, type: 'numeric' } },
  defaultSort: 'YEAR',
  filters: {
    year: { sql: ({ row, value, statement }) => `${row}.year = ${statement.bind(value, 'int')}` },
    module: { sql: ({ row, value, statement }) => `${row}.module = ${statement.bind(value, 'text')}` },
  },
});

export const allocationModel = readModel({
  type: 'FteAllocation',
  idKind: 'allocation',
  table: 'app.fte_allocation',
  readableBy: ofOrganisations(ofItsPosition),
  reach: reachThrough(ofItsPosition),
  columns: {
    id: 'id',
    version: 'version',
    year: 'year',
    module: 'module',
    fte: ({ row }) => `${row}.fte::text`,
  },
  relations: { position: itsPosition },
});

export const entryModel = readModel({
  type: 'FteEntry',
  idKind: null,
  table: 'app.fte_entry',
  readableBy: ofOrganisations(named),
  reach: reachThrough(named),
  columns: {
    year: 'year',
    module: 'module',
    kind: 'kind',
    fteBefore: ({ row }) => `${row}.fte_before::text`,
    fteAfter: ({ row }) => `${row}.fte_after::text`,
    reason: 'reason',
    recordedOn: 'recorded_on',
  },
  relations: { position: itsPosition, organisations: itsOrganisations },
  sorts: { RECORDED: { sql: ({ row }) => `${row}.recorded_on`, type: 'date' } },
  defaultSort: 'RECORDED',
  filters: {
    year: { sql: ({ row, value, statement }) => `${row}.year = ${statement.bind(value, 'int')}` },
    module: { sql: ({ row, value, statement }) => `${row}.module = ${statement.bind(value, 'text')}` },
  },
});
