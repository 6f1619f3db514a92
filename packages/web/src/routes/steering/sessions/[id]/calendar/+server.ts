import { error } from '@sveltejs/kit';
import { SteeringCalendarDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { RequestHandler } from './$types.js';

/** One session as a file for one's own calendar. */
export const GET: RequestHandler = async ({ params, fetch, url }) => {
  const { steeringSessionCalendar: calendar } = await ask({ fetch, url }, SteeringCalendarDocument, {
    id: params.id,
  });
  if (!calendar) error(404, notFound);
  return new Response(calendar.text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="kim-lenkungsgruppe.ics"',
      'cache-control': 'private, no-store',
    },
  });
};
