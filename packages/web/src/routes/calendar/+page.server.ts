import { fail, redirect } from '@sveltejs/kit';
import { CalendarFeedIssueDocument, CalendarFeedRevokeDocument } from '#lib/gql/documents.generated.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { tell } from '#lib/platform/ask.ts';
import { config } from '#lib/server/config.ts';
import type { Actions } from './$types.js';

/** Each call gives another address, so there is no key by which a repetition would be recognised. */
export const actions: Actions = {
  issue: async ({ fetch, url }) => {
    const input = { language: getLocale() };
    const { data } = await tell({ fetch, url }, CalendarFeedIssueDocument, { input });
    const token = data?.calendarFeedIssue.token;
    if (!token) return fail(503, { address: null });
    return { address: `${config().origin}/calendar/${token}.ics` };
  },
  revoke: async ({ request, fetch, url }) => {
    const feedId = (await request.formData()).get('feedId');
    const input = { feedId: typeof feedId === 'string' ? feedId : '' };
    const { data } = await tell({ fetch, url }, CalendarFeedRevokeDocument, { input });
    if (!data) return fail(503, { address: null });
    redirect(303, '/calendar?status=revoked');
  },
};
