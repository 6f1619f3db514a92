import { error } from '@sveltejs/kit';
import { MeetingCalendarDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { RequestHandler } from './$types.js';

/** One meeting as a file for one's own calendar. */
export const GET: RequestHandler = async ({ params, fetch, url }) => {
  const { meetingCalendar } = await ask({ fetch, url }, MeetingCalendarDocument, { id: params.id });
  if (!meetingCalendar) error(404, notFound);
  return new Response(meetingCalendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="kim-besprechung.ics"',
      'cache-control': 'private, no-store',
    },
  });
};
