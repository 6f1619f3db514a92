import { redirect } from '@sveltejs/kit';
import { cookieName, isLocale } from '#lib/paraglide/runtime.js';
import { isHttps } from '#lib/server/config.ts';
import { returnPath } from '#lib/server/return-path.ts';
import type { RequestHandler } from './$types.js';

export const POST: RequestHandler = async ({ request, cookies }) => {
  const form = await request.formData();
  const locale = form.get('locale');
  // Readable by scripts: the messages in the browser follow the same cookie.
  if (isLocale(locale))
    cookies.set(cookieName, locale, {
      path: '/',
      httpOnly: false,
      sameSite: 'lax',
      secure: isHttps(),
      maxAge: 365 * 24 * 60 * 60,
    });
  redirect(303, returnPath(form.get('returnTo')));
};
