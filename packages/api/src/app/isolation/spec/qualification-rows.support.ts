import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { Random } from '../random.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { keptFiles } from './personnel.spec.support.ts';
import { here, hr, lead, place } from './roles.support.ts';

interface OfPerson extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly version: number;
}
export interface ProgrammeRow extends OfPerson {
  readonly broken_off_on: string | null;
  readonly county_phase_from: string | null;
  readonly hired_on: string;
}
export interface ItemRow extends OfPerson {
  readonly is_own: boolean;
  readonly programme_id: string;
}
export interface StandardRow extends OfCounty {
  readonly id: string;
}

declare module '../world.support.ts' {
  interface Tables {
    onboarding_programme: ProgrammeRow;
    onboarding_item: ItemRow;
    qualification: OfPerson & { readonly course_id: string | null };
    onboarding_plan: StandardRow;
    onboarding_plan_item: StandardRow & { readonly plan_id: string };
    state_course: StandardRow & { readonly version: number };
  }
}

export const coordinator = 'kim_county_coordinator';

/** The county all, HR those whose file it keeps, everybody at a municipality their own. */
export const seenOf = <Row extends OfPerson>(
  rows: readonly Row[],
  who: SealedPrincipal,
  world: World,
): Row[] => {
  const all = here(rows, who);
  if (lead.includes(who.role)) return all;
  const staff = new Set(who.role === hr ? keptFiles(who, world).map((row) => row.person_id) : []);
  return all.filter((row) => row.person_id === who.person || staff.has(row.person_id));
};

/** What the county sets is known to everybody of it who reads onboarding at all. */
export const standardsOf = <Row extends StandardRow>(rows: readonly Row[], who: SealedPrincipal): Row[] =>
  here(rows, who);

export const readers = [...place, ...lead];

const byCoordinator = (who: SealedPrincipal, row: OfCounty): number | null =>
  who.role === coordinator && row.county_id === who.county ? 1 : null;
const changed = (who: SealedPrincipal, row: OfCounty): number | null =>
  who.role === coordinator ? Number(row.county_id === who.county) : null;

export const planAttempts = (_who: SealedPrincipal, world: World, random: Random): readonly Attempt[] => {
  const row = random.pick(world.onboarding_plan);
  return [
    {
      what: 'set a plan',
      sql: `insert into app.onboarding_plan (county_id, id, number, title, county_weeks, published_on) values ('${row.county_id}', gen_random_uuid(), 900, 'x', 2, '2026-01-01')`,
      expected: byCoordinator(_who, row),
    },
  ];
};
export const planItemAttempts = (who: SealedPrincipal, world: World, random: Random): readonly Attempt[] => {
  const row = random.pick(world.onboarding_plan);
  return [
    {
      what: 'set an item of a plan',
      sql: `insert into app.onboarding_plan_item (county_id, id, plan_id, place, phase, title, explained_by, due_day, is_own) values ('${row.county_id}', gen_random_uuid(), '${row.id}', 9, 'COUNTY', 'x', 'y', 1, false)`,
      expected: byCoordinator(who, row),
    },
  ];
};
export const courseAttempts = (who: SealedPrincipal, world: World, random: Random): readonly Attempt[] => {
  const row = random.pick(world.state_course);
  return [
    {
      what: 'record a course',
      sql: `insert into app.state_course (county_id, id, title, provider, module, is_obligatory) values ('${row.county_id}', gen_random_uuid(), 'x', 'y', 'M2_CASE_MANAGEMENT', false)`,
      expected: byCoordinator(who, row),
    },
    {
      what: 'correct a course',
      sql: `update app.state_course set version = version + 1 where id = '${row.id}'`,
      expected: changed(who, row),
    },
  ];
};
export const programmeAttempts = (who: SealedPrincipal, world: World, random: Random): readonly Attempt[] => {
  const row = random.pick(world.onboarding_programme);
  return [
    {
      what: 'begin an onboarding',
      sql: `insert into app.onboarding_programme (county_id, id, person_id, hired_on, broken_off_on, break_off_reason) values ('${row.county_id}', gen_random_uuid(), '${row.person_id}', '2025-01-01', '2025-01-02', 'OTHER')`,
      expected: byCoordinator(who, row),
    },
    {
      what: 'lead an onboarding',
      sql: `update app.onboarding_programme set version = version + 1 where id = '${row.id}'`,
      expected: changed(who, row),
    },
  ];
};
export const qualificationAttempts = (
  who: SealedPrincipal,
  world: World,
  random: Random,
): readonly Attempt[] => {
  const row = random.pick(world.qualification);
  return [
    {
      what: 'plan a qualification',
      sql: `insert into app.qualification (county_id, id, person_id, title, planned_for) values ('${row.county_id}', gen_random_uuid(), '${row.person_id}', 'x', '2027-01-01')`,
      expected: byCoordinator(who, row),
    },
    {
      what: 'lead a qualification',
      sql: `update app.qualification set version = version + 1 where id = '${row.id}'`,
      expected: changed(who, row),
    },
  ];
};
export const itemAttempts = (who: SealedPrincipal, world: World, random: Random): readonly Attempt[] => {
  const own = here(world.onboarding_item, who).filter((row) => row.person_id === who.person);
  const row = random.pick(random.chance(0.7) && own.length > 0 ? own : world.onboarding_item);
  const ticks =
    who.role === 'kim_case_manager'
      ? Number(row.person_id === who.person && row.is_own && row.county_id === who.county)
      : changed(who, row);
  return [
    {
      what: 'begin an item',
      sql: `insert into app.onboarding_item (county_id, id, programme_id, person_id, place, phase, title, explained_by, due_on, is_own) values ('${row.county_id}', gen_random_uuid(), '${row.programme_id}', '${row.person_id}', 99, 'COUNTY', 'x', 'y', '2026-01-01', true)`,
      expected: byCoordinator(who, row),
    },
    {
      what: 'tick an item',
      sql: `update app.onboarding_item set version = version + 1 where id = '${row.id}'`,
      expected: ticks,
    },
  ];
};
