import { ratings, type AssessmentKind } from '@kim/schema/reference/case-content.ts';
import type { LifeArea } from '@kim/schema/reference/casework.ts';
import { found, isToCome, isTooLong, type ContentFinding } from './content-text.policy.ts';

export interface AreaAssessment {
  readonly lifeArea: LifeArea;
  readonly rating: number;
  readonly text: string | null;
}

const LONGEST_TEXT = 5_000;

export const findingsOfAssessment = (
  { assessedOn, areas }: { readonly assessedOn: string; readonly areas: readonly AreaAssessment[] },
  today: string,
): ContentFinding[] => [
  ...found(
    isToCome(assessedOn, 'assessedOn', today),
    areas.length === 0 && { code: 'NOTHING_ASSESSED', field: 'areas' },
    new Set(areas.map(({ lifeArea }) => lifeArea)).size < areas.length && {
      code: 'AREA_TWICE',
      field: 'areas',
    },
  ),
  ...areas.flatMap(({ rating, text }, index) =>
    found(
      !ratings.some((known) => known === rating) && {
        code: 'INVALID_RATING',
        field: ['areas', String(index), 'rating'],
      },
      isTooLong(text, ['areas', String(index), 'text'], LONGEST_TEXT),
    ),
  ),
];

/** KIM standard S4 and phase list: the first of an area is what later ones are held against. */
export const kindOfAssessment = (known: readonly string[], lifeArea: string): AssessmentKind =>
  known.includes(lifeArea) ? 'REASSESSMENT' : 'INITIAL';
