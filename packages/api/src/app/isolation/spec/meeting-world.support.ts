import { sqlUuid } from './roles.support.ts';

const counties = `(select id from app.organisation where kind = 'COUNTY') c`;
const somebody = (county: string): string =>
  `(select p.id from app.person p where p.county_id = ${county} order by p.id limit 1)`;
/** Every state of a meeting, and for what was held every state of minutes. */
const kinds = `unnest(array['PLANNED', 'INVITED', 'CANCELLED', 'HELD', 'HELD', 'HELD', 'HELD'], array['', '', '', '', 'DRAFT', 'CIRCULATED', 'APPROVED']) k(state, minutes)`;
const days = `case k.state when 'HELD' then current_date - 30 when 'INVITED' then current_date + 10 else current_date + 40 end`;
const named = `('cm@bornheim.example', 'cm@rkn.example', 'adviser@caritas.example')`;
const ofSeries = `m.series_id in (select id from meeting.series where place = 'unusual')`;

/** Of each county a series with meetings in every state; half of all people are invited, some of them always. */
export const unusualMeetings = [
  `insert into meeting.series (county_id, id, name, kind, rule, starts_at, ends_at, place, first_on, required_per_year, chair_id, chair_name) select c.id, ${sqlUuid(`'series' || c.id`)}, 'x', 'TEAM', 'FREQ=WEEKLY;BYDAY=MO', '09:00', '10:00', 'unusual', current_date, 1, ${somebody('c.id')}, 'x' from ${counties}`,
  `insert into meeting.series_invitee (county_id, id, series_id, role, ended_on) select s.county_id, ${sqlUuid(`'invitee' || s.id || e.n`)}, s.id, 'COUNTY_COORDINATOR', case when e.n = 1 then current_date end from meeting.series s, generate_series(0, 1) e(n) where s.place = 'unusual'`,
  `insert into meeting.series_invitee (county_id, id, series_id, person_id, person_name) select s.county_id, ${sqlUuid(`'named' || s.id`)}, s.id, ${somebody('s.county_id')}, 'x' from meeting.series s where s.place = 'unusual'`,
  `insert into meeting.meeting (county_id, id, series_id, planned_on, title, held_on, starts_at, ends_at, place, state, chair_id, chair_name) select s.county_id, ${sqlUuid(`'meeting' || s.id || k.state || k.minutes`)}, s.id, current_date - 100 - (row_number() over (partition by s.id order by k.state, k.minutes))::int, k.minutes, ${days}, '09:00', '10:00', 'x', k.state, s.chair_id, 'x' from meeting.series s cross join ${kinds} where s.place = 'unusual'`,
  `insert into meeting.attendance (county_id, id, meeting_id, person_id, person_name, organisation_id, state) select m.county_id, ${sqlUuid(`'attendance' || m.id || p.id`)}, m.id, p.id, 'x', p.organisation_id, case m.state when 'HELD' then 'PRESENT' when 'INVITED' then 'ACCEPTED' else 'INVITED' end from meeting.meeting m join app.person p on p.county_id = m.county_id where ${ofSeries} and (p.email in ${named} or ascii(left(md5(p.id::text || m.state || m.title), 1)) % 2 = 0)`,
  `insert into meeting.agenda_item (county_id, id, meeting_id, position, title, planned_minutes, wish, person_id, person_name) select m.county_id, ${sqlUuid(`'item' || m.id || n`)}, m.id, n, 'x', 5, 'DECISION', ${somebody('m.county_id')}, 'x' from meeting.meeting m, generate_series(1, 2) n where ${ofSeries}`,
  `insert into meeting.minutes (county_id, id, meeting_id, state, person_id, person_name) select m.county_id, ${sqlUuid(`'minutes' || m.id`)}, m.id, m.title, ${somebody('m.county_id')}, 'x' from meeting.meeting m where ${ofSeries} and m.title <> ''`,
  `insert into meeting.minutes_entry (county_id, id, minutes_id, item_id, body) select m.county_id, ${sqlUuid(`'entry' || m.id`)}, ${sqlUuid(`'minutes' || m.id`)}, ${sqlUuid(`'item' || m.id || '1'`)}, 'x' from meeting.meeting m where ${ofSeries} and m.title <> ''`,
  `insert into meeting.task (county_id, id, meeting_id, item_id, person_id, person_name, title, due_on, done_on) select a.county_id, ${sqlUuid(`'task' || a.id || n`)}, a.meeting_id, ${sqlUuid(`'item' || m.id || '2'`)}, a.person_id, 'x', 'x', current_date, case n when 1 then current_date end from meeting.attendance a join meeting.meeting m on m.county_id = a.county_id and m.id = a.meeting_id, generate_series(0, 1) n where ${ofSeries} and m.title = 'APPROVED'`,
];

export const moreMeetings = [
  `insert into meeting.series (county_id, id, name, kind, rule, starts_at, ends_at, place, first_on, required_per_year, chair_id, chair_name) select county_id, ${sqlUuid(`id::text || n`)}, name, kind, rule, starts_at, ends_at, place, first_on, required_per_year, chair_id, chair_name from meeting.series, generate_series(1, 19) n`,
  `insert into meeting.meeting (county_id, id, title, held_on, starts_at, ends_at, place, state, chair_id, chair_name) select county_id, ${sqlUuid(`id::text || n`)}, title, held_on, starts_at, ends_at, place, state, chair_id, chair_name from meeting.meeting, generate_series(1, 19) n`,
  `insert into meeting.attendance (county_id, id, meeting_id, person_id, person_name, organisation_id, state) select a.county_id, ${sqlUuid(`'more' || a.id || n`)}, ${sqlUuid(`a.meeting_id::text || n`)}, a.person_id, a.person_name, a.organisation_id, a.state from meeting.attendance a, generate_series(1, 19) n`,
];
