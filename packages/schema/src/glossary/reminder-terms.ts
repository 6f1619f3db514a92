import type { Term } from './terms.ts';

/** What is to be done. */
export const reminderTerms = {
  Task: {
    de: 'Aufgabe',
    deMany: 'Aufgaben',
    is: 'Something that is due for whoever acts, computed from the data: an end that comes near, something that waits.',
    source: 'issue 3, item 7',
  },
  ReminderSetting: {
    de: 'Einstellung der Erinnerungen',
    deMany: 'Einstellungen der Erinnerungen',
    is: 'How many days ahead an organisation is reminded, and whether by e-mail.',
    source: 'issue 3, item 7',
  },
} as const satisfies Record<string, Term>;
