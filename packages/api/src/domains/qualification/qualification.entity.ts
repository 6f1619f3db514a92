import { defineEntity, p } from '@mikro-orm/core';
import type { DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { municipalRoles, readable, sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

/** Those who lead professionally: the content is the county's. */
const professionals: readonly DatabaseRole[] = [
  'kim_county_coordinator',
  'kim_centre_head',
  'kim_steering_office',
];
export const qualificationReaders: readonly DatabaseRole[] = [...municipalRoles, ...professionals];

const policies = (what: string) => [
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
  uniques: [{ name: 'onboarding_programme_person_unique', properties: ['countyId', 'personId'] }],
  checks: [
    {
      name: 'onboarding_programme_in_order',
      expression:
        'hired_on <= county_phase_from and county_phase_from <= on_site_from and on_site_from <= state_qualification_from and state_qualification_from <= certified_on',
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
    isExample: p.boolean().default(false).comment('Made up for the demo'),
  },
});
export class OnboardingProgramme extends onboarding.class {}
onboarding.setClass(OnboardingProgramme);

/** A training of a person: planned, begun, completed. */
const qualification = defineEntity({
  name: 'Qualification',
  tableName: 'qualification',
  rowLevelSecurity: 'force',
  policies: policies('qualifications'),
  checks: [
    { name: 'qualification_completed_after_start', expression: 'completed_on >= started_on' },
    {
      name: 'qualification_is_planned_or_started',
      expression: 'planned_for is not null or started_on is not null',
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
    isExample: p.boolean().default(false).comment('Made up for the demo'),
  },
});
export class Qualification extends qualification.class {}
qualification.setClass(Qualification);
