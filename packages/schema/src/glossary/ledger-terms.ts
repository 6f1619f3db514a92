import type { Term } from './terms.ts';

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';

/** What the account of full-time equivalents is called. */
export const ledgerTerms = {
  FteAllowance: {
    de: 'bereitgestellte VZÄ',
    is: 'What the state provides: full-time equivalents of one module in one year.',
    source: `${CONCEPT}, Abbildung 1`,
  },
  FteAllocation: {
    de: 'Zuweisung',
    deMany: 'Zuweisungen',
    is: 'Full-time equivalents a position gets in one year; together never more than the state provides.',
    source: `${CONCEPT}, Abbildung 1`,
  },
  FteEntry: {
    de: 'Buchung im VZÄ-Konto',
    deMany: 'Buchungen im VZÄ-Konto',
    is: 'A line of the county’s account of full-time equivalents: what changed, by how much and why. Never changed.',
    source: `${CONCEPT}, Fußnote 11`,
  },
  Redistribution: {
    de: 'Umverteilung',
    deMany: 'Umverteilungen',
    is: 'The county’s proposal how the full-time equivalents of a module are distributed in a coming year; the municipalities confirm or object.',
    source: `${CONCEPT}, Fußnote 11`,
  },
  RedistributionLine: {
    de: 'Zeile einer Umverteilung',
    deMany: 'Zeilen einer Umverteilung',
    is: 'What one position, or a new one of a municipality, gets by a redistribution.',
    source: `${CONCEPT}, Fußnote 11`,
  },
  RedistributionResponse: {
    de: 'Rückmeldung',
    deMany: 'Rückmeldungen',
    is: 'A municipality’s answer to a published redistribution: confirmed, or objected with a reason.',
    source: `${CONCEPT}, Fußnote 11`,
  },
  RedistributionEvent: {
    de: 'Schritt einer Umverteilung',
    deMany: 'Schritte einer Umverteilung',
    is: 'Who took which step with a redistribution, when and why. Never changed.',
    source: `${CONCEPT}, Fußnote 11`,
  },
} as const satisfies Record<string, Term>;
