import { getLocale } from '#lib/paraglide/runtime.js';
import { forward, isSameOrigin, readOperation, refusal } from '#lib/server/relay.ts';
import type { RequestHandler } from './$types.js';

/** The browser's only way to the API: no token, only operations known by hash, only from our own pages. */
export const POST: RequestHandler = async ({ request, locals, isSubRequest }) => {
  if (!isSubRequest && !isSameOrigin(request.headers)) return refusal(403, 'CROSS_ORIGIN');
  if (!locals.session) return refusal(401, 'SIGNED_OUT');
  const operation = await readOperation(request);
  return operation instanceof Response ? operation : forward(operation, locals.session, getLocale());
};
