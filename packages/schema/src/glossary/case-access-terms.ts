import type { Term } from './terms.ts';

const MODEL = 'domain model 1.3: client identity, break-glass';

/** The county looks into a case, with a reason and a trace. */
export const caseAccessTerms = {
  CaseAccess: {
    de: 'Einsicht mit Grund',
    deMany: 'Einsichten mit Grund',
    is: 'The county has opened a case with its names: with a reason, for three hours at most, told at once to case manager and data-protection officer (break-glass).',
    source: MODEL,
  },
  CaseAccessRead: {
    de: 'Lesevorgang einer Einsicht',
    deMany: 'Lesevorgänge einer Einsicht',
    is: 'A part of an opened case was looked at, and when.',
    source: MODEL,
  },
  OpenedEntry: {
    de: 'Angabe aus einem geöffneten Fall',
    deMany: 'Angaben aus einem geöffneten Fall',
    is: 'One line of an opened case. Never a special category.',
    source: `${MODEL}; Art. 9 DSGVO`,
  },
  AccessExplanation: {
    de: 'Erklärung eines Zugriffs',
    deMany: 'Erklärungen von Zugriffen',
    is: 'Why somebody sees something: role, rule, supervision and consent of today.',
    source: 'issue 5; Art. 12 DSGVO by analogy',
  },
  AccessStatement: {
    de: 'Satz einer Erklärung',
    deMany: 'Sätze einer Erklärung',
    is: 'One sentence of it, and what it rests on.',
    source: 'issue 5',
  },
} as const satisfies Record<string, Term>;
