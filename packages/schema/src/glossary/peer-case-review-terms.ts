import type { Term } from './terms.ts';

const MODEL = 'domain model 1.2';

/** Colleagues of several municipalities advise one of them on a case without a name. */
export const peerCaseReviewTerms = {
  PeerCaseReview: {
    de: 'kollegiale Fallberatung',
    deMany: 'kollegiale Fallberatungen',
    is: 'A guided session in which case managers advise a colleague on a case told without names.',
    source: `${MODEL}; requirements R8`,
  },
  PeerCaseParticipant: {
    de: 'Beteiligte einer Fallberatung',
    deMany: 'Beteiligte einer Fallberatung',
    is: 'Who takes part in a peer case review, and in which role.',
    source: MODEL,
  },
  PeerCaseOutcome: {
    de: 'Ergebnis einer Fallberatung',
    deMany: 'Ergebnisse von Fallberatungen',
    is: 'What was suggested, what the case giver takes along, and what lies in the structures.',
    source: `${MODEL}; requirements R17`,
  },
} as const satisfies Record<string, Term>;
