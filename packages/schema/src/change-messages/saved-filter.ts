import type { Message } from '../messages.ts';

/** Why a narrowed list is not kept. */
export const savedFilterChangeMessages = {
  FILTER_NAME_MISSING: {
    de: 'Bitte geben Sie der Auswahl einen Namen.',
    en: 'Please give the selection a name.',
  },
  FILTER_NAME_LONG: {
    de: 'Der Name darf höchstens {most} Zeichen haben.',
    en: 'The name must have at most {most} characters.',
  },
  FILTER_NAME_TAKEN: {
    de: 'Eine Auswahl mit diesem Namen haben Sie schon.',
    en: 'You have a selection of this name already.',
  },
  FILTER_QUERY: {
    de: 'Diese Auswahl lässt sich nicht speichern.',
    en: 'This selection cannot be kept.',
  },
  FILTERS_TOO_MANY: {
    de: 'Sie haben schon {most} Auswahlen gespeichert. Bitte entfernen Sie zuerst eine.',
    en: 'You keep {most} selections already. Please remove one first.',
  },
} as const satisfies Record<string, Message>;
