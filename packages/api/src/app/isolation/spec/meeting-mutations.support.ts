import { randomUUID } from 'node:crypto';
import { meetingRoles } from '@kim/schema/reference/meeting.ts';
import { publicId } from '@kim/schema/ids.ts';
import type { MutationSample, Principal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import type { AttendanceRow, ItemRow, MeetingRow, MinutesRow, TaskRow } from './meeting-rows.support.ts';

const errors = 'errors { code path message currentVersion }';
const mutation = (name: string, part: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { change: ${name}(input: $input) { ${part} ${errors} } }`;
const ofMeeting = (name: string): string =>
  mutation(name, 'meeting { id title state attendances { state personName } agendaItems { title } }');
const ofSeries = (name: string): string => mutation(name, 'series { id name invitees { role } }');
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const conveners = ['COUNTY_COORDINATOR', 'CENTRE_HEAD', 'STEERING_OFFICE'];
const convenes = (who: Principal): boolean => conveners.includes(who.role);
const convenesHere = (who: Principal, row: OfCounty): boolean =>
  convenes(who) && who.countyId === row.county_id;
const takesPart = ({ role }: Principal): boolean => (meetingRoles as readonly string[]).includes(role);

const countiesOf = (world: World): OfCounty[] => {
  const first = world.person.find((row) => row.id === personOf(world, 'cm.bornheim'))!.county_id;
  const other = world.organisation.find((row) => row.kind === 'COUNTY' && row.id !== first)!.id;
  return [{ county_id: first }, { county_id: other }];
};
const personOf = (world: World, persona: string): string =>
  world.identity_account.find(({ subject }) => subject === persona || subject.startsWith(`${persona}⟪`))!
    .person_id;

const startsWith = (text: string, word: string): boolean => text === word || text.startsWith(`${word}⟪`);
/** The made-up meetings, one of each county: their titles say which minutes they have. */
const unusual =
  (state: string, minutes = '') =>
  (world: World): MeetingRow[] => {
    const series = world['meeting.series'].filter(({ name }) => startsWith(name, 'x')).map(({ id }) => id);
    return countiesOf(world).map(({ county_id }) =>
      world['meeting.meeting'].find(
        (row) =>
          row.county_id === county_id &&
          row.state === state &&
          row.series_id !== null &&
          series.includes(row.series_id) &&
          startsWith(row.title, minutes),
      )!,
    );
  };
/** In the same order, rows of these meetings; of whom is said by persona. */
const ofThese = <Row extends { readonly meeting_id: string; readonly person_id?: string }>(
  rows: readonly Row[],
  meetings: readonly MeetingRow[],
  people: readonly string[] = [],
): Row[] =>
  meetings.map(({ id }, place) =>
    rows.find((row) => row.meeting_id === id && (people.length === 0 || row.person_id === people[place]))!,
  );
const caseManagers = (world: World): string[] =>
  ['cm.bornheim', 'cm.rkn'].map((name) => personOf(world, name));
const meetingId = ({ id }: MeetingRow): { meetingId: string } => ({ meetingId: publicId('meeting', id) });

const planned = unusual('PLANNED');
const isInvited = (who: Principal, { id, county_id }: MeetingRow, world: World): boolean =>
  who.countyId === county_id &&
  world['meeting.attendance'].some((row) => row.meeting_id === id && row.person_id === who.personId);

const newSeries = {
  name: 'N',
  kind: 'TEAM',
  rule: 'FREQ=WEEKLY;BYDAY=MO',
  startsAt: '09:00',
  endsAt: '10:00',
  place: 'O',
  firstOn: '2026-01-01',
  invitees: [{ role: 'CASE_MANAGER' }],
};

const meetingAdvance: MutationSample<MeetingRow> = {
  document: ofMeeting('meetingAdvance'),
  targets: planned,
  input: (row) => ({ ...key(), ...meetingId(row), version: row.version, toState: 'INVITED' }),
  isAllowed: convenesHere,
  by: 'head.rsk',
};
const attendanceAdd: MutationSample<MeetingRow> = {
  document: ofMeeting('attendanceAdd'),
  targets: planned,
  input: (row, world) => {
    const there = world['meeting.attendance']
      .filter(({ meeting_id }) => meeting_id === row.id)
      .map(({ person_id }) => person_id);
    const person = world.membership.find(
      (one) =>
        one.county_id === row.county_id &&
        (meetingRoles as readonly string[]).includes(one.role) &&
        !there.includes(one.person_id),
    );
    const personId = person?.person_id ?? there[0]!;
    return { ...key(), ...meetingId(row), personId: publicId('meeting_person', personId) };
  },
  isAllowed: convenesHere,
  by: 'office.rsk',
};
const attendanceRecord: MutationSample<AttendanceRow> = {
  document: ofMeeting('attendanceRecord'),
  targets: (world) => ofThese(world['meeting.attendance'], planned(world), caseManagers(world)),
  input: ({ id, version }) => ({
    ...key(),
    attendanceId: publicId('attendance', id),
    version,
    state: 'ACCEPTED',
  }),
  isAllowed: (who, row) => takesPart(who) && who.personId === row.person_id && who.countyId === row.county_id,
  by: 'cm.bornheim',
};
const agendaItemPropose: MutationSample<MeetingRow> = {
  document: ofMeeting('agendaItemPropose'),
  targets: planned,
  input: (row) => ({ ...key(), ...meetingId(row), title: 'T', plannedMinutes: 5, wish: 'DECISION' }),
  isAllowed: (who, row, world) => convenesHere(who, row) || (takesPart(who) && isInvited(who, row, world)),
  by: 'cm.bornheim',
};
const agendaOrder: MutationSample<MeetingRow> = {
  document: ofMeeting('agendaOrder'),
  targets: planned,
  input: (row, world) => {
    const items = world['meeting.agenda_item'].filter(({ meeting_id }) => meeting_id === row.id);
    const order = items.toSorted((one, other) => other.position - one.position);
    return { ...key(), ...meetingId(row), itemIds: order.map(({ id }) => publicId('agenda_item', id)) };
  },
  isAllowed: convenesHere,
  by: 'coordinator.rsk',
};
const agendaItemCarryOver: MutationSample<ItemRow> = {
  document: ofMeeting('agendaItemCarryOver'),
  targets: (world) => ofThese(world['meeting.agenda_item'], unusual('HELD')(world)),
  input: ({ id, version }) => ({ ...key(), itemId: publicId('agenda_item', id), version }),
  isAllowed: convenesHere,
  by: 'head.rsk',
};
const minutesWrite: MutationSample<MeetingRow> = {
  document: ofMeeting('minutesWrite'),
  targets: unusual('HELD'),
  input: (row) => ({ ...key(), ...meetingId(row), entries: [] }),
  isAllowed: convenesHere,
  by: 'office.rsk',
};
const minutesAdvance: MutationSample<MinutesRow> = {
  document: ofMeeting('minutesAdvance'),
  targets: (world) => ofThese(world['meeting.minutes'], unusual('HELD', 'DRAFT')(world)),
  input: ({ id, version }) => ({
    ...key(),
    minutesId: publicId('minutes', id),
    version,
    toState: 'CIRCULATED',
  }),
  isAllowed: convenesHere,
  by: 'head.rsk',
};
const meetingTaskRecord: MutationSample<AttendanceRow> = {
  document: ofMeeting('meetingTaskRecord'),
  targets: (world) => attendanceRecord.targets(world),
  input: ({ id }) => ({
    ...key(),
    attendanceId: publicId('attendance', id),
    title: 'T',
    dueOn: inDays(5),
  }),
  isAllowed: convenesHere,
  by: 'head.rsk',
};
const meetingTaskComplete: MutationSample<TaskRow> = {
  document: ofMeeting('meetingTaskComplete'),
  targets: (world) =>
    ofThese(
      world['meeting.task'].filter((row) => row.done_on === null),
      unusual('HELD', 'APPROVED')(world),
      caseManagers(world),
    ),
  input: ({ id, version }) => ({ ...key(), taskId: publicId('meeting_task', id), version }),
  isAllowed: (who, row) =>
    convenesHere(who, row) ||
    (takesPart(who) && who.personId === row.person_id && who.countyId === row.county_id),
  by: 'cm.bornheim',
};

export const meetingMutations: Readonly<Record<string, MutationSample>> = {
  // always of their own county: of which it would be nobody can say
  meetingSeriesRecord: {
    document: ofSeries('meetingSeriesRecord'),
    targets: (world) => countiesOf(world).slice(0, 1),
    input: () => ({ ...key(), ...newSeries }),
    isAllowed: convenes,
    by: 'head.rsk',
  },
  meetingRecord: {
    document: ofMeeting('meetingRecord'),
    targets: (world) => countiesOf(world).slice(0, 1),
    input: () => ({
      ...key(),
      title: 'T',
      heldOn: inDays(5),
      startsAt: '09:00',
      endsAt: '10:00',
      place: 'O',
    }),
    isAllowed: convenes,
    by: 'office.rsk',
  },
  meetingsPlan: {
    document: ofSeries('meetingsPlan'),
    targets: planned,
    input: (row) => ({
      ...key(),
      seriesId: publicId('meeting_series', (row as MeetingRow).series_id!),
      until: inDays(60),
    }),
    isAllowed: convenesHere,
    by: 'coordinator.rsk',
  },
  meetingAdvance,
  attendanceAdd,
  attendanceRecord,
  agendaItemPropose,
  agendaOrder,
  agendaItemCarryOver,
  minutesWrite,
  minutesAdvance,
  meetingTaskRecord,
  meetingTaskComplete,
};
