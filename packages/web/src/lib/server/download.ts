import { error } from '@sveltejs/kit';
import { notFound } from '#lib/platform/ask.ts';
import { config } from '#lib/server/config.ts';
import type { Session } from '#lib/server/session-cookie.ts';

const deadlineMilliseconds = 60_000;
/** What the API says of the file; anything else stays between it and us. */
const handedOn = ['content-type', 'content-disposition', 'content-length', 'content-security-policy'];

/** Fetches a document at a path of the API for the session; the browser saves it and never shows it in place. */
export const fetchDocument = async (path: string, session: Session): Promise<Response> => {
  const answer = await fetch(new URL(path, config().apiUrl), {
    headers: {
      authorization: `Bearer ${session.accessToken}`,
      ...(session.membershipId && { 'x-kim-membership': session.membershipId }),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMilliseconds),
  }).catch(() => null);
  if (!answer) error(503, { message: 'No answer', code: 'SERVICE_UNAVAILABLE' });
  if (!answer.ok) error(404, notFound);
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  for (const name of handedOn) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
};
