import type { Message } from '../messages.ts';

/** Reasons opening a case with its names may be refused for. */
export const caseAccessChangeMessages = {
  CASE_ACCESS_REASON: {
    de: 'Bitte nennen Sie den Anlass in {least} bis {most} Zeichen: was ist geschehen, und warum genügt der Fall ohne Namen nicht? Die Fallmanagerin, der Fallmanager und der Datenschutz lesen ihn.',
    en: 'Please say in {least} to {most} characters what has happened, and why the case without names is not enough. The case manager and the data-protection officer read it.',
  },
  CASE_ACCESS_MINUTES: {
    de: 'Bitte wählen Sie eine Dauer von 1 bis {most} Minuten.',
    en: 'Please choose a time of 1 to {most} minutes.',
  },
  CASE_ACCESS_SUPERVISION: {
    de: 'Der Kreis hat heute keine Fachaufsicht über die Stelle, die diesen Fall führt.',
    en: 'Today the county holds no Fachaufsicht over the place that leads this case.',
  },
  CASE_ACCESS_OPEN: {
    de: 'Sie haben diesen Fall schon geöffnet.',
    en: 'You have opened this case already.',
  },
  CASE_ACCESS_OVER: {
    de: 'Die Einsicht ist beendet. Es kann nichts mehr gelesen werden.',
    en: 'This access is over. Nothing can be read any more.',
  },
} as const satisfies Record<string, Message>;
