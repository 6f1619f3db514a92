import { lifeAreas } from '#lib/domains/case-content/content-words.ts';
import type { LifeArea } from '#lib/gql/documents.generated.ts';

interface Assessed {
  readonly lifeArea: LifeArea;
  readonly assessedOn: string;
  readonly rating: number;
  readonly text: string | null;
}

/** How an area stood at first, and how it stands now; null while there is only one assessment. */
export interface AreaStanding {
  readonly area: LifeArea;
  readonly first: Assessed;
  readonly latest: Assessed | null;
}

/** Of assessments in the order of their days. */
export const standingsOf = (assessments: readonly Assessed[]): AreaStanding[] =>
  lifeAreas.flatMap((area) => {
    const some = assessments.filter(({ lifeArea }) => lifeArea === area);
    const [first] = some;
    return first ? [{ area, first, latest: some.length > 1 ? (some.at(-1) ?? null) : null }] : [];
  });
