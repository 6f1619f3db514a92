import type { Message } from '../messages.ts';

/** Reasons a report, a hurdle or a reconstruction may be refused for. */
export const hurdleChangeMessages = {
  HURDLE_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  HURDLE_STEP: {
    de: 'Das geht beim jetzigen Stand der Hürde nicht.',
    en: 'This is not possible as the hurdle stands now.',
  },
  HURDLE_ANSWER: {
    de: 'Bitte schreiben Sie, wie die Hürde gelöst wurde: Das lesen alle, die sie gemeldet haben.',
    en: 'Please write how the hurdle was solved: everybody who reported it reads this.',
  },
  HURDLE_OUTCOME: {
    de: 'Dazu passt das Ergebnis der Fallrekonstruktion nicht.',
    en: 'The outcome of the reconstruction does not lead there.',
  },
  HURDLE_MERGE: {
    de: 'Zusammengelegt werden zwei verschiedene Hürden; die verschobene darf noch nicht bearbeitet werden.',
    en: 'Two different hurdles are put together; the one moved must not be worked on yet.',
  },
  HURDLE_SPLIT: {
    de: 'Bitte wählen Sie Meldungen dieser Hürde aus, und lassen Sie mindestens eine zurück.',
    en: 'Please choose reports of this hurdle, and leave at least one behind.',
  },
  REPORTS_FULL: {
    de: 'Heute sind für diesen Kreis schon sehr viele Meldungen ohne Konto eingegangen. Bitte melden Sie die Hürde morgen.',
    en: 'Very many reports without an account have come in for this county today. Please report the hurdle tomorrow.',
  },
  RECONSTRUCTION_INCOMPLETE: {
    de: 'Das fehlt noch für ein Ergebnis.',
    en: 'This is still missing for an outcome.',
  },
  RECONSTRUCTION_FIELDS: {
    de: 'Bitte kreuzen Sie für ein Ergebnis mindestens ein gemeinsames Problemfeld an.',
    en: 'Please tick at least one common problem field for an outcome.',
  },
} as const satisfies Record<string, Message>;
