import type { GrantSpec, ModuleSpec } from '../specification.support.ts';
import { qualificationMutations } from './qualification-mutations.support.ts';
import {
  coordinator,
  courseAttempts,
  itemAttempts,
  planAttempts,
  planItemAttempts,
  programmeAttempts,
  qualificationAttempts,
  readers,
  seenOf,
  standardsOf,
} from './qualification-rows.support.ts';
import { place, sqlUuid, steering } from './roles.support.ts';

const everybody = 'from app.person x where not exists (select from';
const read: GrantSpec = ['SELECT', readers, '*'];
const begin: GrantSpec = ['INSERT', [coordinator], '*'];

/** All but what the Fachaufsicht remarks. */
const STANDING =
  'break_off_reason broken_off_on certified_on county_id county_phase_from hired_on id is_example on_site_from person_id plan_id state_qualification_from version';

export const spec: ModuleSpec = {
  tables: {
    onboarding_programme: {
      grants: [
        ['SELECT', [...place, 'kim_steering_office'], STANDING],
        ['SELECT', steering, '*'],
        begin,
        [
          'UPDATE',
          [coordinator],
          'break_off_reason broken_off_on certified_on county_phase_from on_site_from remark state_qualification_from version',
        ],
      ],
      seen: (who, world) => seenOf(world.onboarding_programme, who, world),
      heldByReading: ['coordinator_leads_onboarding'],
      attempts: programmeAttempts,
      node: { kind: () => 'onboarding', type: () => 'OnboardingProgramme' },
    },
    onboarding_item: {
      grants: [read, begin, ['UPDATE', [coordinator, 'kim_case_manager'], 'done_on version']],
      seen: (who, world) => seenOf(world.onboarding_item, who, world),
      heldByReading: [
        'coordinator_leads_onboarding_items',
        'oneself_ticks_onboarding_items without county_id',
        'oneself_ticks_onboarding_items without person_id',
      ],
      attempts: itemAttempts,
      node: { kind: () => 'onboarding_item', type: () => 'OnboardingItem' },
    },
    qualification: {
      grants: [
        read,
        begin,
        ['UPDATE', [coordinator], 'broken_off_on completed_on enrolled_on started_on valid_until version'],
      ],
      seen: (who, world) => seenOf(world.qualification, who, world),
      heldByReading: ['coordinator_leads_qualifications'],
      attempts: qualificationAttempts,
      node: { kind: () => 'qualification', type: () => 'Qualification' },
    },
    onboarding_plan: {
      grants: [read, begin],
      seen: (who, world) => standardsOf(world.onboarding_plan, who),
      attempts: planAttempts,
      node: { kind: () => 'onboarding_plan', type: () => 'OnboardingPlan' },
    },
    onboarding_plan_item: {
      grants: [read, begin],
      seen: (who, world) => standardsOf(world.onboarding_plan_item, who),
      attempts: planItemAttempts,
      node: { kind: () => 'onboarding_plan_item', type: () => 'OnboardingPlanItem' },
    },
    state_course: {
      grants: [
        read,
        begin,
        [
          'UPDATE',
          [coordinator],
          'capacity ends_on is_obligatory module provider starts_on title venue version',
        ],
      ],
      seen: (who, world) => standardsOf(world.state_course, who),
      heldByReading: ['coordinator_corrects_state_courses'],
      attempts: courseAttempts,
      node: { kind: () => 'state_course', type: () => 'StateCourse' },
    },
  },
  mutations: qualificationMutations,
  // of everybody, whatever they are: then a wrong policy shows more; some were broken off and may begin anew
  unusual: [
    `insert into app.onboarding_programme (county_id, id, person_id, hired_on, broken_off_on, break_off_reason, remark) select x.county_id, ${sqlUuid("'broken' || x.id")}, x.id, '2024-01-01', '2024-02-01', 'LEFT', 'Bemerkung' from app.person x where exists (select from app.position_occupancy o where o.county_id = x.county_id and o.person_id = x.id)`,
    `insert into app.onboarding_programme (county_id, id, person_id, hired_on, remark) select x.county_id, ${sqlUuid("'onboarding' || x.id")}, x.id, '2025-01-01', 'Bemerkung' ${everybody} app.onboarding_programme o where o.county_id = x.county_id and o.person_id = x.id)`,
    `insert into app.onboarding_item (county_id, id, programme_id, person_id, place, phase, title, explained_by, due_on, is_own) select o.county_id, ${sqlUuid("'item' || o.id || n")}, o.id, o.person_id, n, 'ON_SITE', 'Punkt', 'Amt', '2026-01-01', n = 1 from app.onboarding_programme o, generate_series(1, 2) n where not exists (select from app.onboarding_item i where i.county_id = o.county_id and i.programme_id = o.id)`,
    `insert into app.qualification (county_id, id, person_id, title, planned_for) select x.county_id, ${sqlUuid("'qualification' || x.id")}, x.id, 'Lehrgang', '2027-01-01' ${everybody} app.qualification q where q.county_id = x.county_id and q.person_id = x.id)`,
  ],
  multiply: [
    `insert into app.qualification (county_id, id, person_id, title, planned_for) select county_id, ${sqlUuid(`id::text || n`)}, person_id, title, '2027-01-01' from app.qualification, generate_series(1, 19) n`,
    `insert into app.onboarding_item (county_id, id, programme_id, person_id, place, phase, title, explained_by, due_on, is_own) select county_id, ${sqlUuid(`id::text || n`)}, programme_id, person_id, place, phase, title, explained_by, due_on, is_own from app.onboarding_item, generate_series(1, 19) n`,
    `insert into app.onboarding_plan_item (county_id, id, plan_id, place, phase, title, explained_by, due_day, is_own) select county_id, ${sqlUuid(`id::text || n`)}, plan_id, place, phase, title, explained_by, due_day, is_own from app.onboarding_plan_item, generate_series(1, 19) n`,
    `insert into app.onboarding_plan (county_id, id, number, title, county_weeks, published_on) select county_id, ${sqlUuid(`id::text || n`)}, number + 100 * n::int, title, county_weeks, published_on from app.onboarding_plan, generate_series(1, 19) n`,
    `insert into app.state_course (county_id, id, title, provider, module, is_obligatory) select county_id, ${sqlUuid(`id::text || n`)}, title, provider, module, is_obligatory from app.state_course, generate_series(1, 19) n`,
  ],
  grows: [
    'Person.qualifications',
    'OnboardingProgramme.items',
    'OnboardingPlan.items',
    'Query.onboardingPlans',
    'Query.stateCourses',
  ],
};
