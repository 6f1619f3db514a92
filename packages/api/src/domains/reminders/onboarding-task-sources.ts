import { onboardingItemModel, qualificationModel } from '../qualification/qualification.public.ts';
import { occupancyModel } from '../staffing/staffing.public.ts';
import { oneself, today } from './task-conditions.ts';
import { concernsNewcomer, concernsOnboarding } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

const about = { person_id: (row: string): string => `${row}.person_id` };

/** Of several positions of one person the one filled first speaks. */
const isTheFirst = (row: string, day: string): string =>
  `not exists (select from app.position_occupancy e where e.county_id = ${row}.county_id and e.person_id = ${row}.person_id and (e.valid_from, e.id) < (${row}.valid_from, ${row}.id) and (e.valid_to is null or e.valid_to >= ${day}))`;

/** Somebody new without a plan, what is to be got to know, and certificates that run out. */
export const onboardingTaskSources: readonly TaskSource[] = [
  {
    kind: 'ONBOARDING_MISSING',
    concerns: concernsOnboarding,
    model: occupancyModel,
    // who was broken off since has been decided upon
    isDue: (row, statement) => {
      const day = today(statement);
      return `(${row}.valid_to is null or ${row}.valid_to >= ${day}) and ${row}.valid_from <= ${day} + 30 and exists (select from app.position p where p.county_id = ${row}.county_id and p.id = ${row}.position_id and p.module = 'M2_CASE_MANAGEMENT') and not exists (select from app.onboarding_programme o where o.county_id = ${row}.county_id and o.person_id = ${row}.person_id and (o.broken_off_on is null or o.broken_off_on >= ${row}.valid_from)) and ${isTheFirst(row, day)}`;
    },
    dueOn: (row) => `${row}.valid_from`,
    about,
  },
  {
    kind: 'ONBOARDING_ITEM_DUE',
    concerns: concernsNewcomer,
    model: onboardingItemModel,
    isDue: (row, statement) =>
      `${row}.done_on is null and ${row}.is_own and ${row}.person_id = ${oneself(statement)} and ${row}.due_on <= ${today(statement)} + 7 and exists (select from app.onboarding_programme o where o.county_id = ${row}.county_id and o.id = ${row}.programme_id and o.broken_off_on is null)`,
    dueOn: (row) => `${row}.due_on`,
    about,
  },
  {
    kind: 'CERTIFICATE_ENDS',
    concerns: concernsOnboarding,
    model: qualificationModel,
    // who has gone to the course anew, or is about to, has nothing left to be reminded of
    isDue: (row, statement) =>
      `${row}.valid_until <= ${today(statement)} + 90 and ${row}.broken_off_on is null and not exists (select from app.qualification n where n.county_id = ${row}.county_id and n.person_id = ${row}.person_id and n.course_id = ${row}.course_id and n.id <> ${row}.id and n.broken_off_on is null and (n.completed_on is null or n.completed_on > ${row}.completed_on))`,
    dueOn: (row) => `${row}.valid_until`,
    about,
  },
];
