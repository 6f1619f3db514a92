import type { FastifyRequest } from 'fastify';
import { CallerError } from '../graphql/errors.ts';

export interface GraphQLRequestBody {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bad = (field: string): CallerError =>
  new CallerError('BAD_REQUEST', 'BAD_USER_INPUT', { field, http: { status: 400 } });

/** What no text of the database can hold: U+0000, also written as an escape inside the document, and half of a pair of surrogates. */
const holdsNoText = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\u0000') || /\p{Surrogate}/u.test(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some((entry) => entry.some(holdsNoText))
  );
};
const nullEscape = /\\u(0000|\{0+\})/;

/** The parameters of a GraphQL-over-HTTP request, each of the type the specification asks for. */
export const requestBody = ({ body }: Pick<FastifyRequest, 'body'>): GraphQLRequestBody => {
  if (!isRecord(body)) throw bad('body');
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || query === '') throw bad('query');
  if (operationName !== null && typeof operationName !== 'string') throw bad('operationName');
  if (variables !== null && !isRecord(variables)) throw bad('variables');
  if (extensions !== null && !isRecord(extensions)) throw bad('extensions');
  if (holdsNoText(query) || nullEscape.test(query)) throw bad('query');
  if (holdsNoText(variables)) throw bad('variables');
  return { query, operationName, variables: variables ?? {} };
};
