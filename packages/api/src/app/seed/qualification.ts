import type { EntityManager } from '@mikro-orm/postgresql';
import type { Persona } from '@kim/schema/demo/personas.ts';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { courseUuid, itemsOf, planUuid, seedPlanAndCourses } from './onboarding-plan.ts';
import { organisationUuid } from './reference-data.ts';

/** Days of a way into the work; the later ones may be plans. */
interface Way {
  readonly hired: string;
  readonly county: string;
  readonly site: string;
  readonly state: string | null;
  readonly certified: string | null;
}

/** Made up: the papers say how long the stages are, not who stands where. */
const ways: readonly Way[] = [
  {
    hired: '2025-01-01',
    county: '2025-01-06',
    site: '2025-01-27',
    state: '2025-03-03',
    certified: '2025-09-26',
  },
  {
    hired: '2025-01-01',
    county: '2025-01-06',
    site: '2025-01-20',
    state: '2026-09-07',
    certified: '2027-03-19',
  },
  { hired: '2025-01-01', county: '2025-01-13', site: '2025-02-03', state: '2027-02-01', certified: null },
];

const fillsPosition = (county: CountyReference, { memberships }: Persona): boolean =>
  memberships[0]!.role === 'CASE_MANAGER' &&
  county.positions.some(({ key }) => key === `${memberships[0]!.organisation}-cm-1`);

/** What the demo knows about the way of its case managers. */
export const seedQualification = async (
  em: EntityManager,
  county: CountyReference,
  staff: readonly Persona[],
): Promise<void> => {
  const countyId = organisationUuid(county.key);
  await seedPlanAndCourses(em, county.key);
  const people = staff
    .filter((persona) => fillsPosition(county, persona))
    .map(({ name }, index) => ({ name, way: ways[index % ways.length]! }));
  await insertMissing(
    em,
    'onboarding_programme',
    people.map(({ name, way }) => ({
      county_id: countyId,
      id: referenceUuid('onboarding', name),
      person_id: referenceUuid('person', name),
      plan_id: planUuid(county.key),
      hired_on: way.hired,
      county_phase_from: way.county,
      on_site_from: way.site,
      state_qualification_from: way.state,
      certified_on: way.certified,
      is_example: true,
    })),
  );
  await insertMissing(
    em,
    'onboarding_item',
    people.flatMap(({ name, way }) => itemsOf(county.key, name, way.county)),
  );
  await insertMissing(
    em,
    'qualification',
    people.map(({ name, way }) => ({
      county_id: countyId,
      id: referenceUuid('qualification', `${name}:state`),
      person_id: referenceUuid('person', name),
      course_id: courseUuid(county.key, 'state'),
      title: 'Landesqualifizierung Case Management (Beispiel)',
      provider: 'Land Nordrhein-Westfalen',
      planned_for: way.state,
      started_on: way.state && way.state < '2026-11-01' ? way.state : null,
      completed_on: way.certified && way.certified < '2026-11-01' ? way.certified : null,
      is_example: true,
    })),
  );
};
