import type { Message } from '../messages.ts';

/** Reasons a change of a personnel file may be refused for. */
export const personnelChangeMessages = {
  OWN_FILE: {
    de: 'In die eigene Personalakte schreibt niemand selbst. Bitte lassen Sie das jemand anderen aus der Personalstelle tun.',
    en: 'Nobody writes in their own personnel file. Please let a colleague of HR do it.',
  },
  INVALID_EMAIL: {
    de: 'Bitte geben Sie eine gültige E-Mail-Adresse an.',
    en: 'Please give a valid e-mail address.',
  },
  NOT_OWN_STAFF: {
    de: 'Das geht nur für eigene Beschäftigte.',
    en: 'This is for own staff only.',
  },
  FILE_EXISTS: {
    de: 'Für diese Person führt Ihre Organisation schon eine Personalakte.',
    en: 'Your organisation already keeps a personnel file of this person.',
  },
  DAY_TO_COME: {
    de: 'Der Tag darf nicht in der Zukunft liegen.',
    en: 'The day must not lie in the future.',
  },
  UPLOAD_NOT_FOUND: {
    de: 'Die hochgeladene Datei ist nicht mehr da. Bitte laden Sie sie noch einmal hoch.',
    en: 'The uploaded file is no longer here. Please upload it again.',
  },
  DOCUMENT_KIND: {
    de: 'In eine Personalakte gehören PDF, PNG, JPEG, DOCX, ODT oder TXT.',
    en: 'A personnel file takes PDF, PNG, JPEG, DOCX, ODT or TXT.',
  },
  CONTRACT_OVERLAP: {
    de: 'Dem steht ein Zeitraum ab {from} im Weg. An einem Tag gilt nur eine Vereinbarung.',
    en: 'A period from {from} stands in the way. Only one agreement holds on a day.',
  },
  AFTER_FIXED_TERM: {
    de: 'Der letzte Tag darf nicht nach dem Ende der Befristung liegen.',
    en: 'The last day must not lie after the end of the fixed term.',
  },
  MISSING_REASON: {
    de: 'Bitte geben Sie den Grund der Befristung an.',
    en: 'Please give the ground of the fixed term.',
  },
  INVALID_PROBATION: {
    de: 'Die Probezeit endet frühestens am ersten Tag und spätestens nach sechs Monaten.',
    en: 'The probation ends on the first day at the earliest and after six months at the latest.',
  },
  INVALID_PAY_STEP: {
    de: 'Bitte geben Sie eine Stufe von 1 bis 6 an.',
    en: 'Please give a step from 1 to 6.',
  },
  INVALID_HOURS: {
    de: 'Bitte geben Sie Stunden größer als 0 und höchstens {most} an.',
    en: 'Please give hours above 0 and at most {most}.',
  },
  HOURS_DO_NOT_SUM: {
    de: 'Die Tage ergeben zusammen {given} Stunden, im Vertrag stehen {agreed}.',
    en: 'The days sum to {given} hours, the contract says {agreed}.',
  },
  WORKING_TIME_DIFFERS: {
    de: 'Der Vertrag hat {agreed} Stunden, und so sind sie auf die Woche verteilt. Für {given} Stunden legen Sie bitte einen neuen Zeitraum an.',
    en: 'The contract has {agreed} hours, and the week is spread accordingly. For {given} hours please record a new period.',
  },
  OUTSIDE_CONTRACT: {
    de: 'Der Tag liegt nicht im Zeitraum des Vertrags.',
    en: 'The day is not within the period of the contract.',
  },
} as const satisfies Record<string, Message>;
