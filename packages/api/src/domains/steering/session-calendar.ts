import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { calendarText, momentOf, type CalendarMeeting } from '../meeting/meeting.public.ts';
import { sessionModel } from './session.model.ts';
import { holdsOn } from './steering-columns.ts';
import { isOwnSeat } from './steering-scope.ts';

/** Of a session without a time there is nothing to enter. */
const read = (
  context: RequestContext,
  condition: (statement: Statement) => string,
): Promise<CalendarMeeting[]> => {
  const { statement, values } = bareStatement(context);
  const when = condition(statement);
  return context.rows.query<CalendarMeeting>(
    `select n.id, n.title, n.place, ${momentOf('n', 'starts_at')} as starts, ${momentOf('n', 'ends_at')} as ends, n.state, n.sequence from governance.session n where ${when} and n.starts_at is not null and n.ends_at is not null and n.place is not null and ${isVisible(sessionModel, 'n', statement)} order by n.held_on, n.id limit 1000`,
    values,
  );
};

/** A session for one's own calendar. */
export const sessionCalendar = async (
  context: RequestContext,
  id: string,
): Promise<{ readonly text: string } | null> => {
  const [session] = await read(context, ({ bind }) => `n.id = ${bind(id, 'uuid')}`);
  return session ? { text: calendarText(context, session, 'Lenkungsgruppe') } : null;
};

/** Sessions of days on which the caller has a seat, or stands in for who has one. */
export const ownCalendarSessions = (context: RequestContext): Promise<CalendarMeeting[]> =>
  read(context, (statement) => {
    const today = statement.bind(context.today, 'date');
    return `n.held_on between ${today} - 90 and ${today} + 730 and exists (select from governance.seat s where s.county_id = n.county_id and s.body_id = n.body_id and ${holdsOn('s', 'n.held_on')} and ${isOwnSeat('s', statement)})`;
  });
