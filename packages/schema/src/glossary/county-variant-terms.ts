import type { Term } from './terms.ts';

/** How a county organises the programme. */
export const countyVariantTerms = {
  TargetGroupStage: {
    de: 'Zielgruppenstufe',
    deMany: 'Zielgruppenstufen',
    is: 'A stage in which a county takes up its work: whom it counsels from then on.',
    source: 'Rhein-Kreis Neuss 2021, Zielgruppe',
  },
  SupervisionFigure: {
    de: 'Aufsicht über Stellen',
    deMany: 'Aufsicht über Stellen',
    is: 'Positions of one module with the same supervisors today: what an organisational variant consists of.',
    source: 'KIM-Konzept 2025, 2.2; Rhein-Kreis Neuss 2021, S. 15 ff.',
  },
} as const satisfies Record<string, Term>;
