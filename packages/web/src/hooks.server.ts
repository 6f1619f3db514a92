import { redirect } from '@sveltejs/kit';
import { sequence, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { config } from '#lib/server/config.ts';
import { openSession } from '#lib/server/live-session.ts';
import { addSecurityHeaders } from '#lib/server/security-headers.ts';

/** A missing setting stops the start, not the first visitor. */
export const init: ServerInit = () => {
  config();
};

const withSecurityHeaders: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  addSecurityHeaders(response.headers, event.route.id);
  return response;
};

const withLocale: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ request, locale }) => {
    // The request is the same one with a normalised address; nothing of ours depends on the difference.
    void request;
    return resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', locale),
      // Without the content type urql would ask again on hydration.
      filterSerializedResponseHeaders: (name) => name === 'content-type',
    });
  });

const openRoutes = new Set<string | null>([
  null,
  '/',
  '/sign-out',
  '/language',
  '/graphql',
  '/calendar/[token]',
  '/public',
  '/public/[county]',
  '/public/[county]/report',
  '/report/[token]',
]);
const isOpen = (route: string | null): boolean => openRoutes.has(route) || !!route?.startsWith('/auth/');

const withSession: Handle = async ({ event, resolve }) => {
  event.locals.session = await openSession(event.cookies);
  if (!event.locals.session && !isOpen(event.route.id)) {
    const returnTo = event.request.method === 'GET' ? event.url.pathname + event.url.search : '/';
    redirect(303, `/auth/login?returnTo=${encodeURIComponent(returnTo)}`);
  }
  return resolve(event);
};

export const handle: Handle = sequence(withSecurityHeaders, withSession, withLocale);

export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  const reference = crypto.randomUUID();
  console.error(
    JSON.stringify({
      level: 'error',
      reference,
      route: event.route.id,
      error: String(error),
      stack: stackOf(error),
    }),
  );
  return { message: 'Internal Error', reference };
};

const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : undefined);
