import type { Term } from './terms.ts';

const MODEL = 'domain model 1.2 and 1.3; KIM concept 2025, 2.2';

/** The county looks at the quality of case work. */
export const qualityReviewTerms = {
  QualityReview: {
    de: 'Qualitätsprüfung',
    deMany: 'Qualitätsprüfungen',
    is: 'The county looks by a checklist at cases of a municipality that were drawn at random, without knowing whom they are about.',
    source: MODEL,
  },
  ReviewItem: {
    de: 'Prüfpunkt',
    deMany: 'Prüfpunkte',
    is: 'One point of the checklist of a quality review, as it stood in the version of the template.',
    source: MODEL,
  },
  ReviewCase: {
    de: 'geprüfter Fall',
    deMany: 'geprüfte Fälle',
    is: 'A case that was drawn into a quality review, with who was responsible for it then.',
    source: MODEL,
  },
  ReviewFinding: {
    de: 'Feststellung',
    deMany: 'Feststellungen',
    is: 'How far a reviewed case fulfils an item, for the case manager concerned and the county alone.',
    source: MODEL,
  },
  ReviewReport: {
    de: 'Prüfbericht',
    deMany: 'Prüfberichte',
    is: 'What the county tells the employer after a quality review: the only door out of it.',
    source: MODEL,
  },
} as const satisfies Record<string, Term>;
