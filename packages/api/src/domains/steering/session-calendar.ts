import type { RequestContext } from '../../platform/graphql/context.ts';
import { bareStatement } from '../../platform/reading/bare-statement.ts';
import { isVisible } from '../../platform/reading/find-visible.ts';
import { calendarText, momentOf, type CalendarMeeting } from '../meeting/meeting.public.ts';
import { sessionModel } from './session.model.ts';

/** A session for one's own calendar; of one without a time there is nothing to enter. */
export const sessionCalendar = async (
  context: RequestContext,
  id: string,
): Promise<{ readonly text: string } | null> => {
  const { statement, values } = bareStatement(context);
  const [session] = await context.rows.query<CalendarMeeting>(
    `select n.id, n.title, n.place, ${momentOf('n', 'starts_at')} as starts, ${momentOf('n', 'ends_at')} as ends, n.state, n.sequence from governance.session n where n.id = ${statement.bind(id, 'uuid')} and n.starts_at is not null and n.ends_at is not null and n.place is not null and ${isVisible(sessionModel, 'n', statement)}`,
    values,
  );
  return session ? { text: calendarText(context, session, 'Lenkungsgruppe') } : null;
};
