import { error, redirect } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { returnPath } from '#lib/server/return-path.ts';
import { writeAttempt } from '#lib/server/session-cookie.ts';
import { beginSignIn } from '#lib/server/sign-in.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ url, cookies }) => {
  const started = await beginSignIn(returnPath(url.searchParams.get('returnTo')), getLocale()).catch(
    () => null,
  );
  if (!started) error(503, { message: 'Issuer unavailable', code: 'ISSUER_UNAVAILABLE' });
  await writeAttempt(cookies, started.attempt);
  redirect(303, started.url);
};
