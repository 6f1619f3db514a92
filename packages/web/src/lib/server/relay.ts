import operations from '@kim/schema/operations.json' with { type: 'json' };
import { config } from '#lib/server/config.ts';
import type { Session } from '#lib/server/session-cookie.ts';

const knownOperations = new Map<string, string>(Object.entries(operations));
const mostBytes = 64 * 1024;
const deadlineMilliseconds = 15_000;

interface RelayedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: object | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer in the form of GraphQL that the relay itself gives. */
export const refusal = (status: number, code: string): Response =>
  Response.json(
    { errors: [{ message: code, extensions: { code } }] },
    { status, headers: { 'cache-control': 'no-store' } },
  );

/** Whether a page of this application sent the request. A browser always says; who says nothing is not one. */
export const isSameOrigin = (headers: Headers): boolean => {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null && site !== 'same-origin') return false;
  if (origin !== null && origin !== config().origin) return false;
  return site !== null || origin !== null;
};

const hashOf = (body: Record<string, unknown>): string | null => {
  const { documentId, extensions } = body;
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined;
  const hash = documentId ?? (isObject(persisted) ? persisted.sha256Hash : undefined);
  if (typeof hash !== 'string') return null;
  return hash.startsWith('sha256:') ? hash : `sha256:${hash}`;
};

/** The operation a request names by hash, or the refusal. Free text is never taken. */
export const readOperation = async (request: Request): Promise<RelayedOperation | Response> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refusal(415, 'UNSUPPORTED_MEDIA_TYPE');
  const text = await request.text();
  if (text.length > mostBytes) return refusal(413, 'QUERY_TOO_LARGE');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refusal(400, 'BAD_REQUEST');
  }
  if (!isObject(body)) return refusal(400, 'BAD_REQUEST');
  const query = knownOperations.get(hashOf(body) ?? '');
  if (!query) return refusal(400, 'PERSISTED_QUERY_NOT_FOUND');
  const { operationName, variables } = body;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: isObject(variables) ? variables : undefined,
  };
};

/** What the API answers to everybody without an account (docs/adr/0046). */
const openOperation =
  /(?:^|[ }])(?:query|mutation) (?:PublicCounties|PublishedCounty|FollowedReport|HurdleReportSendWithoutAccount)\b/;
export const isOpenOperation = ({ query }: RelayedOperation): boolean => openOperation.test(query);
export const isQuestion = ({ query }: RelayedOperation): boolean => !/(?:^|[ }])mutation /.test(query);

/** Hands the operation to the API in the name of the session, or of nobody. */
export const forward = async (
  operation: RelayedOperation,
  session: Session | null,
  locale: string,
): Promise<Response> => {
  try {
    const answer = await fetch(config().apiUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': locale,
        ...(session && { authorization: `Bearer ${session.accessToken}` }),
        ...(session?.membershipId && { 'x-kim-membership': session.membershipId }),
      },
      body: JSON.stringify(operation),
      redirect: 'error',
      signal: AbortSignal.timeout(deadlineMilliseconds),
    });
    const body = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    if (!isJson) return refusal(503, 'SERVICE_UNAVAILABLE');
    return new Response(body, {
      status: answer.status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  } catch {
    return refusal(503, 'SERVICE_UNAVAILABLE');
  }
};
