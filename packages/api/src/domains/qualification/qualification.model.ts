import { reachOf } from '../../platform/auth/actor.ts';
import {
  readModel,
  type Column,
  type ModelExtension,
  type Statement,
} from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { qualificationScope } from './qualification.policy.ts';

/** Organisations that keep a file of this person today: they employ them. */
const employers = (row: string, { context, bind }: Statement): string =>
  `select k.organisation_id from personnel.file f join personnel.file_keeper k on k.county_id = f.county_id and k.file_id = f.id where f.county_id = ${row}.county_id and f.person_id = ${row}.person_id and k.valid_from <= ${bind(context.today, 'date')} and (k.valid_to is null or k.valid_to >= ${bind(context.today, 'date')})`;

const readableBy = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const scope = qualificationScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'county') return county;
  const own = `${row}.person_id = ${bind(scope.personId, 'uuid')}`;
  return scope.keeperId
    ? `${county} and (${own} or ${bind(scope.keeperId, 'uuid')} = any (array(${employers(row, statement)})))`
    : `${county} and ${own}`;
};

const reach = (row: string, statement: Statement): string => {
  const { bind, context } = statement;
  const scope = qualificationScope(context.actor);
  if (scope.kind === 'none') return `'{}'::uuid[]`;
  if (scope.kind === 'county') return `array[${row}.county_id]`;
  const own = `select ${bind(reachOf(context.actor), 'uuid')} where ${row}.person_id = ${bind(scope.personId, 'uuid')}`;
  return scope.keeperId ? `array(${own} union ${employers(row, statement)})` : `array(${own})`;
};

const person = {
  kind: 'one' as const,
  models: () => [personModel],
  on: ({ parent, child }: { parent: string; child: string }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.person_id`,
};

/** The furthest stage whose day has come. */
const stage: Column = ({ row, statement }) => {
  const today = statement.bind(statement.context.today, 'date');
  const reached = (column: string, name: string): string =>
    `when ${row}.${column} <= ${today} then '${name}'`;
  return `case ${[
    reached('certified_on', 'CERTIFIED'),
    reached('state_qualification_from', 'STATE_QUALIFICATION'),
    reached('on_site_from', 'ON_SITE'),
    reached('county_phase_from', 'COUNTY_PHASE'),
  ].join(' ')} else 'HIRED' end`;
};

export const onboardingModel = readModel({
  type: 'OnboardingProgramme',
  idKind: 'onboarding',
  table: 'app.onboarding_programme',
  readableBy,
  reach,
  columns: {
    id: 'id',
    stage,
    hiredOn: 'hired_on',
    countyPhaseFrom: 'county_phase_from',
    onSiteFrom: 'on_site_from',
    stateQualificationFrom: 'state_qualification_from',
    certifiedOn: 'certified_on',
    isExample: 'is_example',
  },
  relations: { person },
  sorts: { HIRED_ON: { sql: ({ row }) => `${row}.hired_on`, type: 'date' } },
  defaultSort: 'HIRED_ON',
});

const state: Column = ({ row, statement }) => {
  const today = statement.bind(statement.context.today, 'date');
  return `case when ${row}.completed_on <= ${today} then 'COMPLETED' when ${row}.started_on <= ${today} then 'STARTED' else 'PLANNED' end`;
};

export const qualificationModel = readModel({
  type: 'Qualification',
  idKind: 'qualification',
  table: 'app.qualification',
  readableBy,
  reach,
  columns: {
    id: 'id',
    title: 'title',
    provider: 'provider',
    state,
    plannedFor: 'planned_for',
    startedOn: 'started_on',
    completedOn: 'completed_on',
    isExample: 'is_example',
  },
  relations: { person },
});

const ofPerson = ({ parent, child }: { parent: string; child: string }): string =>
  `${child}.county_id = ${parent}.county_id and ${child}.person_id = ${parent}.id`;

export const personQualification: ModelExtension = {
  model: personModel,
  relations: {
    onboarding: { kind: 'one', models: () => [onboardingModel], on: ofPerson },
    qualifications: {
      kind: 'list',
      models: () => [qualificationModel],
      on: ofPerson,
      orderBy: ['started_on', 'planned_for', 'id'],
    },
  },
};
