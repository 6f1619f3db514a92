import type { Message } from '../messages.ts';

/** Reasons reminders are not set so. */
export const remindersChangeMessages = {
  INVALID_DAYS: {
    de: 'Bitte geben Sie eine Zahl von Tagen zwischen 1 und {most} an.',
    en: 'Please give a number of days between 1 and {most}.',
  },
} as const satisfies Record<string, Message>;
