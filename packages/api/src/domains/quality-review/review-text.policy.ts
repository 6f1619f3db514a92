import { personalDataIn } from '@kim/schema/personal-data/personal-data.ts';
import { FEWEST_CASES_FOR_FIGURES, type ReviewRating } from '@kim/schema/reference/quality-review.ts';
import { needsRemark, type ReviewObstacle } from './review.policy.ts';

const LONGEST_REMARK = 1_000;
const LONGEST_TITLE = 120;
const LONGEST_BODY = 10_000;
const LARGEST_SAMPLE = 100;

/** An e-mail address, a number to call, a full date or how cases are called: what somebody is called the database is asked. */
const ownForms = /\S+@\S+|(\d[\s/-]?){6,}|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b|\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/;

/** The case manager a report is about may be named; names of clients the database knows. */
const tellsOfSomebody = (value: string): boolean =>
  ownForms.test(value) || personalDataIn(value).some(({ kind }) => kind !== 'NAME');

interface Text {
  readonly field: string;
  readonly value: string;
  readonly most: number;
}
const findingsOf = ({ field, value, most }: Text): ReviewObstacle[] => [
  ...(value.trim() === '' || value.length > most
    ? [{ code: 'REVIEW_TEXT', field, figures: { most } } as const]
    : []),
  ...(tellsOfSomebody(value) ? [{ code: 'REVIEW_PERSONAL', field } as const] : []),
];

export const findingsOfRemark = (field: string, value: string): ReviewObstacle[] =>
  findingsOf({ field, value, most: LONGEST_REMARK });

export const findingsOfRating = (rating: ReviewRating, remark: string | null): ReviewObstacle[] => {
  if (remark?.trim()) return findingsOfRemark('remark', remark);
  return needsRemark(rating) ? [{ code: 'REVIEW_FINDING_TEXT', field: 'remark' }] : [];
};

export interface PlannedReview {
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly sampleSize: number;
}
export const findingsOfPlan = (
  { periodFrom, periodTo, sampleSize }: PlannedReview,
  today: string,
): ReviewObstacle[] => [
  ...(periodTo < periodFrom || periodTo > today
    ? [{ code: 'REVIEW_PERIOD', field: 'periodTo' } as const]
    : []),
  ...(sampleSize < 1 || sampleSize > LARGEST_SAMPLE
    ? [{ code: 'REVIEW_SAMPLE', field: 'sampleSize', figures: { most: LARGEST_SAMPLE } } as const]
    : []),
];

export const findingsOfReport = ({
  title,
  body,
}: {
  readonly title: string;
  readonly body: string;
}): ReviewObstacle[] => [
  ...findingsOf({ field: 'title', value: title, most: LONGEST_TITLE }),
  ...findingsOf({ field: 'body', value: body, most: LONGEST_BODY }),
];

/** A share or a count: `60 %`, `3 von 4`, `2 Fälle`. */
const aFigure = /\d+([.,]\d+)?\s*(%|Prozent|von\s+\d|of\s+\d|Fäll|cases?\b)/i;

/** Few cases are cases one may tell apart: then no figures, neither ours nor the author's. */
export const findingsOfFigures = (
  report: { readonly title: string; readonly body: string; readonly withFigures: boolean },
  caseCount: number,
): ReviewObstacle[] => {
  if (caseCount >= FEWEST_CASES_FOR_FIGURES) return [];
  return [
    ...(report.withFigures ? [{ code: 'REPORT_FIGURES', field: 'withFigures' } as const] : []),
    ...(['title', 'body'] as const)
      .filter((field) => aFigure.test(report[field]))
      .map((field) => ({ code: 'REPORT_FIGURES', field }) as const),
  ];
};

/** The points of a checklist: its paragraphs, without the heading it begins with. */
export const itemsOf = (text: string): string[] => {
  const paragraphs = text.split(/\n\s*\n/).map((part) => part.trim().replaceAll(/\s*\n\s*/g, ' '));
  return paragraphs.slice(1).filter((part) => part !== '');
};
