import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import {
  insertable,
  municipalRoles,
  readable,
  sealed,
  updatable,
  withinCounty,
} from '../../platform/persistence/row-policies.ts';
import { breakOffReasons } from './onboarding.policy.ts';

/** Those who lead professionally: the content is the county's. */
const professionals: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
export const qualificationReaders: readonly DatabaseRole[] = [...municipalRoles, ...professionals];

/** Who leads the onboarding (domain model 1.3: „Qualification/onboarding“). */
export const onboardingLeaders: readonly DatabaseRole[] = ['kim_county_coordinator'];

export const policies = (what: string) => [
  readable({ name: `${what}_in_the_county`, roles: professionals, when: withinCounty }),
  readable({
    name: `own_${what}`,
    roles: municipalRoles,
    when: `${withinCounty} and person_id = ${sealed('person')}`,
  }),
  // the persons, and nothing of their files: no way leads from here into a personnel file
  readable({
    name: `${what}_of_own_staff`,
    roles: ['kim_municipal_hr'],
    when: `${withinCounty} and person_id = any ((select seal.kept_persons())::uuid[])`,
  }),
  insertable({ name: `coordinator_begins_${what}`, roles: onboardingLeaders, when: withinCounty }),
  updatable({ name: `coordinator_leads_${what}`, roles: onboardingLeaders, when: withinCounty }),
];

/**
 * The way of a new colleague (Einarbeitung): hired, two to three weeks at the county, on site, state qualification,
 * certified. A day ahead is a plan.
 */
const onboarding = defineEntity({
  name: 'OnboardingProgramme',
  tableName: 'onboarding_programme',
  rowLevelSecurity: 'force',
  policies: policies('onboarding'),
  uniques: [
    {
      name: 'onboarding_programme_person_unique',
      properties: ['countyId', 'personId'],
      where: 'broken_off_on is null',
    },
    // what its items refer to, so that they are of the same person
    { name: 'onboarding_programme_of_person', properties: ['countyId', 'id', 'personId'] },
  ],
  checks: [
    {
      name: 'onboarding_programme_in_order',
      expression:
        'hired_on <= county_phase_from and county_phase_from <= on_site_from and on_site_from <= state_qualification_from and state_qualification_from <= certified_on',
    },
    {
      name: 'onboarding_programme_reason_known',
      expression: `break_off_reason in (${breakOffReasons.map((word) => `'${word}'`).join(', ')})`,
    },
    {
      name: 'onboarding_programme_broken_off_with_reason',
      expression: '(broken_off_on is null) = (break_off_reason is null)',
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    hiredOn: p.date(),
    countyPhaseFrom: p.date().nullable().comment('First day of the two to three weeks at the county'),
    onSiteFrom: p.date().nullable(),
    stateQualificationFrom: p.date().nullable(),
    certifiedOn: p.date().nullable(),
    planId: p.uuid().nullable().comment('The version of the plan it was begun by'),
    brokenOffOn: p.date().nullable(),
    breakOffReason: p.text().nullable(),
    remark: p.text().nullable().comment('Of the Fachaufsicht, for it alone'),
    version: p.integer().default(1),
    isExample: p.boolean().default(false).comment('Made up for the demo'),
  },
});
export class OnboardingProgramme extends onboarding.class {}
onboarding.setClass(OnboardingProgramme);

/** A training of a person: planned, enrolled, begun, completed or broken off. It is the person's, wherever they go. */
const qualification = defineEntity({
  name: 'Qualification',
  tableName: 'qualification',
  rowLevelSecurity: 'force',
  policies: policies('qualifications'),
  checks: [
    { name: 'qualification_completed_after_start', expression: 'completed_on >= started_on' },
    {
      name: 'qualification_is_planned_or_started',
      expression: 'planned_for is not null or enrolled_on is not null or started_on is not null',
    },
    {
      name: 'qualification_certificate_of_completed',
      expression: 'valid_until is null or valid_until > completed_on',
    },
  ],
  uniques: [
    {
      name: 'qualification_open_once',
      properties: ['countyId', 'personId', 'courseId'],
      where: 'completed_on is null and broken_off_on is null',
    },
  ],
  indexes: [{ name: 'qualification_person_index', properties: ['countyId', 'personId'] }],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    title: p.text(),
    provider: p.text().nullable(),
    plannedFor: p.date().nullable(),
    startedOn: p.date().nullable(),
    completedOn: p.date().nullable(),
    courseId: p.uuid().nullable().comment('In the catalogue'),
    enrolledOn: p.date().nullable(),
    brokenOffOn: p.date().nullable(),
    validUntil: p.date().nullable().comment('Last day of the certificate; null: it does not run out'),
    version: p.integer().default(1),
    isExample: p.boolean().default(false).comment('Made up for the demo'),
  },
});
export class Qualification extends qualification.class {}
qualification.setClass(Qualification);
