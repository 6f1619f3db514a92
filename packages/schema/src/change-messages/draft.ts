import type { Message } from '../messages.ts';

/** Why what was typed is not kept. */
export const draftChangeMessages = {
  DRAFT_CASE: {
    de: 'Dieses Formular gehört zu einem Fall, oder gerade zu keinem.',
    en: 'This form belongs to a case, or to none.',
  },
  DRAFT_ABOUT: {
    de: 'Dieses Formular gehört zu einer Notiz oder Aufgabe, oder gerade zu keiner.',
    en: 'This form belongs to a note or a task, or to none.',
  },
  DRAFT_TOO_LONG: {
    de: 'Der Entwurf ist zu lang zum Zwischenspeichern (höchstens {most} Zeichen).',
    en: 'The draft is too long to be kept (at most {most} characters).',
  },
} as const satisfies Record<string, Message>;
