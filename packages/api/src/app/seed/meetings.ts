import type { EntityManager } from '@mikro-orm/postgresql';
import { demoAgenda, demoMeetingDays, demoSeries, type DemoSeries } from '@kim/schema/demo/meetings.ts';
import type { Persona } from '@kim/schema/demo/personas.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { daysOf } from '../../domains/meeting/meeting.public.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const { heldUntil, plannedUntil } = demoMeetingDays;
const nameOf = ({ givenName, familyName }: Persona): string => `${givenName} ${familyName}`;
const personUuid = ({ name }: Persona): string => referenceUuid('person', name);
const holds = (who: Persona, role: string, organisation?: string): boolean =>
  who.memberships.some((one) => one.role === role && (!organisation || one.organisation === organisation));

/** The series of the papers, and meetings of the months around the demo's day: held ones with minutes, coming ones planned. */
export const seedMeetings = async (
  em: EntityManager,
  county: string,
  staff: readonly Persona[],
): Promise<void> => {
  const chair = staff.find((who) => holds(who, 'COUNTY_COORDINATOR'))!;
  for (const series of demoSeries.filter((one) => one.county === county)) {
    await seedSeries(em, series, chair);
    await seedDays(em, series, { chair, staff });
  }
};

const seedSeries = async (em: EntityManager, series: DemoSeries, chair: Persona): Promise<void> => {
  const base = { county_id: organisationUuid(series.county) };
  const id = referenceUuid('meeting-series', series.key);
  await insertMissing(em, 'meeting.series', [
    {
      ...base,
      id,
      name: series.name,
      kind: series.kind,
      circle: series.circle ?? null,
      rule: series.rule,
      starts_at: series.startsAt,
      ends_at: series.endsAt,
      place: series.place,
      first_on: series.firstOn,
      required_per_year: series.requiredPerYear,
      source: series.source,
      chair_id: personUuid(chair),
      chair_name: nameOf(chair),
    },
  ]);
  await insertMissing(
    em,
    'meeting.series_invitee',
    series.invitees.map(({ role, organisation, every = 1 }) => ({
      ...base,
      id: referenceUuid('series-invitee', `${series.key}:${role}:${organisation ?? ''}`),
      series_id: id,
      role,
      organisation_id: organisation ? organisationUuid(organisation) : null,
      every,
    })),
  );
};

interface People {
  readonly chair: Persona;
  readonly staff: readonly Persona[];
}

const seedDays = async (em: EntityManager, series: DemoSeries, { chair, staff }: People): Promise<void> => {
  const base = { county_id: organisationUuid(series.county) };
  const { rule, firstOn } = series;
  const days = daysOf({ rule, firstOn, until: plannedUntil });
  const meetings = days.map((day, count) => ({
    day,
    count,
    id: referenceUuid('meeting', `${series.key}:${day}`),
    isHeld: day <= heldUntil,
  }));
  await insertMissing(
    em,
    'meeting.meeting',
    meetings.map(({ day, id, isHeld }) => ({
      ...base,
      id,
      series_id: referenceUuid('meeting-series', series.key),
      planned_on: day,
      title: series.name,
      held_on: day,
      starts_at: series.startsAt,
      ends_at: series.endsAt,
      place: series.place,
      state: isHeld ? 'HELD' : 'PLANNED',
      chair_id: personUuid(chair),
      chair_name: nameOf(chair),
    })),
  );
  const isInvited = (who: Persona, count: number): boolean =>
    who === chair ||
    series.invitees.some(
      ({ role, organisation, every = 1 }) => count % every === 0 && holds(who, role, organisation),
    );
  await insertMissing(
    em,
    'meeting.attendance',
    meetings.flatMap(({ day, id, count, isHeld }) =>
      staff
        .filter((who) => isInvited(who, count))
        .map((who) => ({
          ...base,
          id: referenceUuid('attendance', `${series.key}:${day}:${who.name}`),
          meeting_id: id,
          person_id: personUuid(who),
          person_name: nameOf(who),
          organisation_id: organisationUuid(who.memberships[0]!.organisation),
          state: isHeld ? 'PRESENT' : 'INVITED',
        })),
    ),
  );
  await seedContent(
    em,
    meetings.filter(({ isHeld }) => isHeld),
    { base, chair, isTeam: series.kind === 'TEAM' },
  );
};

interface Content {
  readonly base: { readonly county_id: string };
  readonly chair: Persona;
  readonly isTeam: boolean;
}

/** Of meetings of the team an agenda, of all that were held minutes that are approved. */
const seedContent = async (
  em: EntityManager,
  held: readonly { readonly id: string; readonly day: string }[],
  { base, chair, isTeam }: Content,
): Promise<void> => {
  const by = { person_id: personUuid(chair), person_name: nameOf(chair) };
  await insertMissing(
    em,
    'meeting.minutes',
    held.map(({ id, day }) => ({
      ...base,
      id: referenceUuid('minutes', id),
      meeting_id: id,
      state: 'APPROVED',
      circulated_on: day,
      approved_on: day,
      ...by,
    })),
  );
  if (!isTeam) return;
  const items = held.flatMap(({ id }) =>
    demoAgenda.map((item, place) => ({
      ...base,
      id: referenceUuid('agenda-item', `${id}:${place}`),
      meeting_id: id,
      position: place + 1,
      ...item,
      ...by,
    })),
  );
  await insertMissing(em, 'meeting.agenda_item', items);
  await insertMissing(
    em,
    'meeting.minutes_entry',
    items.map((item) => ({
      ...base,
      id: referenceUuid('minutes-entry', item.id),
      minutes_id: referenceUuid('minutes', item.meeting_id),
      item_id: item.id,
      body: 'Besprochen. Keine weiteren Schritte.',
    })),
  );
};
