import type { KeyObject } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '@kim/schema/messages.ts';
import type { Authenticate } from '../domains/identity/identity.public.ts';
import { sealOf, type Actor } from '../platform/auth/actor.ts';
import type { Walls } from '../platform/auth/walls.ts';
import type { RequestContext } from '../platform/graphql/context.ts';
import { requestBody, type GraphQLRequestBody } from '../platform/http/graphql-request.ts';
import { asksForOpenFields, nobody, refuseFlood } from './open-documents.ts';
import { knownDocument, type KnownDocument } from '../platform/http/known-documents.ts';
import type { RequestSeal } from '../platform/persistence/seal.ts';
import type { Session, Work } from '../platform/persistence/session.ts';
import { atOnce } from './modules.ts';
import { withoutUndone } from './rolled-back.ts';

export interface GraphQLRouteParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
  readonly session: Session;
  readonly walls: Walls;
  /** The date in Berlin. */
  readonly today: () => string;
  readonly masterKey: KeyObject;
}

type Answer = Awaited<ReturnType<ApolloServer['executeHTTPGraphQLRequest']>>;

/** A mutation that failed: carries the answer out of the transaction, which is rolled back. */
class RolledBack extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('The mutation failed.');
    this.answer = answer;
  }
}

/** POST /graphql: front limits, then who is asking, unless all that is asked for is open to everybody; then one transaction around the whole operation. */
export const graphqlRoute = (app: FastifyInstance, parts: GraphQLRouteParts): void => {
  app.post('/graphql', async (request, reply) => {
    const isOpen = asksForOpenFields(request);
    if (isOpen) refuseFlood(request);
    const actor = isOpen
      ? nobody
      : await parts.authenticate(request.headers.authorization, header(request, 'x-kim-membership'));
    const body = requestBody(request);
    const known = knownDocument(body.query);
    const today = parts.today();
    const answer = await inTransaction(parts, { actor, today, isOpen }, known, (work, outcome) =>
      execute(parts, request, body, {
        ...work,
        outcome,
        actor,
        isOpen,
        walls: parts.walls,
        locale: localeOf(request.headers['accept-language']),
        today,
        masterKey: parts.masterKey,
      }),
    );
    return send(reply, answer);
  });
};

const header = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

type Run = (work: Work, outcome: { failed: boolean }) => Promise<Answer>;

const inTransaction = async (
  { session }: GraphQLRouteParts,
  { actor, today, isOpen }: { readonly actor: Actor; readonly today: string; readonly isOpen: boolean },
  { kind, asksOnce, field }: KnownDocument,
  run: Run,
): Promise<Answer> => {
  // Nobody in particular reads nothing: there is no role such a transaction could take on.
  if (actor.kind === 'undecided' && !isOpen) return run({ rows: noRows, em: null }, { failed: false });
  const seal: RequestSeal = actor.kind === 'undecided' ? { role: 'kim_guest', today } : sealOf(actor, today);
  if (kind !== 'mutation')
    return session[asksOnce ? 'readOnce' : 'read'](seal, (work) => run(work, { failed: false }));
  const change = async (work: Work): Promise<Answer> => {
    const attempt = { failed: false };
    const answer = await run(work, attempt);
    if (attempt.failed) throw new RolledBack(answer);
    return answer;
  };
  try {
    const done = field !== null && atOnce.has(field) ? await session.writeAtOnce(seal, change) : null;
    return done ?? (await session.write(seal, change));
  } catch (error) {
    if (error instanceof RolledBack) return field === null ? ofSeveral(error.answer) : error.answer;
    throw error;
  }
};

/** A single change that is refused answers nothing but why. */
const ofSeveral = (answer: Answer): Answer =>
  answer.body.kind === 'complete'
    ? { ...answer, body: { ...answer.body, string: withoutUndone(answer.body.string) } }
    : answer;

const noRows: Work['rows'] = {
  query: () => Promise.reject(new Error('An undecided actor asked the database.')),
};

const execute = (
  { apollo }: GraphQLRouteParts,
  request: FastifyRequest,
  body: GraphQLRequestBody,
  context: RequestContext,
): Promise<Answer> => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value);
  const variables = { ...body.variables };
  const { query, operationName } = body;
  const httpGraphQLRequest = {
    method: 'POST',
    headers,
    search: '',
    body: { query, variables, ...(operationName === null ? {} : { operationName }) },
  };
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(context) });
};

const send = (reply: FastifyReply, { status = 200, headers, body }: Answer): FastifyReply => {
  for (const [name, value] of headers) reply.header(name, value);
  if (body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  return reply.code(status).header('cache-control', 'no-store').send(body.string);
};
