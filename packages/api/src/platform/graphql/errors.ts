import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { messageText, type Locale, type MessageCode } from '@kim/schema/messages.ts';

type Figures = Readonly<Record<string, string | number>>;

/** Something the caller did, said or lacks: has a stable code, and words that are chosen when the language is known. */
export class CallerError extends GraphQLError {
  readonly messageCode: MessageCode;
  readonly figures: Figures;

  constructor(
    code: string,
    messageCode: MessageCode,
    details: GraphQLErrorExtensions & { figures?: Figures } = {},
  ) {
    const { figures = {}, ...extensions } = details;
    super(messageText(messageCode, 'en', figures), { extensions: { code, ...extensions } });
    this.messageCode = messageCode;
    this.figures = figures;
  }
}

/** An argument is wrong: names it, so that a form can put the finding on the field. */
export class BadInput extends CallerError {
  constructor(reason: MessageCode, field: string, figures: Figures = {}) {
    super('BAD_USER_INPUT', reason, { field, reason, figures });
  }
}

/** A right is missing. Never raised for a foreign row: that one does not exist. */
export class Forbidden extends CallerError {
  constructor(missingRight: string) {
    super('FORBIDDEN', 'FORBIDDEN', { missingRight, figures: { right: missingRight } });
  }
}

export const notSignedIn = (): CallerError =>
  new CallerError('UNAUTHENTICATED', 'UNAUTHENTICATED', {
    http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
  });

export const membershipRequired = (): CallerError =>
  new CallerError('MEMBERSHIP_REQUIRED', 'MEMBERSHIP_REQUIRED');

/** The error in the caller's language. */
export const localised = (error: CallerError, locale: Locale): string =>
  messageText(error.messageCode, locale, error.figures);
