import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { readModel, type Relation, type Statement } from '../../platform/reading/read-model.ts';
import { municipalityModel } from '../organisation/organisation.public.ts';
import {
  itsOrganisations,
  itsPosition,
  named,
  ofOrganisations,
  ofTheCounty,
  reachInCounty,
  reachThrough,
} from './ledger.model.ts';
import { publicStates } from './redistribution.policy.ts';

const isPublic = (row: string): string =>
  `${row}.state in (${publicStates.map((state) => `'${state}'`).join(', ')})`;

/** The redistribution a row belongs to is published. */
const ofPublic = (row: string): string =>
  `exists (select from app.redistribution plan where plan.county_id = ${row}.county_id and plan.id = ${row}.redistribution_id and ${isPublic('plan')})`;

/** The county sees drafts, a municipality what was published. */
const publishedFor =
  (readable: (row: string, statement: Statement) => string, published: (row: string) => string) =>
  (row: string, statement: Statement): string => {
    const all = readable(row, statement);
    return isBoundToOrganisation(statement.context.actor) ? `${all} and ${published(row)}` : all;
  };

const reachPublished =
  (reach: (row: string, statement: Statement) => string) =>
  (row: string, statement: Statement): string => {
    const through = reach(row, statement);
    return isBoundToOrganisation(statement.context.actor)
      ? `case when ${ofPublic(row)} then ${through} else '{}' end`
      : through;
  };

const ownMunicipality = (row: string): string => `array[${row}.municipality_id]`;
/** Steps of all are steps of each. */
const ownOrCommon =
  (own: (row: string, statement: Statement) => string, common: typeof own) =>
  (row: string, statement: Statement): string =>
    `case when ${row}.municipality_id is null then ${common(row, statement)} else ${own(row, statement)} end`;

/** What the county did before it published is its own business. */
const afterDrafting = (row: string): string => `${row}.step not in ('DRAFT', 'CHANGE_LINES', 'DISCARD')`;

const part = (models: Relation['models'], orderBy: readonly string[]): Relation => ({
  kind: 'list',
  models,
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.redistribution_id = ${parent}.id`,
  orderBy,
});

const municipality: Relation = {
  kind: 'one',
  models: () => [municipalityModel],
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.municipality_id`,
};

const allowance = (row: string): string =>
  `(select a.fte from app.fte_allowance a where a.county_id = ${row}.county_id and a.year = ${row}.target_year and a.module = ${row}.module)`;
/** A draft without lines sums to nothing. */
const sum = (row: string): string => `coalesce(seal.redistributed_fte(${row}.id), 0)`;

export const redistributionModel = readModel({
  type: 'Redistribution',
  idKind: 'redistribution',
  table: 'app.redistribution',
  readableBy: publishedFor(ofTheCounty, isPublic),
  reach: (row, statement) => reachInCounty(row, statement, isPublic(row)),
  columns: {
    id: 'id',
    version: 'version',
    module: 'module',
    fromYear: 'from_year',
    targetYear: 'target_year',
    state: 'state',
    draftedOn: 'drafted_on',
    allowance: ({ row }) => `${allowance(row)}::text`,
    sum: ({ row }) => `${sum(row)}::numeric(12, 6)::text`,
    missing: ({ row }) => `(coalesce(${allowance(row)}, 0) - ${sum(row)})::numeric(12, 6)::text`,
  },
  relations: {
    lines: part(() => [lineModel], ['title', 'id']),
    responses: part(() => [responseModel], ['municipality_id']),
    events: part(() => [eventModel], ['recorded_on', 'id']),
  },
  sorts: { YEAR: { sql: ({ row }) => `${row}.target_year`, type: 'numeric' } },
  defaultSort: 'YEAR',
});

export const lineModel = readModel({
  type: 'RedistributionLine',
  idKind: 'line',
  table: 'app.redistribution_line',
  readableBy: publishedFor(ofOrganisations(named), ofPublic),
  reach: reachPublished(reachThrough(named)),
  columns: {
    id: 'id',
    title: 'title',
    fteBefore: ({ row }) => `${row}.fte_before::text`,
    fte: ({ row }) => `${row}.fte::text`,
  },
  relations: { position: itsPosition, organisations: itsOrganisations },
});

export const responseModel = readModel({
  type: 'RedistributionResponse',
  idKind: 'response',
  table: 'app.redistribution_response',
  readableBy: publishedFor(ofOrganisations(ownMunicipality), ofPublic),
  reach: reachPublished(reachThrough(ownMunicipality)),
  columns: {
    id: 'id',
    version: 'version',
    state: 'state',
    // what was said of an earlier publication stands in the steps
    reason: ({ row }) => `case when ${row}.state in ('OBJECTED', 'OVERRULED') then ${row}.reason end`,
    decision: ({ row }) => `case when ${row}.state = 'OVERRULED' then ${row}.decision end`,
    answeredOn: ({ row }) => `case when ${row}.state <> 'OPEN' then ${row}.answered_on end`,
  },
  relations: { municipality },
});

export const eventModel = readModel({
  type: 'RedistributionEvent',
  idKind: null,
  table: 'app.redistribution_event',
  readableBy: publishedFor(
    ownOrCommon(ofOrganisations(ownMunicipality), ofTheCounty),
    (row) => `${ofPublic(row)} and ${afterDrafting(row)}`,
  ),
  reach: reachPublished(
    ownOrCommon(reachThrough(ownMunicipality), (row, statement) =>
      reachInCounty(row, statement, afterDrafting(row)),
    ),
  ),
  columns: { step: 'step', reason: 'reason', recordedOn: 'recorded_on' },
  relations: { municipality },
});
