import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { ReportState, ReviewRating, ReviewState } from '@kim/schema/reference/quality-review.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';

/** What must hold besides the order of states. */
export type ReviewGuard = 'ALL_RATED' | 'MEASURES_AND_STATEMENTS' | 'OTHER_PERSON' | 'STATEMENT_OR_LATE';

interface Transition<State> {
  readonly from: State;
  readonly to: State;
  readonly needs: Right;
  readonly guard?: ReviewGuard;
}

/** Every way of a review, whole (domain model 1.2, 1.3). What is not here is refused; the database keeps to the same table. */
export const reviewTransitions: readonly Transition<ReviewState>[] = [
  { from: 'PLANNED', to: 'RUNNING', needs: 'PLAN_REVIEWS' },
  { from: 'RUNNING', to: 'STATEMENT', needs: 'CONDUCT_REVIEWS', guard: 'ALL_RATED' },
  { from: 'STATEMENT', to: 'CLOSED', needs: 'CONDUCT_REVIEWS', guard: 'MEASURES_AND_STATEMENTS' },
];

/** Every way of a report: written by one, approved by another, told to whom it is about, released once. */
export const reportTransitions: readonly Transition<ReportState>[] = [
  { from: 'DRAFT', to: 'APPROVAL', needs: 'CONDUCT_REVIEWS' },
  { from: 'APPROVAL', to: 'DRAFT', needs: 'APPROVE_REVIEW_REPORTS' },
  { from: 'APPROVAL', to: 'ANNOUNCED', needs: 'APPROVE_REVIEW_REPORTS', guard: 'OTHER_PERSON' },
  { from: 'ANNOUNCED', to: 'DRAFT', needs: 'APPROVE_REVIEW_REPORTS' },
  { from: 'ANNOUNCED', to: 'RELEASED', needs: 'APPROVE_REVIEW_REPORTS', guard: 'STATEMENT_OR_LATE' },
];

const waysIn =
  <State>(table: readonly Transition<State>[]) =>
  (actor: Actor, from: State): State[] =>
    table.filter((step) => step.from === from && hasRight(actor, step.needs)).map(({ to }) => to);

export const reviewWaysOut = waysIn(reviewTransitions);
export const reportWaysOut = waysIn(reportTransitions);

/** The rights one of which a state is reached by, wherever from. */
export const rightsToReach = (to: ReportState): Right[] =>
  reportTransitions.filter((step) => step.to === to).map(({ needs }) => needs);

export interface ReviewObstacle {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

interface ReviewFacts {
  readonly state: ReviewState;
  readonly missingRatings: number;
  readonly openStatements: number;
  readonly statementDueOn: string | null;
  readonly today: string;
}

/** Why a review may not take this step now; null if it may. It is drawn by a request of its own. */
export const obstacleToReviewStep = (toState: ReviewState, facts: ReviewFacts): ReviewObstacle | null => {
  const step = reviewTransitions.find(({ from, to }) => from === facts.state && to === toState);
  if (!step) return { code: 'REVIEW_STEP', field: 'toState' };
  if (step.guard === 'ALL_RATED' && facts.missingRatings > 0)
    return { code: 'REVIEW_INCOMPLETE', field: 'toState', figures: { missing: facts.missingRatings } };
  return step.guard === 'MEASURES_AND_STATEMENTS' &&
    facts.openStatements > 0 &&
    facts.statementDueOn !== null &&
    facts.today <= facts.statementDueOn
    ? { code: 'REVIEW_STATEMENTS_OPEN', field: 'toState', figures: { day: facts.statementDueOn } }
    : null;
};

interface ReportFacts {
  readonly state: ReportState;
  readonly isOwn: boolean;
  readonly isStated: boolean;
  readonly statementDueOn: string | null;
  readonly today: string;
}

export const obstacleToReportStep = (toState: ReportState, facts: ReportFacts): ReviewObstacle | null => {
  const step = reportTransitions.find(({ from, to }) => from === facts.state && to === toState);
  if (!step) return { code: 'REVIEW_STEP', field: 'toState' };
  if (step.guard === 'OTHER_PERSON' && facts.isOwn) return { code: 'REPORT_OWN', field: 'toState' };
  return step.guard === 'STATEMENT_OR_LATE' &&
    !facts.isStated &&
    facts.today <= (facts.statementDueOn ?? facts.today)
    ? {
        code: 'REVIEW_STATEMENTS_OPEN',
        field: 'toState',
        figures: { day: facts.statementDueOn ?? facts.today },
      }
    : null;
};

/** What is not or only partly fulfilled is said why. */
export const needsRemark = (rating: ReviewRating): boolean =>
  rating === 'PARTLY' || rating === 'NOT_FULFILLED';
