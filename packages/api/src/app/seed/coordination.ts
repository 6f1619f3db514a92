import type { EntityManager } from '@mikro-orm/postgresql';
import type { Persona } from '@kim/schema/demo/personas.ts';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

/** Made up: the papers say that each municipality has its coordinator, and not who it is. */
const ofTheHead: readonly string[] = [
  'bad-honnef',
  'koenigswinter',
  'hennef',
  'eitorf',
  'windeck',
  'ruppichteroth',
];

const visits = [
  { place: 'bornheim', day: '2026-03-11', kind: 'TEAM_MEETING', count: 5, note: 'Einarbeitung besprochen' },
  { place: 'bornheim', day: '2026-09-16', kind: 'ON_SITE_TALK', count: 3, note: null },
  { place: 'troisdorf', day: '2026-05-20', kind: 'COMMITTEE', count: 7, note: 'KIM-Jour-Fixe' },
  { place: 'siegburg', day: '2026-06-10', kind: 'TRAINING', count: 12, note: 'Beratungsstatistik' },
  { place: 'much', day: '2026-10-07', kind: 'CASE_REVIEW', count: 6, note: null },
  { place: 'dormagen', day: '2026-04-22', kind: 'FIRST_TALK', count: 4, note: null },
] as const;

/** The demo's coordinators, their municipalities, and some visits. Where there is a head of the centre, they share. */
export const seedCoordination = async (
  em: EntityManager,
  { key, municipalities }: CountyReference,
  staff: readonly Persona[],
): Promise<void> => {
  const find = (role: string): Persona | undefined =>
    staff.find(({ memberships }) => memberships[0]!.role === role);
  const coordinator = find('COUNTY_COORDINATOR')!;
  const head = find('CENTRE_HEAD');
  const row = (place: string, kind: string, who: Persona, assignedBy: Persona) => ({
    county_id: organisationUuid(key),
    id: referenceUuid('coordinator-assignment', `${place}:${kind}:${who.name}`),
    municipality_id: organisationUuid(place),
    coordinator_id: referenceUuid('person', who.name),
    kind,
    valid_from: '2025-01-01',
    valid_to: null,
    assigned_by_id: referenceUuid('person', assignedBy.name),
    recorded_at: '2025-01-02T09:00:00Z',
  });
  const rows = municipalities.flatMap(({ key: place }) => {
    if (!head) return [row(place, 'REGULAR', coordinator, coordinator)];
    const [regular, substitute] = ofTheHead.includes(place) ? [head, coordinator] : [coordinator, head];
    return [row(place, 'REGULAR', regular, head), row(place, 'SUBSTITUTE', substitute, head)];
  });
  await insertMissing(em, 'coordinator_assignment', rows);
  const ofCounty = visits.filter(({ place }) => municipalities.some((one) => one.key === place));
  await insertMissing(
    em,
    'coordinator_visit',
    ofCounty.map(({ place, day, kind, count, note }) => ({
      county_id: organisationUuid(key),
      id: referenceUuid('coordinator-visit', `${place}:${day}`),
      municipality_id: organisationUuid(place),
      visitor_id: referenceUuid('person', coordinator.name),
      visited_on: day,
      kind,
      participant_count: count,
      note,
      recorded_at: `${day}T16:00:00Z`,
    })),
  );
};
