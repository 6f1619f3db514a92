import { fail, redirect } from '@sveltejs/kit';
import { ShellDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { returnPath } from '#lib/server/return-path.ts';
import { writeSession } from '#lib/server/session-cookie.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: async ({ request, locals, cookies, fetch, url }) => {
    const form = await request.formData();
    const chosen = form.get('membership');
    // Only what the API lists may be chosen; it checks again with every request.
    const { viewer } = await ask({ fetch, url }, ShellDocument, {});
    if (!locals.session || typeof chosen !== 'string' || !viewer.memberships.some(({ id }) => id === chosen))
      return fail(400, { missing: true });
    await writeSession(cookies, { ...locals.session, membershipId: chosen });
    redirect(303, returnPath(form.get('returnTo')));
  },
};
