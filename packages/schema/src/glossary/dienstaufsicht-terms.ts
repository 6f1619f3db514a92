import type { Term } from './terms.ts';

/** What the employer's side is called. */
export const dienstaufsichtTerms = {
  PersonnelFile: {
    de: 'Personalakte',
    deMany: 'Personalakten',
    is: 'The employer’s file about one employment; it moves as a whole when the employer changes.',
    source: '§ 50 BeamtStG; TVöD by analogy',
  },
  PersonnelFileKeeper: {
    de: 'aktenführende Stelle',
    deMany: 'aktenführende Stellen',
    is: 'Which organisation keeps a personnel file, from when to when.',
    source: '§ 50 BeamtStG; KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2',
  },
  UnreachablePeriod: {
    de: 'Zeit der Nichterreichbarkeit',
    deMany: 'Zeiten der Nichterreichbarkeit',
    is: 'Days on which somebody cannot be reached; never why.',
    source: '§ 50 BeamtStG; domain model 1.3',
  FteAllowance: {
    de: 'bereitgestellte VZÄ',
    is: 'What the state provides: full-time equivalents of one module in one year.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Abbildung 1',
  },
  FteAllocation: {
    de: 'Zuweisung',
    deMany: 'Zuweisungen',
    is: 'Full-time equivalents a position gets in one year; together never more than the state provides.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Abbildung 1',
  },
  FteEntry: {
    de: 'Buchung im VZÄ-Konto',
    deMany: 'Buchungen im VZÄ-Konto',
    is: 'A line of the county’s account of full-time equivalents: what changed, by how much and why. Never changed.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Fußnote 11',
  },
  Redistribution: {
    de: 'Umverteilung',
    deMany: 'Umverteilungen',
    is: 'The county’s proposal how the full-time equivalents of a module are distributed in a coming year; the municipalities confirm or object.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Fußnote 11',
  },
  RedistributionLine: {
    de: 'Zeile einer Umverteilung',
    deMany: 'Zeilen einer Umverteilung',
    is: 'What one position, or a new one of a municipality, gets by a redistribution.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Fußnote 11',
  },
  RedistributionResponse: {
    de: 'Rückmeldung',
    deMany: 'Rückmeldungen',
    is: 'A municipality’s answer to a published redistribution: confirmed, or objected with a reason.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Fußnote 11',
  },
  RedistributionEvent: {
    de: 'Schritt einer Umverteilung',
    deMany: 'Schritte einer Umverteilung',
    is: 'Who took which step with a redistribution, when and why. Never changed.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, Fußnote 11',
  },
  PositionEvent: {
    de: 'Schritt im Leben einer Stelle',
    deMany: 'Schritte im Leben einer Stelle',
    is: 'Who led a position into which state, from which day on: allocated, funded, advertised, filled, vacant, returned, reallocated, abolished.',
    source: 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025, 2.2 and note 11; domain model 1.4.7',
  },
  Contract: {
    de: 'Arbeitsvertrag',
    deMany: 'Arbeitsverträge',
    is: 'What is agreed for a period of an employment: term, pay grade and step, hours.',
    source: 'TVöD; § 14 TzBfG',
  },
  WorkingTime: {
    de: 'Arbeitszeit',
    deMany: 'Arbeitszeiten',
    is: 'How the weekly hours of a contract are spread over the week.',
    source: '§ 6 TVöD; § 3 ArbZG',
  },
} as const satisfies Record<string, Term>;
