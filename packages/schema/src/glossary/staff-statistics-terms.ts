import type { Term } from './terms.ts';

/** Figures about staff. */
export const staffStatisticsTerms = {
  StaffStatistics: {
    de: 'Personalstatistik',
    deMany: 'Personalstatistiken',
    is: 'Sums about at least five people in a completed year, or why there are none.',
    source: '§ 72 (3) no. 2 LPVG NRW; § 26 BDSG by analogy',
  },
  StaffFigures: {
    de: 'Personalzahlen',
    deMany: 'Personalzahlen',
    is: 'The sums themselves: headcount, part-time, fixed terms, absence, vacancy.',
    source: '§ 72 (3) no. 2 LPVG NRW',
  },
  StaffStatisticsAgreement: {
    de: 'Dienstvereinbarung über Personalzahlen',
    deMany: 'Dienstvereinbarungen über Personalzahlen',
    is: 'Whether employer and staff council allow figures about the staff of an organisation.',
    source: '§ 70, § 72 (3) no. 2 LPVG NRW',
  },
  OwnStaffFigures: {
    de: 'eigene Personalzahlen',
    deMany: 'eigene Personalzahlen',
    is: 'The figures of a year about oneself, for nobody else.',
    source: 'Art. 15 GDPR',
  },
} as const satisfies Record<string, Term>;
