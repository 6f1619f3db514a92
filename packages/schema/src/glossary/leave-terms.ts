import type { Term } from './terms.ts';

/** What leave and absence are called. */
export const leaveTerms = {
  Absence: {
    de: 'Abwesenheit',
    deMany: 'Abwesenheiten',
    is: 'When somebody is absent from work and why: asked for and decided, or recorded by HR.',
    source: '§§ 26-29 TVöD; § 50 BeamtStG',
  },
  LeaveBalance: {
    de: 'Urlaubskonto',
    deMany: 'Urlaubskonten',
    is: 'Leave of one calendar year: entitlement, carried over, granted, asked for, left.',
    source: '§ 26 TVöD',
  },
} as const satisfies Record<string, Term>;
