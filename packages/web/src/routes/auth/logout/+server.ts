import { redirect } from '@sveltejs/kit';
import { eraseSession } from '#lib/server/session-cookie.ts';
import { signOutUrl } from '#lib/server/sign-in.ts';
import type { RequestHandler } from './$types.js';

export const POST: RequestHandler = async ({ cookies, locals }) => {
  const { session } = locals;
  eraseSession(cookies);
  redirect(303, await signOutUrl(session).catch(() => '/sign-out'));
};
