import { reviewStates } from '@kim/schema/reference/quality-review.ts';
import type {
  QualityReview_CaseFragment,
  QualityReview_RowFragment,
  QualityReview_WholeFragment,
  ReviewRating,
  ReviewState,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount, formatDate } from '#lib/platform/format.ts';

type Kind = 'info' | 'success' | 'warning' | 'danger';

export const reviewStateLabel = (state: ReviewState): string => m[`review_state_${state}`]();
export const ratingLabel = (rating: ReviewRating): string => m[`review_rating_${rating}`]();

const stateColours: Readonly<Record<ReviewState, Kind>> = {
  PLANNED: 'info',
  RUNNING: 'warning',
  STATEMENT: 'warning',
  CLOSED: 'success',
};
export const reviewStateKind = (state: ReviewState): Kind => stateColours[state];

const ratingColours: Readonly<Record<ReviewRating, Kind>> = {
  FULFILLED: 'success',
  PARTLY: 'warning',
  NOT_FULFILLED: 'danger',
  NOT_APPLICABLE: 'info',
};
export const ratingKind = (rating: ReviewRating): Kind => ratingColours[rating];

export const periodWords = ({ periodFrom, periodTo }: QualityReview_RowFragment): string =>
  m.review_period({ from: formatDate(periodFrom), to: formatDate(periodTo) });

export const reviewTitle = (review: QualityReview_RowFragment): string =>
  m.review_title({ place: review.organisation?.name ?? '' });

/** How far it is, in a word: what was answered once it is asked for, else how much is looked at. */
export const progressWords = ({
  state,
  caseCount,
  statedCount,
  sampleSize,
}: QualityReview_RowFragment): string =>
  state === 'STATEMENT' || state === 'CLOSED'
    ? m.review_stated_of({ count: formatCount(statedCount), all: formatCount(caseCount) })
    : m.review_sample_of({ count: formatCount(sampleSize) });

/** The way of a review: what lies behind, where it stands, where it may be led. */
export const pathOf = (review: QualityReview_WholeFragment) => {
  const days: Readonly<Record<ReviewState, string | null>> = {
    PLANNED: review.plannedOn,
    RUNNING: review.drawnOn,
    STATEMENT: review.sentOn,
    CLOSED: review.closedOn,
  };
  const here = reviewStates.indexOf(review.state);
  return reviewStates.map((state, index) => {
    const day = days[state];
    return {
      key: state,
      label: reviewStateLabel(state),
      standing: standingOf(index - here, review.viewerWays.includes(state)),
      note: day ? formatDate(day) : undefined,
    };
  });
};
const standingOf = (distance: number, isPossible: boolean) => {
  if (distance === 0) return 'current' as const;
  if (distance < 0) return 'done' as const;
  return isPossible ? ('possible' as const) : ('later' as const);
};

export const responsibleName = ({ responsible }: QualityReview_CaseFragment): string =>
  responsible ? `${responsible.givenName} ${responsible.familyName}` : m.person_unknown();
