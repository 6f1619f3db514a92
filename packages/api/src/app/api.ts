import { createSecretKey } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { pino, type Logger } from 'pino';
import { localeOf } from '@kim/schema/messages.ts';
import { calendarRoute } from '../domains/calendar-feed/calendar-feed.public.ts';
import { caseDocumentDownloadRoute } from '../domains/case-content/case-content.public.ts';
import { consentEvidenceDownloadRoute } from '../domains/consent/consent.public.ts';
import { createAuthenticator } from '../domains/identity/identity.public.ts';
import { documentDownloadRoute } from '../domains/personnel/personnel.public.ts';
import { uploadsRoute } from '../domains/uploads/uploads.public.ts';
import { allWalls, type Walls } from '../platform/auth/walls.ts';
import { berlinToday } from '../platform/clock/berlin-today.ts';
import type { RequestContext } from '../platform/graphql/context.ts';
import { CallerError } from '../platform/graphql/errors.ts';
import { maskError } from '../platform/http/error-mask.ts';
import { openOrm } from '../platform/persistence/orm.ts';
import { createSession } from '../platform/persistence/session.ts';
import { createApollo } from './apollo.ts';
import { graphqlRoute } from './graphql-route.ts';
import { entities } from './modules.ts';
import { startPurgeClock } from './purge.ts';
import { buildGuardedSchema } from './schema.ts';

export interface ApiOptions {
  readonly databaseUrl: string;
  readonly sealKey: Buffer;
  /** What the keys of tenants are encrypted with. */
  readonly masterKey: Buffer;
  readonly poolSize?: number;
  readonly log?: Logger;
  /** How often what has had its time is deleted; without, it is left to `kim purge`. */
  readonly purgeEveryMilliseconds?: number;
  /** Test harness only; production always has all three. */
  readonly walls?: Walls;
  /** Test harness only: another day than today. */
  readonly today?: () => string;
  /** Test harness only: one that knows documents already, for several APIs one after another. It outlives them. */
  readonly apollo?: ApolloServer<RequestContext>;
}

const MOST_BODY_BYTES = 64 * 1024;
const MOST_MILLISECONDS = 15_000;

/** The API, composed and not yet listening. */
export const createApi = async (options: ApiOptions): Promise<FastifyInstance> => {
  const log = options.log ?? pino({ level: 'warn' });
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: options.poolSize ?? 10,
    // Statements begin at one organisation, whatever its id: planning anew for each costs more than any of them (docs/performance.md).
    options: '-c plan_cache_mode=force_generic_plan',
  });
  pool.on('error', (err) => log.error({ err }, 'an idle database connection failed'));
  const orm = await openOrm(options.databaseUrl, entities);
  const session = createSession({ pool, orm, key: options.sealKey });
  const today = options.today ?? berlinToday;
  const apollo = options.apollo ?? (await createApollo(await buildGuardedSchema(), log));
  const app = fastify({
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: MOST_MILLISECONDS,
    forceCloseConnections: 'idle',
  });
  acceptOnlyJson(app);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const masked = maskError(asCallerError(error), localeOf(request.headers['accept-language']), log);
    return reply
      .code(statusOf(error))
      .headers(headersOf(error))
      .send({ errors: [masked] });
  });
  const doors = {
    session,
    walls: options.walls ?? allWalls,
    today,
    authenticate: createAuthenticator(session, today),
  };
  graphqlRoute(app, { apollo, ...doors, masterKey: createSecretKey(options.masterKey) });
  uploadsRoute(app, doors);
  documentDownloadRoute(app, doors);
  caseDocumentDownloadRoute(app, doors);
  calendarRoute(app, doors);
  consentEvidenceDownloadRoute(app, doors);
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const isReady = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'database not reachable' });
  });
  const everyMilliseconds = options.purgeEveryMilliseconds;
  const stopPurging = everyMilliseconds && startPurgeClock({ session, log, everyMilliseconds });
  app.addHook('onClose', async () => {
    if (stopPurging) await stopPurging();
    if (!options.apollo) await apollo.stop();
    await orm.close();
    await pool.end();
  });
  return app;
};

/** Forms and plain text are what a foreign page can send with our cookies; JSON it cannot send unasked (CSRF). */
const acceptOnlyJson = (app: FastifyInstance): void => {
  app.removeContentTypeParser('text/plain');
};

interface HttpHints {
  readonly status?: number;
  readonly headers?: ReadonlyMap<string, string>;
}
const hintsOf = (error: unknown): HttpHints =>
  error instanceof GraphQLError ? ((error.extensions['http'] as HttpHints | undefined) ?? {}) : {};

const statusOf = (error: FastifyError): number =>
  hintsOf(error).status ?? (error instanceof CallerError ? 400 : (error.statusCode ?? 500));

const headersOf = (error: unknown): Record<string, string> =>
  Object.fromEntries(hintsOf(error).headers ?? []);

/** Fastify's own refusals (body too large, not JSON) in the words and the form of all others. */
const asCallerError = (error: FastifyError): unknown => {
  if (error.statusCode === 413)
    return new CallerError('REQUEST_TOO_LARGE', 'TOO_LARGE', { figures: { most: '64 kB' } });
  if (error.statusCode && error.statusCode < 500)
    return new CallerError('BAD_REQUEST', 'BAD_USER_INPUT', { field: 'body' });
  return error;
};
