import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

interface Item {
  readonly phase: 'COUNTY' | 'ON_SITE';
  readonly title: string;
  readonly by: string;
  readonly day: number;
  readonly own: boolean;
}

/** Made up: the papers say that there is a plan of two to three weeks at the county, not what it holds. */
const items: readonly Item[] = [
  {
    phase: 'COUNTY',
    title: 'KIM: drei Module, Fach- und Dienstaufsicht',
    by: 'KIM-Koordination',
    day: 2,
    own: false,
  },
  {
    phase: 'COUNTY',
    title: 'Case-Management-Konzept und Vorlagen',
    by: 'KIM-Koordination',
    day: 4,
    own: false,
  },
  { phase: 'COUNTY', title: 'Datenschutz und Einwilligung', by: 'KIM-Koordination', day: 7, own: false },
  {
    phase: 'COUNTY',
    title: 'Ausländer- und Einbürgerungsbehörde kennenlernen',
    by: 'Ausländerbehörde',
    day: 9,
    own: true,
  },
  {
    phase: 'COUNTY',
    title: 'Beratungsstatistik und Meldebogen',
    by: 'KIM-Koordination',
    day: 11,
    own: false,
  },
  {
    phase: 'ON_SITE',
    title: 'Ämter und Ansprechpersonen im Rathaus',
    by: 'Leitung vor Ort',
    day: 28,
    own: true,
  },
  {
    phase: 'ON_SITE',
    title: 'Wohlfahrtsverbände, Jobcenter, Sprachkursträger',
    by: 'KIM-Koordination',
    day: 42,
    own: true,
  },
  { phase: 'ON_SITE', title: 'Erste kollegiale Fallberatung', by: 'KIM-Koordination', day: 60, own: false },
];

/** Who has something left to tick in the demo. */
const notDoneYet: Readonly<Record<string, number>> = { 'cm.wachtberg': 6 };

export const planUuid = (county: string): string => referenceUuid('onboarding-plan', `${county}:1`);
export const courseUuid = (county: string, key: string): string =>
  referenceUuid('state-course', `${county}:${key}`);

const after = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** What somebody of the demo got to know, from their first day at the county on. */
export const itemsOf = (county: string, name: string, firstDay: string) =>
  items.map(({ phase, title, by, day, own }, index) => ({
    county_id: organisationUuid(county),
    id: referenceUuid('onboarding-item', `${name}:${index}`),
    programme_id: referenceUuid('onboarding', name),
    person_id: referenceUuid('person', name),
    place: index + 1,
    phase,
    title,
    explained_by: by,
    due_on: after(firstDay, day),
    is_own: own,
    done_on: notDoneYet[name] === index ? null : after(firstDay, day),
  }));

const course = (county: string, key: string) => ({
  county_id: organisationUuid(county),
  id: courseUuid(county, key),
  provider: 'Land Nordrhein-Westfalen',
  module: 'M2_CASE_MANAGEMENT',
  is_example: true,
});

export const seedPlanAndCourses = async (em: EntityManager, county: string): Promise<void> => {
  const countyId = organisationUuid(county);
  await insertMissing(em, 'onboarding_plan', [
    {
      county_id: countyId,
      id: planUuid(county),
      number: 1,
      title: 'Einarbeitung Case Management (Beispiel)',
      county_weeks: 3,
      published_on: '2025-01-01',
      is_example: true,
    },
  ]);
  await insertMissing(
    em,
    'onboarding_plan_item',
    items.map(({ phase, title, by, day, own }, index) => ({
      county_id: countyId,
      id: referenceUuid('onboarding-plan-item', `${county}:${index}`),
      plan_id: planUuid(county),
      place: index + 1,
      phase,
      title,
      explained_by: by,
      due_day: day,
      is_own: own,
    })),
  );
  await insertMissing(em, 'state_course', [
    {
      ...course(county, 'state'),
      title: 'Landesqualifizierung Case Management (Beispiel)',
      venue: 'Köln',
      starts_on: '2027-02-01',
      ends_on: '2027-08-27',
      capacity: 20,
      is_obligatory: true,
    },
    {
      ...course(county, 'certificate'),
      title: 'Zertifizierungskurs Case Management (Beispiel)',
      venue: null,
      starts_on: null,
      ends_on: null,
      capacity: null,
      is_obligatory: true,
    },
  ]);
};
