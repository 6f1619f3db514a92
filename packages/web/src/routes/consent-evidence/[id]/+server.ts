import { redirect } from '@sveltejs/kit';
import { fetchDocument } from '#lib/server/download.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ params, locals, url }) => {
  if (!locals.session) redirect(303, `/auth/login?returnTo=${encodeURIComponent(url.pathname)}`);
  return fetchDocument(`/consent-evidence/${encodeURIComponent(params.id)}`, locals.session);
};
