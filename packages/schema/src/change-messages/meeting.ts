import type { Message } from '../messages.ts';

/** Reasons a change of a meeting may be refused for. */
export const meetingChangeMessages = {
  MEETING_TEXT: {
    de: 'Bitte füllen Sie das Feld aus, mit höchstens {most} Zeichen.',
    en: 'Please fill in the field, with at most {most} characters.',
  },
  MEETING_RULE: {
    de: 'Diesen Rhythmus kennt das Programm nicht.',
    en: 'The program does not know this rhythm.',
  },
  MEETING_TIME: {
    de: 'Das Ende muss nach dem Beginn liegen.',
    en: 'The end must be after the beginning.',
  },
  MEETING_PERIOD: {
    de: 'Bitte geben Sie einen letzten Tag an, der nicht vor dem ersten liegt.',
    en: 'Please give a last day that is not before the first one.',
  },
  MEETING_HORIZON: {
    de: 'Bitte geben Sie einen Tag an, der in den nächsten 400 Tagen liegt.',
    en: 'Please give a day within the next 400 days.',
  },
  MEETING_FIGURE: {
    de: 'Bitte geben Sie eine Zahl von {least} bis {most} an.',
    en: 'Please give a number from {least} to {most}.',
  },
  MEETING_PERSON: {
    de: 'Bitte wählen Sie eine Person, die eingeladen werden kann.',
    en: 'Please choose a person who can be invited.',
  },
  MEETING_INVITEES: {
    de: 'Bitte laden Sie jede Gruppe und jede Person einmal ein, nach Rolle oder mit Namen.',
    en: 'Please invite every group and every person once, by role or by name.',
  },
  MEETING_STEP: {
    de: 'Das geht beim jetzigen Stand nicht.',
    en: 'This is not possible as it stands now.',
  },
  MEETING_REASON: {
    de: 'Bitte geben Sie einen Grund an; alle Eingeladenen lesen ihn.',
    en: 'Please give a reason; everybody invited reads it.',
  },
  MEETING_DAY_TO_COME: {
    de: 'Der Termin liegt noch vor Ihnen.',
    en: 'The meeting is still to come.',
  },
  MEETING_DAY_PAST: {
    de: 'Bitte geben Sie einen Tag an, der nicht vergangen ist.',
    en: 'Please give a day that is not in the past.',
  },
  MEETING_ORDER: {
    de: 'Die Tagesordnung hat sich geändert. Bitte laden Sie die Seite neu.',
    en: 'The agenda has changed. Please load the page again.',
  },
  MEETING_NO_NEXT: {
    de: 'Es gibt noch keinen nächsten Termin dieser Reihe. Bitte planen Sie ihn zuerst.',
    en: 'There is no next meeting of this series yet. Please plan it first.',
  },
} as const satisfies Record<string, Message>;
