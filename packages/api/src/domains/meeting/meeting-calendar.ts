import { ICalCalendarMethod, ICalEventStatus, default as ical, type ICalCalendar } from 'ical-generator';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { meetingModel } from './meeting.model.ts';

/** A meeting as calendars want it: moments in UTC, so that no calendar need know when the clocks of Berlin change. */
export interface CalendarMeeting {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly starts: string;
  readonly ends: string;
  readonly state: string;
  readonly sequence: number;
}

export const momentOf = (row: string, column: string): string =>
  `to_char(((${row}.held_on + ${row}.${column}) at time zone 'Europe/Berlin') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const columns = `m.id, m.title, m.place, ${momentOf('m', 'starts_at')} as starts, ${momentOf('m', 'ends_at')} as ends, m.state, m.sequence`;

const read = (
  context: RequestContext,
  condition: (statement: Statement) => string,
): Promise<CalendarMeeting[]> => {
  const { statement, values } = bareStatement(context);
  const when = condition(statement);
  return context.rows.query<CalendarMeeting>(
    `select ${columns} from meeting.meeting m where ${when} and ${isVisible(meetingModel, 'm', statement)} order by m.held_on, m.id limit 1000`,
    values,
  );
};

/** Meetings the caller is invited to, of the days around today; who has declined is spared them. */
export const ownCalendarMeetings = (context: RequestContext): Promise<CalendarMeeting[]> => {
  const { actor, today } = context;
  if (actor.kind !== 'member') return Promise.resolve([]);
  return read(
    context,
    ({ bind }) =>
      `m.held_on between ${bind(today, 'date')} - 90 and ${bind(today, 'date')} + 730 and exists (select from meeting.attendance a where a.county_id = m.county_id and a.meeting_id = m.id and a.person_id = ${bind(actor.membership.person.id, 'uuid')} and a.state <> 'DECLINED')`,
  );
};

export const addMeeting = (calendar: ICalCalendar, meeting: CalendarMeeting, now: Date): void => {
  const { id, title, place, starts, ends, state, sequence } = meeting;
  calendar.createEvent({
    id: `meeting-${id}@kim-verbund`,
    sequence,
    stamp: now,
    start: new Date(starts),
    end: new Date(ends),
    summary: title,
    location: place,
    status: state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
};

/** One meeting for one's own calendar, by whatever name the circle goes. */
export const calendarText = (
  { locale }: RequestContext,
  meeting: CalendarMeeting,
  product: string,
): string => {
  const calendar = ical({
    prodId: { company: 'KIM-Verbund', product, language: locale.toUpperCase() },
    method: meeting.state === 'CANCELLED' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  addMeeting(calendar, meeting, new Date());
  return calendar.toString();
};

export const meetingCalendarText = async (context: RequestContext, id: string): Promise<string | null> => {
  const [meeting] = await read(context, ({ bind }) => `m.id = ${bind(id, 'uuid')}`);
  return meeting ? calendarText(context, meeting, 'Besprechungen') : null;
};
