import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import type { MutationSample, Principal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import type { ItemRow, ProgrammeRow, StandardRow } from './qualification-rows.support.ts';

const errors = 'errors { code path message currentVersion }';
const documentOf = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`;
const key = () => ({ idempotencyKey: randomUUID() });

const isLeader = ({ role, countyId }: Principal, row: OfCounty): boolean =>
  role === 'COUNTY_COORDINATOR' && countyId === row.county_id;
const by = 'coordinator.rsk';

const subjects = ['cm.bornheim', 'cm.siegburg', 'cm.rkn'];
const personIdOf = (world: World, subject: string): string =>
  world.identity_account.find((row) => row.subject.startsWith(subject))!.person_id;
const ofPeople = <Row extends { readonly person_id: string }>(
  world: World,
  rows: readonly Row[],
  fits: (row: Row) => boolean = () => true,
): Row[] =>
  subjects.map((subject) => rows.find((row) => row.person_id === personIdOf(world, subject) && fits(row))!);
/** Of each county, the acting coordinator's first. */
const ofCounties = <Row extends StandardRow>(world: World, rows: readonly Row[]): Row[] =>
  ['cm.bornheim', 'cm.rkn'].map((subject) => {
    const person = world.person.find(({ id }) => id === personIdOf(world, subject))!;
    return rows.find((row) => row.county_id === person.county_id)!;
  });

const plan = {
  title: 'P',
  countyWeeks: 2,
  items: [{ phase: 'COUNTY', title: 'T', explainedBy: 'E', dueDay: 3, isOwn: true }],
};
const course = { title: 'K', provider: 'L', module: 'M2_CASE_MANAGEMENT', isObligatory: false };

/** Of one's own county whatever one acts for: where there is no row in the input, only the role decides. */
const leadsAnywhere = ({ role }: Principal): boolean => role === 'COUNTY_COORDINATOR';

export const qualificationMutations: Readonly<Record<string, MutationSample>> = {
  onboardingPlanRecord: {
    document: documentOf('onboardingPlanRecord', 'plan { id number items { id title } }'),
    targets: (world) => ofCounties(world, world.onboarding_plan),
    input: () => ({ ...key(), ...plan }),
    isAllowed: leadsAnywhere,
    by,
  },
  onboardingStart: {
    document: documentOf('onboardingStart', 'programme { id stage items { id } }'),
    // broken off: somebody who may begin anew
    targets: (world) => withoutOne(world),
    input: (row: ProgrammeRow, world) => ({
      ...key(),
      personId: publicId('person', row.person_id),
      planId: publicId(
        'onboarding_plan',
        world.onboarding_plan.find((one) => one.county_id === row.county_id)!.id,
      ),
      hiredOn: '2026-01-01',
      countyPhaseFrom: '2026-01-05',
    }),
    isAllowed: isLeader,
    by,
  },
  onboardingAdvance: {
    document: documentOf('onboardingAdvance', 'programme { id stage remark }'),
    targets: (world) => ofPeople(world, world.onboarding_programme, (row) => row.broken_off_on === null),
    input: ({ id, version }: ProgrammeRow) => ({
      ...key(),
      programmeId: publicId('onboarding', id),
      version,
      toStage: 'BROKEN_OFF',
      takenOn: '2026-06-01',
      breakOffReason: 'OTHER',
    }),
    isAllowed: isLeader,
    by,
  },
  onboardingItemTick: {
    document: documentOf('onboardingItemTick', 'item { id doneOn }'),
    targets: (world) => ofPeople(world, world.onboarding_item, (row) => !row.is_own),
    input: ({ id, version }: ItemRow) => ({
      ...key(),
      itemId: publicId('onboarding_item', id),
      version,
      isDone: false,
    }),
    isAllowed: isLeader,
    by,
  },
  stateCourseRecord: {
    document: documentOf('stateCourseRecord', 'course { id title }'),
    targets: (world) => ofCounties(world, world.state_course),
    input: () => ({ ...key(), ...course }),
    isAllowed: leadsAnywhere,
    by,
  },
  stateCourseCorrect: {
    document: documentOf('stateCourseCorrect', 'course { id title }'),
    targets: (world) => ofCounties(world, world.state_course),
    input: ({ id, version }: StandardRow & { version: number }) => ({
      ...key(),
      courseId: publicId('state_course', id),
      version,
      ...course,
    }),
    isAllowed: isLeader,
    by,
  },
  qualificationPlan: {
    document: documentOf('qualificationPlan', 'qualification { id state }'),
    targets: (world) => ofPeople(world, world.qualification),
    input: (row: { county_id: string; person_id: string }, world) => ({
      ...key(),
      personId: publicId('person', row.person_id),
      courseId: publicId('state_course', freeCourse(world, row).id),
      plannedFor: '2027-03-01',
    }),
    isAllowed: isLeader,
    by,
  },
  qualificationAdvance: {
    document: documentOf('qualificationAdvance', 'qualification { id state validUntil }'),
    targets: (world) => ofPeople(world, world.qualification),
    input: ({ id, version }: ItemRow) => ({
      ...key(),
      qualificationId: publicId('qualification', id),
      version,
      toState: 'BROKEN_OFF',
      takenOn: '2026-11-01',
    }),
    isAllowed: isLeader,
    by,
  },
};

const withoutOne = (world: World): ProgrammeRow[] => {
  const running = new Set(
    world.onboarding_programme.filter((row) => row.broken_off_on === null).map((row) => row.person_id),
  );
  const free = world.onboarding_programme.filter((row) => !running.has(row.person_id));
  return ['cm.bornheim', 'cm.rkn'].map((subject) => {
    const { county_id } = world.person.find(({ id }) => id === personIdOf(world, subject))!;
    return free.find((row) => row.county_id === county_id)!;
  });
};

/** A course this person is not planned for yet. */
const freeCourse = (
  world: World,
  { county_id, person_id }: { county_id: string; person_id: string },
): StandardRow =>
  world.state_course.find(
    (one) =>
      one.county_id === county_id &&
      !world.qualification.some((row) => row.person_id === person_id && row.course_id === one.id),
  )!;
