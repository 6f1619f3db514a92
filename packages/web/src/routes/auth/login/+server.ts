import { redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { leaveFor } from '#lib/server/leave-for.ts';
import { returnPath } from '#lib/server/return-path.ts';
import { writeAttempt } from '#lib/server/session-cookie.ts';
import { beginSignIn } from '#lib/server/sign-in.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ url, cookies }) => {
  const returnTo = returnPath(url.searchParams.get('returnTo'));
  const started = await beginSignIn(returnTo, getLocale()).catch(() => null);
  if (!started) redirect(303, '/?signIn=unavailable');
  await writeAttempt(cookies, started.attempt);
  return leaveFor(started.url);
};
