import type { Message } from '../messages.ts';

/** Why the course of a case is not changed: its phase, who leads it, its legal domains. */
export const caseCourseChangeMessages = {
  PHASE_NOT_REACHABLE: {
    de: 'Von der jetzigen Phase führt kein Weg in diese Phase.',
    en: 'No way leads from the present phase to this one.',
  },
  BEFORE_LAST_STEP: {
    de: 'Dieser Tag liegt vor dem Beginn der jetzigen Phase.',
    en: 'This day lies before the start of the present phase.',
  },
  CLOSING_REASON_MISSING: {
    de: 'Bitte geben Sie an, warum der Fall abgeschlossen wird.',
    en: 'Please say why the case is closed.',
  },
  ONLY_FOR_THAT_PHASE: {
    de: 'Diese Angabe passt nicht zur gewählten Phase.',
    en: 'This does not go with the phase chosen.',
  },
  PAUSE_END_MISSING: {
    de: 'Bitte geben Sie an, bis wann der Fall ruht: einen Tag nach dem Beginn der Pause.',
    en: 'Please say until when the case is paused: a day after the pause begins.',
  },
  AGREEMENT_NOT_SIGNED: {
    de: 'Dafür muss erst eine Zielvereinbarung von beiden Seiten unterschrieben sein.',
    en: 'A goal agreement signed by both sides is needed first.',
  },
  CONSENT_STILL_HOLDS: {
    de: 'Die Einwilligung gilt noch. Erfassen Sie zuerst ihren Widerruf.',
    en: 'The consent still holds. Record its withdrawal first.',
  },
  CONSENT_DOES_NOT_HOLD: {
    de: 'Dafür muss eine Einwilligung in das Case Management vorliegen.',
    en: 'A consent to case management is needed for that.',
  },
  HANDOVER_ALONE: {
    de: 'Übergeben wird ein Fall nur durch eine Fallübergabe.',
    en: 'A case is transferred by a handover only.',
  },
  NOT_CASE_MANAGER_HERE: {
    de: 'Bitte wählen Sie eine Case Managerin oder einen Case Manager der eigenen Kommune.',
    en: 'Please choose a case manager of your own municipality.',
  },
  LEADS_CASE_ALREADY: {
    de: 'Diese Person ist für den Fall schon zuständig.',
    en: 'This person is responsible for the case already.',
  },
  CASE_DEPUTY_OVERLAPS: {
    de: 'Diese Person vertritt in diesem Zeitraum schon.',
    en: 'This person stands in during this period already.',
  },
  LEGAL_DOMAIN_OVERLAPS: {
    de: 'In diesem Rechtskreis gibt es für den Zeitraum schon einen Eintrag.',
    en: 'There is an entry for this legal domain in this period already.',
  },
  LEGAL_DOMAIN_DAY_MISSING: {
    de: 'Bitte geben Sie den Tag des Antrags oder den ersten Tag an.',
    en: 'Please give the day of the application or the first day.',
  },
  LEGAL_DOMAIN_BEFORE_APPLICATION: {
    de: 'Der erste Tag darf nicht vor dem Antrag liegen.',
    en: 'The first day must not lie before the application.',
  },
} as const satisfies Record<string, Message>;
