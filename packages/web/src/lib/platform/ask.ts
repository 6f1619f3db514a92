import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { error, redirect } from '@sveltejs/kit';
import type { AnyVariables, Client, CombinedError } from '@urql/core';
import { browser } from '$app/env';
import { browserClient, serverClient } from '#lib/platform/graphql-client.ts';

/** What a `load` function or a form action hands over. */
interface Asking {
  readonly fetch: typeof globalThis.fetch;
  readonly url: URL;
}

const clientHere = (): Client => (browser ? browserClient() : serverClient());

/** Asks the API through the relay; a refusal becomes the page that explains it. */
export const ask = async <Data, Variables extends AnyVariables>(
  { fetch, url }: Asking,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> => {
  const result = await clientHere().query(document, variables, { fetch }).toPromise();
  if (result.error) refuse(result.error, url);
  if (!result.data) error(503, { message: 'No answer', code: 'SERVICE_UNAVAILABLE' });
  return result.data;
};

/** What the API or the relay says against a request; SvelteKit adds the status. */
export type Objection = Omit<App.Error, 'status'>;

/** What came of a change: the answer, or the API's objection to show beside the form. */
export interface Told<Data> {
  readonly data: Data | null;
  readonly objection: Objection | null;
}

/** Tells the API to change something. Input it cannot read is an objection, everything else is refused like a question. */
export const tell = async <Data, Variables extends AnyVariables>(
  { fetch, url }: Asking,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Told<Data>> => {
  const result = await clientHere().mutation(document, variables, { fetch }).toPromise();
  if (!result.error) return { data: result.data ?? null, objection: null };
  const objection = describe(result.error);
  if (!keepsTheForm.has(objection.code)) refuse(result.error, url);
  return { data: null, objection };
};

/** After these what was typed must not be lost: it can be corrected or sent again. */
const keepsTheForm = new Set<string | undefined>([
  'BAD_USER_INPUT',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'TOO_MANY_REPORTS',
]);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const describe = (failure: CombinedError): Objection => {
  const first = failure.graphQLErrors[0];
  const code = text(first?.extensions.code) ?? 'SERVICE_UNAVAILABLE';
  const missingRight = text(first?.extensions.missingRight);
  const reference = text(first?.extensions.reference);
  const field = text(first?.extensions.field);
  return {
    message: first?.message ?? failure.message,
    code,
    ...(missingRight && { missingRight }),
    ...(reference && { reference }),
    ...(field && { field }),
  };
};

const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  // An id that cannot be read names nothing: the same page as for one that does not exist.
  BAD_USER_INPUT: 404,
  SERVICE_UNAVAILABLE: 503,
};

const refuse = (failure: CombinedError, url: URL): never => {
  const described = describe(failure);
  const returnTo = encodeURIComponent(url.pathname + url.search);
  if (described.code === 'SIGNED_OUT') redirect(303, `/auth/login?returnTo=${returnTo}`);
  if (described.code === 'MEMBERSHIP_REQUIRED') redirect(303, `/acting-as?returnTo=${returnTo}`);
  const status = statusOf[described.code ?? ''] ?? 500;
  error(status, status === 404 ? notFound : described);
};

/** The one answer for what does not exist and for what exists elsewhere. */
export const notFound: Objection = { message: 'Not found', code: 'NOT_FOUND' };
