import { readModel, type Column, type ModelExtension } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { onboardingItemModel, onboardingPlanModel, stateCourseModel } from './onboarding-plan.model.ts';
import { personReach, personReadable } from './qualification-scope.ts';

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
    reached('broken_off_on', 'BROKEN_OFF'),
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
  readableBy: personReadable,
  reach: personReach,
  columns: {
    id: 'id',
    stage,
    hiredOn: 'hired_on',
    countyPhaseFrom: 'county_phase_from',
    onSiteFrom: 'on_site_from',
    stateQualificationFrom: 'state_qualification_from',
    certifiedOn: 'certified_on',
    brokenOffOn: 'broken_off_on',
    breakOffReason: 'break_off_reason',
    remark: 'remark',
    version: 'version',
    isExample: 'is_example',
  },
  fieldNeeds: (field) => (field === 'remark' ? 'READ_ONBOARDING_REMARKS' : null),
  relations: {
    person,
    plan: {
      kind: 'one',
      models: () => [onboardingPlanModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.plan_id`,
    },
    items: {
      kind: 'list',
      models: () => [onboardingItemModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.programme_id = ${parent}.id`,
      orderBy: ['place', 'id'],
    },
  },
  sorts: { HIRED_ON: { sql: ({ row }) => `${row}.hired_on`, type: 'date' } },
  defaultSort: 'HIRED_ON',
});

const state: Column = ({ row, statement }) => {
  const today = statement.bind(statement.context.today, 'date');
  return `case when ${row}.broken_off_on <= ${today} then 'BROKEN_OFF' when ${row}.completed_on <= ${today} then 'COMPLETED' when ${row}.started_on <= ${today} then 'STARTED' when ${row}.enrolled_on <= ${today} then 'ENROLLED' else 'PLANNED' end`;
};

export const qualificationModel = readModel({
  type: 'Qualification',
  idKind: 'qualification',
  table: 'app.qualification',
  readableBy: personReadable,
  reach: personReach,
  columns: {
    id: 'id',
    title: 'title',
    provider: 'provider',
    state,
    plannedFor: 'planned_for',
    startedOn: 'started_on',
    completedOn: 'completed_on',
    enrolledOn: 'enrolled_on',
    brokenOffOn: 'broken_off_on',
    validUntil: 'valid_until',
    version: 'version',
    isExample: 'is_example',
  },
  relations: {
    person,
    course: {
      kind: 'one',
      models: () => [stateCourseModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.course_id`,
    },
  },
});

const ofPerson = ({ parent, child }: { parent: string; child: string }): string =>
  `${child}.county_id = ${parent}.county_id and ${child}.person_id = ${parent}.id`;

export const personQualification: ModelExtension = {
  model: personModel,
  relations: {
    // what is broken off may be followed by another
    onboarding: {
      kind: 'one',
      models: () => [onboardingModel],
      on: (parts) => `${ofPerson(parts)} and ${parts.child}.broken_off_on is null`,
    },
    qualifications: {
      kind: 'list',
      models: () => [qualificationModel],
      on: ofPerson,
      orderBy: ['started_on', 'planned_for', 'id'],
    },
  },
};
