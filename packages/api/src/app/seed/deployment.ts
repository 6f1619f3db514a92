import type { EntityManager } from '@mikro-orm/postgresql';
import type { Persona } from '@kim/schema/demo/personas.ts';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid, positionUuid } from './reference-data.ts';

const siteUuid = (place: string, no: number): string => referenceUuid('deployment-site', `${place}:${no}`);

/** Sites and a week of the demo's case managers: made up, and called examples wherever they are shown. */
export const seedDeployment = async (
  em: EntityManager,
  county: CountyReference,
  staff: readonly Persona[],
): Promise<void> => {
  await insertMissing(em, 'deployment_site', sitesOf(county));
  await insertMissing(
    em,
    'deployment_slot',
    staff
      .filter(({ memberships }) => memberships[0]!.role === 'CASE_MANAGER')
      .flatMap((persona) => weekOf(county, persona)),
  );
};

const sitesOf = (county: CountyReference) =>
  [county, ...county.municipalities].flatMap(({ key, name }) => {
    const site = (no: number, what: string, street: string) => ({
      county_id: organisationUuid(county.key),
      id: siteUuid(key, no),
      organisation_id: organisationUuid(key),
      name: what,
      address: `${street}, ${name} (Beispiel)`,
      is_example: true,
    });
    return key === county.key
      ? [site(1, 'Kreishaus', 'Kreishausplatz 1')]
      : [site(1, 'Rathaus', 'Rathausplatz 1'), site(2, 'Begegnungshaus', 'Musterstraße 2')];
  });

const HOURS = { DAY: ['08:30', '16:30'], MORNING: ['08:30', '12:30'] } as const;

/** Whole days, then perhaps half of one, on the days of the week in turn; a shared position first serves the one, then the other. */
const weekOf = (county: CountyReference, { name, memberships }: Persona) => {
  const { organisation } = memberships[0]!;
  const position = county.positions.find(({ key }) => key === `${organisation}-cm-1`);
  if (!position || organisation === 'neunkirchen-seelscheid') return [];
  const halfDays = Math.floor(Number(position.fte) * 10 + 1e-9);
  return [1, 2, 3, 4, 5]
    .filter((weekday) => halfDays - 2 * (weekday - 1) > 0)
    .map((weekday) => {
      const part = halfDays - 2 * (weekday - 1) > 1 ? 'DAY' : 'MORNING';
      const [startsAt, endsAt] = HOURS[part];
      return {
        county_id: organisationUuid(county.key),
        id: referenceUuid('deployment-slot', `${name}:${weekday}`),
        position_id: positionUuid(position.key),
        person_id: referenceUuid('person', name),
        site_id: siteUuid(...placeOf(Object.entries(position.serves), organisation, county.key, weekday)),
        weekday,
        part,
        starts_at: startsAt,
        ends_at: endsAt,
        valid_from: '2025-01-01',
        valid_to: null,
      };
    });
};

/** Of a shared position every municipality gets the days its share amounts to. */
const placeOf = (
  serves: readonly (readonly [string, string])[],
  organisation: string,
  county: string,
  weekday: number,
): [string, number] => {
  if (organisation === county) return [county, 1];
  let until = 0;
  for (const [municipality, share] of serves) {
    until += Number(share) * 5;
    if (weekday <= until + 1e-9) return [municipality, weekday === 3 ? 2 : 1];
  }
  return [organisation, 1];
};
