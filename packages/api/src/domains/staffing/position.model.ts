import { isBoundToOrganisation, isClerk } from '../../platform/auth/actor.ts';
import {
  readModel,
  type Arguments,
  type ReadModel,
  type Statement,
} from '../../platform/reading/read-model.ts';
import { municipalityModel, organisationModels } from '../organisation/organisation.public.ts';
import { personModel } from '../identity/identity.public.ts';
import {
  occupantScope,
  positionScope,
  rightToReadOfPosition,
  staffPositionScope,
  type PositionScope,
} from './staffing.policy.ts';

/** A scope as SQL over a row of `app.position`. */
export const withinScope = (scope: PositionScope, row: string, statement: Statement): string => {
  const { bind } = statement;
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'county') return county;
  const organisation = bind(scope.organisationId, 'uuid');
  const own = `${row}.organisation_ids @> array[${organisation}]`;
  if (scope.orEmployed) return `${county} and (${own} or ${employerToday(row, statement)} = ${organisation})`;
  return scope.officesOnly ? `${county} and ${own} and ${inOffice(row)}` : `${county} and ${own}`;
};

const inOffice = (row: string): string =>
  `${row}.module in ('M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE')`;

/** For rows that hang on a position: they are seen by whom the position is seen. */
export const ofPositionWithin =
  (scopeOf: (actor: Statement['context']['actor']) => PositionScope) =>
  (row: string, statement: Statement): string => {
    const scope = scopeOf(statement.context.actor);
    if (scope.kind === 'none') return 'false';
    const county = `${row}.county_id = ${statement.bind(scope.countyId, 'uuid')}`;
    if (scope.kind === 'county') return county;
    return `${county} and ${row}.position_id = any (array(select p.id from app.position p where ${withinScope(scope, 'p', statement)}))`;
  };

/** Through whom a position is reachable; of the positions of a clerk's organisation only those of its offices. */
const reach = (row: string, statement: Statement): string => {
  const { actor } = statement.context;
  if (!isBoundToOrganisation(actor)) return `array[${row}.county_id]`;
  if (actor.membership.role === 'MUNICIPAL_HR')
    return `array_append(${row}.organisation_ids, ${employerToday(row, statement)})`;
  return isClerk(actor.membership.role)
    ? `case when ${inOffice(row)} then ${row}.organisation_ids else '{}' end`
    : `${row}.organisation_ids`;
};

export const reachThroughPosition = (row: string, statement: Statement): string =>
  isBoundToOrganisation(statement.context.actor)
    ? `(select ${reach('p', statement)} from app.position p where p.county_id = ${row}.county_id and p.id = ${row}.position_id)`
    : `array[${row}.county_id]`;

/** The day a question is asked about; today unless said otherwise. */
export const dayOf = (args: Arguments, { context, bind }: Statement): string =>
  bind(args['asOf'] ?? context.today, 'date');

const validOn = (row: string, day: string): string =>
  `${row}.valid_from <= ${day} and (${row}.valid_to is null or ${row}.valid_to >= ${day})`;

const holderOn = (position: string, kind: string, day: string): string =>
  `(select s.holder_id from app.supervision_assignment s where s.county_id = ${position}.county_id and s.position_id = ${position}.id and s.kind = '${kind}' and ${validOn('s', day)})`;

export const employerToday = (position: string, statement: Statement): string =>
  holderOn(position, 'DIENSTAUFSICHT', dayOf({}, statement));

const isVacant = (row: string, day: string): string =>
  `not exists (select from app.position_occupancy o where o.county_id = ${row}.county_id and o.position_id = ${row}.id and ${validOn('o', day)})`;

export const positionModel: ReadModel = readModel({
  type: 'Position',
  idKind: 'position',
  table: 'app.position',
  readableBy: (row, statement) => withinScope(positionScope(statement.context.actor), row, statement),
  fieldNeeds: rightToReadOfPosition,
  reach,
  columns: {
    id: 'id',
    version: 'version',
    module: 'module',
    title: 'title',
    fte: ({ row }) => `${row}.fte::text`,
    payGrade: 'pay_grade',
    fundedBy: 'funded_by',
    maxPersons: 'max_persons',
    isVacant: ({ row, args, statement }) => isVacant(row, dayOf(args, statement)),
  },
  relations: {
    shares: {
      kind: 'list',
      models: () => [shareModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.position_id = ${parent}.id`,
      orderBy: ['municipality_id'],
    },
    employer: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child, args, statement }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${holderOn(parent, 'DIENSTAUFSICHT', dayOf(args, statement))}`,
    },
    supervisions: {
      kind: 'list',
      models: () => [supervisionModel],
      on: ({ parent, child, args, statement }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.position_id = ${parent}.id${args['asOf'] ? ` and ${validOn(child, dayOf(args, statement))}` : ''}`,
      orderBy: ['valid_from', 'id'],
    },
    occupancies: {
      kind: 'list',
      models: () => [occupancyModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.position_id = ${parent}.id`,
      orderBy: ['valid_from', 'id'],
    },
  },
  sorts: {
    PLACE: { sql: ({ row }) => `${row}.key`, type: 'text' },
    FTE: { sql: ({ row }) => `${row}.fte`, type: 'numeric' },
  },
  defaultSort: 'PLACE',
  filters: {
    module: { sql: ({ row, value, statement }) => `${row}.module = ${statement.bind(value, 'text')}` },
    isVacant: {
      needs: 'READ_POSITIONS',
      sql: ({ row, value, statement }) =>
        `(${isVacant(row, dayOf({}, statement))}) = ${statement.bind(value, 'boolean')}`,
    },
  },
});

export const shareModel = readModel({
  type: 'PositionShare',
  idKind: null,
  table: 'app.position_share',
  readableBy: ofPositionWithin(positionScope),
  reach: reachThroughPosition,
  columns: { share: ({ row }) => `${row}.share::text` },
  relations: {
    municipality: {
      kind: 'one',
      models: () => [municipalityModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.municipality_id`,
    },
  },
});

export const supervisionModel = readModel({
  type: 'SupervisionAssignment',
  idKind: 'supervision',
  table: 'app.supervision_assignment',
  readableBy: ofPositionWithin(staffPositionScope),
  reach: reachThroughPosition,
  columns: {
    id: 'id',
    kind: 'kind',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    legalBasis: 'legal_basis',
  },
  relations: {
    holder: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.holder_id`,
    },
  },
});

export const occupancyModel = readModel({
  type: 'PositionOccupancy',
  idKind: 'occupancy',
  table: 'app.position_occupancy',
  readableBy: ofPositionWithin(occupantScope),
  reach: reachThroughPosition,
  columns: {
    id: 'id',
    share: ({ row }) => `${row}.share::text`,
    validFrom: 'valid_from',
    validTo: 'valid_to',
  },
  relations: {
    person: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.person_id`,
    },
  },
});
