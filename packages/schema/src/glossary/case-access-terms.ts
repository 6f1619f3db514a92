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
} as const satisfies Record<string, Term>;
