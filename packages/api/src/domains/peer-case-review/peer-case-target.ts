import type {
  PeerCaseMethod,
  PeerCaseReviewState,
  PeerCaseRole,
} from '@kim/schema/reference/peer-case-review.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { isConvener, ownPart } from './peer-case-scope.ts';
import { peerCaseReviewModel } from './peer-case-review.model.ts';
import type { SessionFacts } from './peer-case-review.policy.ts';

export interface KnownReview extends Row, SessionFacts {
  readonly id: string;
  readonly version: number;
  readonly state: PeerCaseReviewState;
  readonly method: PeerCaseMethod;
  readonly ownRole: PeerCaseRole | null;
  readonly outcomeVersion: number | null;
}

const findReview = visibleFinder<KnownReview>(peerCaseReviewModel, (row, statement) => ({
  version: `${row}.version`,
  state: `${row}.state`,
  method: `${row}.method`,
  step: `${row}.step`,
  ownRole: `(select o.role ${ownPart(row, statement)} and o.answer = 'ACCEPTED')`,
  isConvener: isConvener(row, statement),
  roles: `array(select p.role from app.peer_case_participant p where p.county_id = ${row}.county_id and p.review_id = ${row}.id and p.answer = 'ACCEPTED')`,
  outcomeVersion: `(select u.version from app.peer_case_outcome u where u.county_id = ${row}.county_id and u.review_id = ${row}.id)`,
}));

/** The session, if it exists for the actor; whoever changes it next waits. */
export const reviewToChange = async (context: RequestContext, reviewId: string): Promise<KnownReview> => {
  await context.em!.execute('select pg_advisory_xact_lock(hashtextextended(?, 14))', [reviewId]);
  const review = await findReview(context, reviewId);
  if (!review) throw new Refused('NOT_FOUND', { field: 'reviewId' });
  return review;
};

/** The domain wall of a change. */
export const refuseOutsiders = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !hasRight(actor, 'JOIN_PEER_CASE_REVIEWS'))
    throw new Forbidden('JOIN_PEER_CASE_REVIEWS');
};
