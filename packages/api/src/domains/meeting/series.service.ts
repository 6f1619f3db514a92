import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import {
  findingsOfHorizon,
  findingsOfSeries,
  type InviteeWish,
  type NewSeries,
} from './meeting-findings.policy.ts';
import { daysOf } from './meeting-rhythm.ts';
import { insertRows } from './meeting-rows.ts';
import { chairOf, findPerson, findSeries, known, refuseUnless } from './meeting-target.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
export type SeriesChange = Promise<Outcome<{ readonly seriesId: string }>>;

interface SeriesRecord extends Keyed, NewSeries {
  readonly seriesId: string | null;
  readonly version: number | null;
  readonly kind: string;
  readonly chairId: string | null;
}

/** Sets a series up, or changes it. Meetings that are planned already stay as they are. */
export const recordSeries = (context: RequestContext, input: SeriesRecord): SeriesChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  const findings = findingsOfSeries(input);
  return carryOut(context, { operation: 'meetingSeriesRecord', input, findings }, async (em, actor) => {
    const chair = await chairOf(context, actor, input.chairId);
    const values = {
      name: input.name.trim(),
      kind: input.kind,
      circle: input.circle?.trim() || null,
      rule: input.rule,
      starts_at: input.startsAt,
      ends_at: input.endsAt,
      place: input.place.trim(),
      first_on: input.firstOn,
      last_on: input.lastOn,
      required_per_year: input.requiredPerYear,
      source: input.source?.trim() || null,
      chair_id: chair.id,
      chair_name: chair.name,
    };
    const seriesId = input.seriesId ?? newUuid();
    if (input.seriesId) await changeSeries(context, values, { seriesId, version: input.version });
    else await insertRows(em, 'series', [{ county_id: actor.countyId, id: seriesId, ...values }]);
    await setInvitees(context, actor, { seriesId, invitees: input.invitees });
    return { seriesId };
  });
};

const changeSeries = async (
  context: RequestContext,
  values: Readonly<Record<string, unknown>>,
  { seriesId, version }: { readonly seriesId: string; readonly version: number | null },
): Promise<void> => {
  const found = await known(findSeries(context, seriesId), 'seriesId');
  const columns = Object.keys(values);
  const changed = await context.em!.execute<object[]>(
    `update meeting.series set ${columns.map((column) => `${column} = ?`).join(', ')}, version = version + 1 where id = ? and version = ? returning id`,
    [...columns.map((column) => values[column]), seriesId, version],
  );
  if (changed.length === 0)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: found.version,
      about: { seriesId },
    });
};

/** What is not wished any more ends today; what is there already stays. */
const setInvitees = async (
  context: RequestContext,
  actor: MemberActor,
  { seriesId, invitees }: { readonly seriesId: string; readonly invitees: readonly InviteeWish[] },
): Promise<void> => {
  const em = context.em!;
  await em.execute(
    'update meeting.series_invitee set ended_on = ? where series_id = ? and ended_on is null',
    [context.today, seriesId],
  );
  const names = await Promise.all(
    invitees.map(async ({ personId }) => (personId ? await findPerson(context, personId) : null)),
  );
  if (invitees.some(({ personId }, position) => personId && !names[position]))
    throw new Refused('MEETING_PERSON', { field: 'invitees' });
  await insertRows(
    em,
    'series_invitee',
    invitees.map(({ role, organisationId, personId, every }, position) => ({
      county_id: actor.countyId,
      id: newUuid(),
      series_id: seriesId,
      role,
      organisation_id: organisationId,
      person_id: personId,
      person_name: names[position]?.name ?? null,
      every,
    })),
  );
};

interface Planned {
  readonly name: string;
  readonly rule: string;
  readonly first_on: string;
  readonly last_on: string | null;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
  readonly chair_id: string;
  readonly chair_name: string;
}
interface Guest {
  readonly every: number;
  readonly person_id: string;
  readonly person_name: string;
  readonly organisation_id: string;
}

/** The missing meetings of a series up to a day, with everybody invited to them. Asked again it plans nothing twice. */
export const planMeetings = (
  context: RequestContext,
  input: Keyed & { readonly seriesId: string; readonly until: string },
): SeriesChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  const findings = findingsOfHorizon(input.until, context.today);
  return carryOut(context, { operation: 'meetingsPlan', input, findings }, async (em, actor) => {
    const { seriesId } = input;
    await known(findSeries(context, seriesId), 'seriesId');
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 15))', [seriesId]);
    const [series] = await em.execute<Planned[]>(
      'select name, rule, first_on::text, last_on::text, starts_at, ends_at, place, chair_id, chair_name from meeting.series where id = ?',
      [seriesId],
    );
    const there = await em.execute<{ day: string }[]>(
      'select planned_on::text as day from meeting.meeting where series_id = ?',
      [seriesId],
    );
    const days = missingDays(
      series!,
      { ...input, today: context.today },
      there.map(({ day }) => day),
    );
    const guests = await guestsOf(em, seriesId);
    await writeMeetings(em, actor, { series: { ...series!, seriesId }, days, guests });
    return { seriesId };
  });
};

interface Day {
  readonly on: string;
  /** Which one of the series it is, from 0. */
  readonly place: number;
}

const missingDays = (
  { rule, first_on: firstOn, last_on: lastOn }: Planned,
  { until, today }: { readonly until: string; readonly today: string },
  there: readonly string[],
): Day[] =>
  daysOf({ rule, firstOn, until: lastOn && lastOn < until ? lastOn : until })
    .map((on, place) => ({ on, place }))
    .filter(({ on }) => on >= today && !there.includes(on));

/** Everybody a standing invitation means today, and the chair. */
const guestsOf = (em: EntityManager, seriesId: string): Promise<Guest[]> =>
  em.execute<Guest[]>(
    `select min(i.every)::int as every, p.id as person_id, p.given_name || ' ' || p.family_name as person_name, p.organisation_id
     from (select every, case when person_id is null then seal.people_of_role(role, organisation_id) else array[person_id] end as people
         from meeting.series_invitee where series_id = ? and ended_on is null
       union all select 1, array[chair_id] from meeting.series where id = ?) i
     join app.person p on p.id = any (i.people)
     group by p.id, p.given_name, p.family_name, p.organisation_id`,
    [seriesId, seriesId],
  );

interface Writing {
  readonly series: Planned & { readonly seriesId: string };
  readonly days: readonly Day[];
  readonly guests: readonly Guest[];
}
const writeMeetings = async (
  em: EntityManager,
  { countyId }: MemberActor,
  { series, days, guests }: Writing,
): Promise<void> => {
  const base = { county_id: countyId };
  const meetings = days.map((day) => ({ ...day, id: newUuid() }));
  const { seriesId, name, starts_at, ends_at, place, chair_id, chair_name } = series;
  await insertRows(
    em,
    'meeting',
    meetings.map(({ id, on }) => ({
      ...base,
      id,
      series_id: seriesId,
      planned_on: on,
      held_on: on,
      title: name,
      starts_at,
      ends_at,
      place,
      chair_id,
      chair_name,
    })),
  );
  const invited = meetings.flatMap(({ id, place: count }) =>
    guests
      .filter(({ every }) => count % every === 0)
      .map(({ person_id, person_name, organisation_id }) => ({
        ...base,
        id: newUuid(),
        meeting_id: id,
        person_id,
        person_name,
        organisation_id,
      })),
  );
  await insertRows(em, 'attendance', invited);
};
