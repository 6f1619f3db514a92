import { getLocale } from '#lib/paraglide/runtime.js';
import {
  forward,
  isOpenOperation,
  isQuestion,
  isSameOrigin,
  readOperation,
  refusal,
} from '#lib/server/relay.ts';
import type { RequestHandler } from './$types.js';

/** The browser's only way to the API: no token, only operations known by hash, only from our own pages. */
export const POST: RequestHandler = async ({ request, locals, isSubRequest }) => {
  if (!isSubRequest && !isSameOrigin(request.headers)) return refusal(403, 'CROSS_ORIGIN');
  const operation = await readOperation(request);
  // Who has no account sends by the form, which counts them (docs/adr/0046); nothing in the browser asks for it here.
  const isOpen =
    !(operation instanceof Response) && isOpenOperation(operation) && (isSubRequest || isQuestion(operation));
  if (!locals.session && !isOpen) return refusal(401, 'SIGNED_OUT');
  if (operation instanceof Response) return operation;
  return forward(operation, isOpen ? null : locals.session, getLocale());
};
