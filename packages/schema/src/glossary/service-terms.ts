import type { Term } from './terms.ts';

const REPORT = 'committee paper of 16.05.2022, 3.2.5';

/** Counselling statistics: services without a case. */
export const serviceTerms = {
  ServiceRecord: {
    de: 'Beratung',
    deMany: 'Beratungen',
    is: 'One service without a case: what kind, when, how, for how many. Never anything about a person counselled.',
    source: `${REPORT}, figure 2`,
  },
  ServiceFigures: {
    de: 'Beratungsstatistik',
    is: 'Services of a period by type and month, with how many took part.',
    source: `${REPORT}, figures 2 and 3`,
  },
  ServiceFigure: {
    de: 'Monatszahl der Beratungsstatistik',
    deMany: 'Monatszahlen der Beratungsstatistik',
    is: 'Services of one type in one month.',
    source: `${REPORT}, figure 3`,
  },
  ServiceSum: {
    de: 'Summe der Beratungsstatistik',
    deMany: 'Summen der Beratungsstatistik',
    is: 'Services of a whole period and the shares of target groups and partners among those who took part.',
    source: `${REPORT} (87 % target groups, 13 % partners)`,
  },
} as const satisfies Record<string, Term>;
