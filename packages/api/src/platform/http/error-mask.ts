import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { messages, messageText, type Locale, type MessageCode } from '@kim/schema/messages.ts';
import type { Logger } from 'pino';
import { CallerError, localised } from '../graphql/errors.ts';

/** Codes of Apollo's own that say no more than what the caller sent; their text may name the caller's words. */
const harmlessCodes = [
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];

const LONGEST_MESSAGE = 300;

/** What leaves the building of an error: our own in the caller's language, the caller's own slips as they are, faults as a reference. */
export const maskError = (error: unknown, locale: Locale, log: Logger): GraphQLFormattedError => {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place = error instanceof GraphQLError ? { locations: error.locations, path: error.path } : {};
  if (original instanceof CallerError) {
    const { http: _http, ...extensions } = original.extensions;
    return { ...withoutNothing(place), message: localised(original, locale), extensions };
  }
  if (error instanceof GraphQLError && harmlessCodes.includes(String(error.extensions['code']))) {
    const code = String(error.extensions['code']);
    const words = code in messages ? messageText(code as MessageCode, locale) : '';
    const detail = error.message.replace(/ Did you mean .*$/, '');
    return {
      ...withoutNothing(place),
      message: `${words} ${detail}`.trim().slice(0, LONGEST_MESSAGE),
      extensions: { code },
    };
  }
  const reference = randomUUID();
  log.error({ err: original, reference }, 'an operation failed');
  return {
    ...withoutNothing({ path: place.path }),
    message: messageText('INTERNAL_SERVER_ERROR', locale, { reference }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
};

/** GraphQL answers leave out what is not known, rather than saying it is undefined. */
const withoutNothing = (place: object): object =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
