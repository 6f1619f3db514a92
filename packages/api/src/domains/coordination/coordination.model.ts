import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import {
  readModel,
  type Arguments,
  type ModelExtension,
  type Relation,
  type Statement,
} from '../../platform/reading/read-model.ts';
import { municipalityModel } from '../organisation/organisation.public.ts';
import { assignmentScope, visitScope, type CoordinationScope } from './coordination.policy.ts';

const within =
  (scopeOf: (actor: Actor) => CoordinationScope) =>
  (row: string, { context, bind }: Statement): string => {
    const scope = scopeOf(context.actor);
    if (scope.kind === 'none') return 'false';
    const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
    return scope.kind === 'county'
      ? county
      : `${county} and ${row}.municipality_id = ${bind(scope.organisationId, 'uuid')}`;
  };

const reachThroughPlace = (row: string, { context }: Statement): string =>
  isBoundToOrganisation(context.actor) ? `array[${row}.municipality_id]` : `array[${row}.county_id]`;

const isKnown = (row: string): string => `${row}.id = any ((select seal.known_coordinators())::uuid[])`;

export const isActive = (row: string): string =>
  `(${row}.id = any ((select seal.coordinators_today())::uuid[]))`;

/** Somebody of the county as a contact: by name and address, and nothing else. */
export const coordinatorModel = readModel({
  type: 'Coordinator',
  idKind: 'coordinator',
  table: 'app.person',
  readableBy: (row, { context: { actor }, bind }) => {
    const scope = assignmentScope(actor);
    return scope.kind === 'none'
      ? 'false'
      : `${row}.county_id = ${bind(scope.countyId, 'uuid')} and ${isKnown(row)}`;
  },
  reach: (row, { context: { actor }, bind }) => {
    const through = isBoundToOrganisation(actor)
      ? bind(actor.membership.organisation.id, 'uuid')
      : `${row}.county_id`;
    return `(case when ${isKnown(row)} then array[${through}] else '{}'::uuid[] end)`;
  },
  columns: { id: 'id', givenName: 'given_name', familyName: 'family_name', email: 'email' },
  filters: { isActive: { sql: ({ row, value }) => (value ? isActive(row) : `not ${isActive(row)}`) } },
  sorts: {
    NAME: {
      sql: ({ row }) => `(${row}.family_name || ' ' || ${row}.given_name) collate "de-x-icu"`,
      type: 'text',
    },
  },
  defaultSort: 'NAME',
});

const person = (column: string): Relation => ({
  kind: 'one',
  models: () => [coordinatorModel],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
const municipality: Relation = {
  kind: 'one',
  models: () => [municipalityModel],
  on: ({ parent, child }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.municipality_id`,
};

const holdsOn = (row: string, day: string): string =>
  `(${row}.valid_from <= ${day} and (${row}.valid_to is null or ${row}.valid_to >= ${day}))`;

export const assignmentModel = readModel({
  type: 'CoordinatorAssignment',
  idKind: 'coordinator_assignment',
  table: 'app.coordinator_assignment',
  readableBy: within(assignmentScope),
  reach: reachThroughPlace,
  columns: {
    id: 'id',
    version: 'version',
    kind: 'kind',
    validFrom: 'valid_from',
    validTo: 'valid_to',
    isCurrent: ({ row, statement: { bind, context } }) => holdsOn(row, bind(context.today, 'date')),
  },
  relations: { coordinator: person('coordinator_id'), municipality },
});

const forTheCounty = ['version', 'participantCount', 'note', 'visitor', 'isOwn'];

export const visitModel = readModel({
  type: 'CoordinatorVisit',
  idKind: 'coordinator_visit',
  table: 'app.coordinator_visit',
  readableBy: within(visitScope),
  reach: reachThroughPlace,
  fieldNeeds: (field) => (forTheCounty.includes(field) ? 'READ_VISIT_LOG' : null),
  columns: {
    id: 'id',
    version: 'version',
    visitedOn: 'visited_on',
    kind: 'kind',
    participantCount: 'participant_count',
    note: 'note',
    isOwn: ({ row, statement: { bind, context } }) =>
      `(${row}.visitor_id is not distinct from ${bind(ownId(context.actor), 'uuid')})`,
  },
  relations: { visitor: person('visitor_id'), municipality },
  sorts: { VISITED_ON: { sql: ({ row }) => `${row}.visited_on`, type: 'date' } },
  defaultSort: 'VISITED_ON',
  filters: {
    municipalityId: {
      sql: ({ row, value, statement }) => `${row}.municipality_id = ${statement.bind(value, 'uuid')}`,
    },
  },
});

const ownId = (actor: Actor): string | null => (actor.kind === 'member' ? actor.membership.person.id : null);

const ofPlace = ({ parent, child }: { parent: string; child: string }): string =>
  `${child}.county_id = ${parent}.county_id and ${child}.municipality_id = ${parent}.id`;

const onDay = (child: string, args: Arguments, { bind }: Statement): string =>
  args['asOf'] ? ` and ${holdsOn(child, bind(args['asOf'], 'date'))}` : '';

/** Whether one coordinates there oneself today. Of nobody else it is asked: rows that are not there say no. */
const viewerCoordinates = (row: string, { context, bind }: Statement): string =>
  assignmentScope(context.actor).kind === 'county'
    ? `exists (select from app.coordinator_assignment a where a.county_id = ${row}.county_id and a.municipality_id = ${row}.id and a.coordinator_id = ${bind(ownId(context.actor), 'uuid')} and ${holdsOn('a', bind(context.today, 'date'))})`
    : 'false';

export const municipalityCoordination: ModelExtension = {
  model: municipalityModel,
  columns: { viewerCoordinates: ({ row, statement }) => viewerCoordinates(row, statement) },
  relations: {
    coordinatorAssignments: {
      kind: 'list',
      models: () => [assignmentModel],
      on: ({ parent, child, args, statement }) =>
        `${ofPlace({ parent, child })}${onDay(child, args, statement)}`,
      orderBy: ['kind', 'valid_from', 'id'],
    },
    coordinatorVisits: { kind: 'page', models: () => [visitModel], on: ofPlace },
  },
  filters: {
    viewerCoordinates: {
      needs: 'READ_COORDINATION',
      sql: ({ row, value, statement }) =>
        `(${viewerCoordinates(row, statement)}) = ${statement.bind(value, 'boolean')}`,
    },
  },
};
