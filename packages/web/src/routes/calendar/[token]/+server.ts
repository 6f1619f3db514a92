import { config } from '#lib/server/config.ts';
import type { RequestHandler } from './$types.js';

const deadlineMilliseconds = 15_000;
/** What the API says of a calendar; anything else stays between it and us. */
const handedOn = ['content-type', 'content-disposition', 'retry-after'];

/** For calendar programs, which cannot sign in: the secret in the address is all they have. */
export const GET: RequestHandler = async ({ params }) => {
  const answer = await fetch(new URL(`/calendar/${encodeURIComponent(params.token)}`, config().apiUrl), {
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMilliseconds),
  }).catch(() => null);
  const headers = new Headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
  if (!answer) return new Response(null, { status: 503, headers });
  for (const name of handedOn) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.ok ? await answer.text() : null, { status: answer.status, headers });
};
