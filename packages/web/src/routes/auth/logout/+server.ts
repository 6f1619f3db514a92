import { redirect } from '@sveltejs/kit';
import { leaveFor } from '#lib/server/leave-for.ts';
import { eraseSession } from '#lib/server/session-cookie.ts';
import { signOutUrl } from '#lib/server/sign-in.ts';
import type { RequestHandler } from './$types.js';

export const POST: RequestHandler = async ({ cookies, locals }) => {
  eraseSession(cookies);
  const url = locals.session && (await signOutUrl().catch(() => null));
  return url ? leaveFor(url) : redirect(303, '/sign-out');
};
