import { redirect } from '@sveltejs/kit';
import { eraseAttempt, readAttempt, writeSession } from '#lib/server/session-cookie.ts';
import { finishSignIn } from '#lib/server/sign-in.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ url, cookies }) => {
  const attempt = await readAttempt(cookies);
  eraseAttempt(cookies);
  const session = attempt && (await finishSignIn(url.search, attempt).catch(() => null));
  if (!session) redirect(303, '/?signIn=failed');
  await writeSession(cookies, session);
  redirect(303, attempt.returnTo);
};
