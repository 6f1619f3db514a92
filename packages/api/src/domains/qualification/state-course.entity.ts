import { defineEntity, p } from '@mikro-orm/core';
import { insertable, readable, updatable, withinCounty } from '../../platform/persistence/row-policies.ts';
import { onboardingLeaders, qualificationReaders } from './qualification.entity.ts';

/** A course of the catalogue, as a rule of the state, with its next date. */
const course = defineEntity({
  name: 'StateCourse',
  tableName: 'state_course',
  rowLevelSecurity: 'force',
  policies: [
    readable({ name: 'state_courses_of_the_county', roles: qualificationReaders, when: withinCounty }),
    insertable({ name: 'coordinator_records_state_courses', roles: onboardingLeaders, when: withinCounty }),
    updatable({ name: 'coordinator_corrects_state_courses', roles: onboardingLeaders, when: withinCounty }),
  ],
  checks: [
    {
      name: 'state_course_module_known',
      expression: `module in ('M1_COORDINATION', 'M2_CASE_MANAGEMENT', 'M3_FOREIGNERS_OFFICE', 'M3_NATURALISATION_OFFICE')`,
    },
    { name: 'state_course_ends_after_start', expression: 'ends_on is null or ends_on >= starts_on' },
    {
      name: 'state_course_capacity_possible',
      expression: 'capacity is null or (capacity >= 1 and capacity <= 500)',
    },
  ],
  properties: {
    countyId: p.uuid().primary(),
    id: p.uuid().primary(),
    title: p.text(),
    provider: p.text(),
    module: p.text(),
    venue: p.text().nullable(),
    startsOn: p.date().nullable().comment('Of the next date'),
    endsOn: p.date().nullable(),
    capacity: p.integer().nullable(),
    isObligatory: p.boolean().comment('Everybody of the module shall have it'),
    version: p.integer().default(1),
    isExample: p.boolean().default(false).comment('Made up for the demo'),
  },
});
export class StateCourse extends course.class {}
course.setClass(StateCourse);
