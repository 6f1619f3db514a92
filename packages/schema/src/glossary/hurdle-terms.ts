import type { Term } from './terms.ts';

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.6';
const MODEL = 'domain model 1.2';

/** From a single case to what stands in the way of many. */
export const hurdleTerms = {
  Hurdle: {
    de: 'Integrationshürde',
    deMany: 'Integrationshürden',
    is: 'A structural barrier in the process of integration: one report or several similar ones, and what becomes of it.',
    source: CONCEPT,
  },
  HurdleReport: {
    de: 'Hürdenmeldung',
    deMany: 'Hürdenmeldungen',
    is: 'What somebody met in counselling and reports to the coordination, told without a person (digitaler Meldebogen).',
    source: CONCEPT,
  },
  HurdleStep: {
    de: 'Schritt einer Hürde',
    deMany: 'Schritte einer Hürde',
    is: 'Which way a hurdle went, when and by whose hand.',
    source: 'domain model 1.4.4',
  },
  SimilarHurdle: {
    de: 'ähnliche Hürde',
    deMany: 'ähnliche Hürden',
    is: 'A hurdle whose reports read like those of another one: a suggestion to who puts them together.',
    source: `${MODEL}; own design`,
  },
  HurdleFigures: {
    de: 'Kennzahlen der Hürden',
    is: 'How many hurdles there are, and how long it takes from the first report to a decision.',
    source: 'own design',
  },
  Reconstruction: {
    de: 'Fallrekonstruktion',
    deMany: 'Fallrekonstruktionen',
    is: 'What at least three similar cases have in common, found out by the coordination.',
    source: CONCEPT,
  },
} as const satisfies Record<string, Term>;
