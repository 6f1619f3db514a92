import type { Term } from './terms.ts';

const REPORT = 'committee paper of 16.05.2022, 2.5 and 3.2.6';

/** Registration of many people in a crisis, as in 2022. */
export const crisisTerms = {
  CrisisForm: {
    de: 'Erfassungsformular',
    deMany: 'Erfassungsformulare',
    is: 'A registration the county designs in a crisis, live in chosen municipalities (Erfassungsliste).',
    source: REPORT,
  },
  CrisisField: {
    de: 'Frage des Erfassungsformulars',
    deMany: 'Fragen des Erfassungsformulars',
    is: 'A question of such a form, with the offices that receive the answer.',
    source: REPORT,
  },
  CrisisPlace: {
    de: 'Kommune der Erfassung',
    deMany: 'Kommunen der Erfassung',
    is: 'Where a form is live; seven municipalities in 2022.',
    source: REPORT,
  },
  CrisisEntry: {
    de: 'Erfassungseintrag',
    deMany: 'Erfassungseinträge',
    is: 'Somebody registered by a municipality.',
    source: REPORT,
  },
  CrisisValue: {
    de: 'Angabe',
    deMany: 'Angaben',
    is: 'The answer of an entry to one question.',
    source: 'own design',
  },
  CrisisShare: {
    de: 'Übermittlung',
    deMany: 'Übermittlungen',
    is: 'Somebody handed on to one office, with the fields marked for it and a consent.',
    source: REPORT,
  },
  CrisisCopy: {
    de: 'übermittelte Angabe',
    deMany: 'übermittelte Angaben',
    is: 'One answer as an office received it.',
    source: 'own design',
  },
  CrisisAccess: {
    de: 'Zugriff',
    deMany: 'Zugriffe',
    is: 'That somebody of an office looked at a list or wrote it out, on a day.',
    source: 'own design, for Art. 5 (2) GDPR',
  },
  CrisisPurge: {
    de: 'Löschung',
    deMany: 'Löschungen',
    is: 'That entries were deleted because their time had come: how many, when.',
    source: 'own design, for Art. 5 (1) (e) GDPR',
  },
  CrisisFigures: {
    de: 'Erfassungszahlen',
    is: 'How many people were registered, weekly and cumulative.',
    source: `${REPORT}, figure 5`,
  },
  CrisisMunicipalityFigures: {
    de: 'Erfassungszahlen einer Kommune',
    is: 'The same of one municipality.',
    source: `${REPORT}, figure 5`,
  },
  CrisisWeek: {
    de: 'Wochenzahl der Erfassung',
    deMany: 'Wochenzahlen der Erfassung',
    is: 'How many people were registered in one calendar week.',
    source: `${REPORT}, figure 5`,
  },
} as const satisfies Record<string, Term>;
