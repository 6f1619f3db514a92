import type { Message } from '../messages.ts';

/** Reasons a change of a case conference may be refused for. */
export const caseConferenceChangeMessages = {
  CONFERENCE_NO_PARTNER: {
    de: 'Bitte laden Sie mindestens eine Stelle ein, jede nur einmal.',
    en: 'Please invite at least one partner, each only once.',
  },
  CONFERENCE_PARTNER: {
    de: 'Diese Stelle kann so nicht eingeladen werden. Bei Kreis und Städten wählen Sie ein Amt, das es dort gibt.',
    en: 'This partner cannot be invited like this. For county and cities choose an office they have.',
  },
  CONFERENCE_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  CONFERENCE_PAST: {
    de: 'Bitte geben Sie einen Zeitpunkt an, der nicht vergangen ist.',
    en: 'Please give a time that is not in the past.',
  },
  CONFERENCE_STEP: {
    de: 'Das geht beim jetzigen Stand der Fallkonferenz nicht.',
    en: 'This is not possible as the case conference stands now.',
  },
} as const satisfies Record<string, Message>;
