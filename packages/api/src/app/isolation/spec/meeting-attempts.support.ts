import type { Random } from '../random.support.ts';
import type { Attempt, SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { knownPerson } from './casework-rows.support.ts';
import {
  attendanceSeen,
  convenes,
  guests,
  itemsSeen,
  meetingTasksSeen,
  meetingsSeen,
} from './meeting-rows.support.ts';
import { somebodyElse } from './roles.support.ts';

type Attempts = (who: SealedPrincipal, world: World, random: Random) => Attempt[];
const allowed = (isIt: boolean): number | null => (isIt ? 1 : null);
const isHere = (row: OfCounty, who: SealedPrincipal): boolean => row.county_id === who.county;
const isOpen = ({ state }: { readonly state: string }): boolean => state === 'PLANNED' || state === 'INVITED';

/** One that is seen as often as any. */
const some = <Row>(random: Random, seen: readonly Row[], all: readonly Row[]): Row =>
  seen.length > 0 && random.chance(0.6) ? random.pick(seen) : random.pick(all);
const actingOrNot = (
  who: SealedPrincipal,
  row: OfCounty,
  [world, random]: readonly [World, Random],
): string => (random.chance(0.7) ? who.person! : somebodyElse(who, row, world));
/** A change only who convenes may make: elsewhere it finds nothing. */
const byConvener = (who: SealedPrincipal, row: OfCounty, result: number | null): number | null =>
  convenes(who) ? (isHere(row, who) ? result : 0) : null;

export const seriesAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['meeting.series']);
  const chair = world.person.find((person) => person.county_id === row.county_id)!.id;
  return [
    {
      what: 'set a series up',
      sql: `insert into meeting.series (county_id, id, name, kind, rule, starts_at, ends_at, place, first_on, required_per_year, chair_id, chair_name) values ('${row.county_id}', gen_random_uuid(), 'x', 'TEAM', 'x', '09:00', '10:00', 'x', '2026-01-01', 0, '${chair}', 'x')`,
      expected: allowed(convenes(who) && isHere(row, who)),
    },
    {
      what: 'change a series',
      sql: `update meeting.series set place = 'y' where id = '${row.id}'`,
      expected: byConvener(who, row, 1),
    },
  ];
};

export const inviteeAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['meeting.series_invitee']);
  const inviting = (endedOn: string): Attempt => ({
    what: `invite until ${endedOn}`,
    sql: `insert into meeting.series_invitee (county_id, id, series_id, role, ended_on) values ('${row.county_id}', gen_random_uuid(), '${row.series_id}', 'CASE_MANAGER', ${endedOn})`,
    expected: allowed(convenes(who) && isHere(row, who) && endedOn === 'null'),
  });
  const ending = (endedOn: string): Attempt => ({
    what: `end an invitation by ${endedOn}`,
    sql: `update meeting.series_invitee set ended_on = ${endedOn} where id = '${row.id}'`,
    expected: byConvener(who, row, row.ended_on ? 0 : allowed(endedOn !== 'null')),
  });
  return [inviting('null'), inviting(`'2026-01-01'`), ending('null'), ending(`'2026-01-01'`)];
};

const meetingWays = ['PLANNED INVITED', 'PLANNED CANCELLED', 'INVITED CANCELLED', 'INVITED HELD'];

export const meetingAttempts: Attempts = (who, world, random) => {
  const row = some(random, meetingsSeen(who, world), world['meeting.meeting']);
  const planning = (state: string): Attempt => ({
    what: `plan as ${state}`,
    sql: `insert into meeting.meeting (county_id, id, title, held_on, starts_at, ends_at, place, state, chair_id, chair_name) values ('${row.county_id}', gen_random_uuid(), 'x', '2026-01-01', '09:00', '10:00', 'x', '${state}', '${row.chair_id}', 'x')`,
    expected: allowed(convenes(who) && isHere(row, who) && state === 'PLANNED'),
  });
  const moving = ['INVITED', 'HELD', 'CANCELLED'].map((to) => ({
    what: `from ${row.state} to ${to}`,
    sql: `update meeting.meeting set state = '${to}' where id = '${row.id}'`,
    expected: byConvener(who, row, allowed(row.state === to || meetingWays.includes(`${row.state} ${to}`))),
  }));
  const otherDay = {
    what: `move what is ${row.state}`,
    sql: `update meeting.meeting set held_on = held_on + 1 where id = '${row.id}'`,
    expected: byConvener(who, row, allowed(isOpen(row))),
  };
  return [planning('PLANNED'), planning('HELD'), ...moving, otherDay];
};

const presences = ['PRESENT', 'EXCUSED', 'ABSENT'];

export const attendanceAttempts: Attempts = (who, world, random) => {
  const seen = attendanceSeen(who, world);
  const own = seen.filter((row) => row.person_id === who.person);
  const all = world['meeting.attendance'];
  const row = own.length > 0 && random.chance(0.5) ? random.pick(own) : some(random, seen, all);
  const meeting = world['meeting.meeting'].find(({ id }) => id === row.meeting_id)!;
  const inviting = (state: string): Attempt => ({
    what: `invite as ${state}`,
    sql: `insert into meeting.attendance (county_id, id, meeting_id, person_id, person_name, organisation_id, state) values ('${row.county_id}', gen_random_uuid(), '${row.meeting_id}', '${row.person_id}', 'x', '${row.organisation_id}', '${state}')`,
    expected: allowed(convenes(who) && isHere(row, who) && state === 'INVITED'),
  });
  const noting = (to: string): Attempt => {
    const isWay = meeting.state !== 'CANCELLED' && (!presences.includes(row.state) || presences.includes(to));
    const isFound = seen.some(({ id }) => id === row.id) && row.person_id === who.person;
    const forGuest = isFound ? allowed(isWay && !presences.includes(to)) : 0;
    return {
      what: `note ${to} for ${row.state} at a meeting that is ${meeting.state}`,
      sql: `update meeting.attendance set state = '${to}' where id = '${row.id}'`,
      expected: guests.includes(who.role) ? forGuest : byConvener(who, row, allowed(isWay)),
    };
  };
  return [inviting('INVITED'), inviting('PRESENT'), noting('ACCEPTED'), noting('PRESENT')];
};

export const itemAttempts: Attempts = (who, world, random) => {
  const row = some(random, itemsSeen(who, world), world['meeting.agenda_item']);
  const ordering = {
    what: 'order the agenda',
    sql: `update meeting.agenda_item set position = 9 where id = '${row.id}'`,
    expected: byConvener(who, row, 1),
  };
  if (!knownPerson(who, world)) return [ordering];
  const by = actingOrNot(who, row, [world, random]);
  const meeting = world['meeting.meeting'].find(({ id }) => id === row.meeting_id)!;
  const sees = meetingsSeen(who, world).some(({ id }) => id === row.meeting_id);
  const proposing = (carriedFrom: string): Attempt => ({
    what: `propose for what is ${meeting.state}, from ${carriedFrom}`,
    sql: `insert into meeting.agenda_item (county_id, id, meeting_id, position, title, planned_minutes, wish, person_id, person_name, carried_from_id) values ('${row.county_id}', gen_random_uuid(), '${row.meeting_id}', 9, 'x', 5, 'DECISION', '${by}', 'x', ${carriedFrom})`,
    expected: allowed(
      sees &&
        isOpen(meeting) &&
        by === who.person &&
        (convenes(who) || (guests.includes(who.role) && carriedFrom === 'null')),
    ),
  });
  return [ordering, proposing('null'), proposing(`'${row.id}'`)];
};

const minutesWays = ['DRAFT CIRCULATED', 'CIRCULATED DRAFT', 'CIRCULATED APPROVED'];

export const minutesAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['meeting.minutes']);
  const moving = ['DRAFT', 'CIRCULATED', 'APPROVED'].map((to) => ({
    what: `from ${row.state} to ${to}`,
    sql: `update meeting.minutes set state = '${to}' where id = '${row.id}'`,
    expected: byConvener(
      who,
      row,
      allowed(row.state !== 'APPROVED' && (row.state === to || minutesWays.includes(`${row.state} ${to}`))),
    ),
  }));
  if (!knownPerson(who, world)) return moving;
  const by = actingOrNot(who, row, [world, random]);
  const beginning = (state: string): Attempt => ({
    what: `begin minutes as ${state}`,
    sql: `insert into meeting.minutes (county_id, id, meeting_id, state, person_id, person_name) values ('${row.county_id}', gen_random_uuid(), '${row.meeting_id}', '${state}', '${by}', 'x')`,
    expected: allowed(convenes(who) && isHere(row, who) && by === who.person && state === 'DRAFT'),
  });
  return [...moving, beginning('DRAFT'), beginning('APPROVED')];
};

export const entryAttempts: Attempts = (who, world, random) => {
  const row = random.pick(world['meeting.minutes_entry']);
  const { state } = world['meeting.minutes'].find(({ id }) => id === row.minutes_id)!;
  return [
    {
      what: `write into what is ${state}`,
      sql: `insert into meeting.minutes_entry (county_id, id, minutes_id, item_id, body) values ('${row.county_id}', gen_random_uuid(), '${row.minutes_id}', '${row.item_id}', 'x')`,
      expected: allowed(convenes(who) && isHere(row, who) && state === 'DRAFT'),
    },
    {
      what: `correct what is ${state}`,
      sql: `update meeting.minutes_entry set body = 'y' where id = '${row.id}'`,
      expected: byConvener(who, row, allowed(state === 'DRAFT')),
    },
  ];
};

export const taskAttempts: Attempts = (who, world, random) => {
  const seen = meetingTasksSeen(who, world);
  const own = seen.filter((row) => row.person_id === who.person);
  const row =
    own.length > 0 && random.chance(0.5) ? random.pick(own) : some(random, seen, world['meeting.task']);
  const isOwn = own.some(({ id }) => id === row.id);
  const handing = (doneOn: string): Attempt => ({
    what: `hand out, done on ${doneOn}`,
    sql: `insert into meeting.task (county_id, id, meeting_id, person_id, person_name, title, due_on, done_on) values ('${row.county_id}', gen_random_uuid(), '${row.meeting_id}', '${row.person_id}', 'x', 'x', '2026-01-01', ${doneOn})`,
    expected: allowed(convenes(who) && isHere(row, who) && doneOn === 'null'),
  });
  const found = row.done_on === null ? 1 : 0;
  return [
    handing('null'),
    handing(`'2026-01-01'`),
    {
      what: 'tick off',
      sql: `update meeting.task set done_on = '2026-01-02' where id = '${row.id}'`,
      expected: guests.includes(who.role) ? (isOwn ? found : 0) : byConvener(who, row, found),
    },
  ];
};
