import { qualificationLabel, stageLabel } from '#lib/domains/qualification/onboarding.ts';
import type { OnboardingOverviewQuery } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/platform/format.ts';

type Position = OnboardingOverviewQuery['positions']['nodes'][number];
type Person = Position['occupancies'][number]['person'];
export type Course = OnboardingOverviewQuery['stateCourses']['nodes'][number];

export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly person: Person;
}

/** Everybody who fills a position of case management today or is about to, once, by name. */
export const learnersOf = (positions: readonly Position[], today: string): Learner[] => {
  const learners = new Map<string, Learner>();
  for (const { occupancies, shares } of positions)
    for (const { person, validTo } of occupancies) {
      if (validTo !== null && validTo < today) continue;
      const known = learners.get(person.id)?.places ?? [];
      const places = [...known, ...shares.map(({ municipality }) => municipality)];
      learners.set(person.id, {
        id: person.id,
        name: `${person.familyName}, ${person.givenName}`,
        places: places.filter(({ id }, index) => places.findIndex((one) => one.id === id) === index),
        person,
      });
    }
  return [...learners.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
};

export const obligatory = (courses: readonly Course[]): Course[] =>
  courses.filter(({ isObligatory, module }) => isObligatory && module === 'M2_CASE_MANAGEMENT');

export const isAt = ({ places }: Learner, place: string): boolean =>
  place === '' || places.some(({ id }) => id === place);

export const placesOf = (
  learners: readonly Learner[],
): { readonly value: string; readonly label: string }[] =>
  [...new Map(learners.flatMap(({ places }) => places.map(({ id, name }) => [id, name] as const)))]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'de'));

export const placeNames = ({ places }: Learner): string =>
  places.map(({ name }) => name).join(', ') || m.onboarding_place_county();

export const standingOf = ({ person: { onboarding } }: Learner): string =>
  onboarding ? stageLabel(onboarding.stage) : m.onboarding_missing();

/** How somebody stands with a course: what is completed counts before what is planned; nothing is a gap. */
export const courseStanding = ({ person }: Learner, course: Course): string => {
  const tries = person.qualifications.filter((one) => one.course?.id === course.id);
  const best =
    tries.find(({ state }) => state === 'COMPLETED') ?? tries.find(({ state }) => state !== 'BROKEN_OFF');
  if (!best) return m.onboarding_gap();
  return best.validUntil
    ? m.qualification_valid({ state: qualificationLabel(best.state), day: formatDate(best.validUntil) })
    : qualificationLabel(best.state);
};

export const overviewLines = (learners: readonly Learner[], courses: readonly Course[]): string[][] => [
  [m.column_person(), m.column_municipality(), m.onboarding_title(), ...courses.map(({ title }) => title)],
  ...learners.map((learner) => [
    learner.name,
    placeNames(learner),
    standingOf(learner),
    ...courses.map((course) => courseStanding(learner, course)),
  ]),
];
