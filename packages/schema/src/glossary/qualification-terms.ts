import type { Term } from './terms.ts';

const PAPER = 'Evaluation 2022, 3.2.2; Konzept 2025, 2.1 („einheitliches Einarbeitungskonzept“)';

/** How people learn their work, and what the state teaches them. */
export const qualificationTerms = {
  OnboardingPlan: {
    de: 'Einarbeitungsplan',
    deMany: 'Einarbeitungspläne',
    is: 'A version of the plan by which the county onboards: weeks at the county, then on site, with items. Never changed.',
    source: PAPER,
  },
  OnboardingPlanItem: {
    de: 'Punkt eines Einarbeitungsplans',
    deMany: 'Punkte eines Einarbeitungsplans',
    is: 'What somebody new gets to know: who explains it and until when.',
    source: PAPER,
  },
  OnboardingItem: {
    de: 'Punkt einer Einarbeitung',
    deMany: 'Punkte einer Einarbeitung',
    is: 'An item of the plan for one person, ticked when it has been explained.',
    source: PAPER,
  },
  StateCourse: {
    de: 'Landeskurs',
    deMany: 'Landeskurse',
    is: 'A course, as a rule of the state, e.g. Landesqualifizierung or Zertifizierungskurs, with its next date.',
    source: 'Evaluation 2022 (Zertifizierungskurse des Landes)',
  },
} as const satisfies Record<string, Term>;
