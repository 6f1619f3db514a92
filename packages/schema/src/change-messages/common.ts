import type { Message } from '../messages.ts';

/** Reasons any change may be refused for. */
export const commonChangeMessages = {
  NOT_FOUND: { de: 'Das gibt es nicht oder nicht mehr.', en: 'There is no such thing, or no longer.' },
  CONFLICT: {
    de: 'Das wurde inzwischen von jemand anderem geändert. Bitte vergleichen Sie beide Fassungen.',
    en: 'Somebody else has changed this meanwhile. Please compare both versions.',
  },
  INVALID_KEY: {
    de: 'Der Schlüssel der Anfrage (idempotencyKey) muss eine UUID sein.',
    en: 'The idempotencyKey must be a UUID.',
  },
  KEY_REUSED: {
    de: 'Dieser Schlüssel gehört zu einer anderen Anfrage.',
    en: 'This idempotencyKey belongs to another request.',
  },
  INVALID_NAME: {
    de: 'Bitte geben Sie einen Namen mit höchstens 100 Zeichen an.',
    en: 'Please give a name of at most 100 characters.',
  },
  INVALID_TEXT: {
    de: 'Bitte geben Sie einen Text mit höchstens {most} Zeichen an.',
    en: 'Please give a text of at most {most} characters.',
  },
  INVALID_PERIOD: {
    de: 'Das Ende darf nicht vor dem Beginn liegen.',
    en: 'The end must not lie before the start.',
  },
  INVALID_FTE: {
    de: 'Bitte geben Sie eine Zahl größer als 0 mit höchstens sechs Nachkommastellen an.',
    en: 'Please give a number above 0 with at most six decimals.',
  },
} as const satisfies Record<string, Message>;
