import { newUuid } from '@kim/schema/ids.ts';
import type { ReviewState } from '@kim/schema/reference/quality-review.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { obstacleToReviewStep } from './review.policy.ts';
import {
  answerBy,
  nameOf,
  refuseNames,
  refuseObstacle,
  refuseUnless,
  refuseUnlessChanged,
  reviewToChange,
  type Keyed,
} from './review-target.ts';
import { findingsOfPlan, findingsOfRemark, itemsOf, type PlannedReview } from './review-text.policy.ts';

type ReviewChange = Promise<Outcome<{ readonly reviewId: string }>>;

interface Plan extends Keyed, PlannedReview {
  readonly municipalityId: string;
  readonly templateVersionId: string;
}

/** The checklist is taken over as it stands in its version: what is given out later changes nothing. */
export const planReview = (context: RequestContext, input: Plan): ReviewChange => {
  refuseUnless(context, 'PLAN_REVIEWS');
  const findings = findingsOfPlan(input, context.today);
  return carryOut(context, { operation: 'qualityReviewPlan', input, findings }, async (em, actor) => {
    await refuseUnlessPlace(em, input.municipalityId);
    const items = await checklistOf(em, input.templateVersionId);
    await refuseTooFew(em, input);
    const reviewId = newUuid();
    await em.execute(
      'insert into casework.quality_review (county_id, id, organisation_id, template_version_id, period_from, period_to, sample_size, planned_on, person_id, person_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        actor.countyId,
        reviewId,
        input.municipalityId,
        input.templateVersionId,
        input.periodFrom,
        input.periodTo,
        input.sampleSize,
        context.today,
        actor.membership.person.id,
        nameOf(actor),
      ],
    );
    for (const [index, text] of items.entries())
      await em.execute(
        'insert into casework.review_item (county_id, id, review_id, number, text) values (?, ?, ?, ?, ?)',
        [actor.countyId, newUuid(), reviewId, index + 1, text],
      );
    return { reviewId };
  });
};

const refuseUnlessPlace = async (em: EntityManager, id: string): Promise<void> => {
  const [row] = await em.execute<{ known: boolean }[]>(
    'select ?::uuid = any (seal.participating_places()) as known',
    [id],
  );
  if (!row?.known) throw new Refused('REVIEW_NO_PLACE', { field: 'municipalityId' });
};

/** Told where the number is typed: a review that can never be drawn is not planned. */
const refuseTooFew = async (em: EntityManager, plan: Plan): Promise<void> => {
  const [row] = await em.execute<{ found: number }[]>(
    `select count(*)::int as found from casework.case_file c where c.organisation_id = ? and c.opened_on <= ?
       and (c.closed_on is null or c.closed_on >= ?)`,
    [plan.municipalityId, plan.periodTo, plan.periodFrom],
  );
  const found = row!.found;
  if (found < plan.sampleSize)
    throw new Refused('REVIEW_TOO_FEW', { field: 'sampleSize', figures: { found } });
};

const checklistOf = async (em: EntityManager, id: string): Promise<string[]> => {
  const [row] = await em.execute<{ body: string }[]>(
    `select x.body from app.template_version v join app.template t on t.county_id = v.county_id and t.id = v.template_id
       join app.template_text x on x.county_id = v.county_id and x.template_version_id = v.id and x.language = 'de'
     where v.id = ? and v.state = 'PUBLISHED' and t.kind = 'CHECKLIST'`,
    [id],
  );
  const items = itemsOf(row?.body ?? '');
  if (items.length === 0) throw new Refused('REVIEW_CHECKLIST', { field: 'templateVersionId' });
  return items;
};

interface Seen extends Keyed {
  readonly reviewId: string;
  readonly version: number;
}

/** The database draws (docs/adr/0037); with too few cases nothing is drawn. */
export const drawReview = (context: RequestContext, input: Seen): ReviewChange => {
  refuseUnless(context, 'PLAN_REVIEWS');
  return carryOut(context, { operation: 'qualityReviewDraw', input }, async (em) => {
    const { reviewId } = input;
    const review = await reviewToChange(context, reviewId);
    const about = { reviewId };
    refuseUnlessChanged(review.version === input.version ? [review] : [], review.version, about);
    if (review.state !== 'PLANNED') throw new Refused('REVIEW_STEP', { field: 'reviewId', about });
    const [drawn] = await em.execute<{ found: number; wanted: number }[]>(
      'select seal.draw_review(r.id) as found, r.sample_size as wanted from casework.quality_review r where r.id = ?',
      [reviewId],
    );
    const { found, wanted } = drawn!;
    if (found < wanted) throw new Refused('REVIEW_TOO_FEW', { field: 'reviewId', figures: { found }, about });
    return about;
  });
};

interface Advance extends Seen {
  readonly toState: ReviewState;
  readonly measures: string | null;
}

/** To the case managers, or closed with what was agreed. */
export const advanceReview = (context: RequestContext, input: Advance): ReviewChange => {
  refuseUnless(context, 'CONDUCT_REVIEWS');
  const { reviewId, toState, measures } = input;
  const findings = toState === 'CLOSED' ? findingsOfRemark('measures', measures ?? '') : [];
  return carryOut(context, { operation: 'qualityReviewAdvance', input, findings }, async (em) => {
    const review = await reviewToChange(context, reviewId);
    const about = { reviewId };
    const { today } = context;
    if (toState === 'RUNNING') throw new Refused('REVIEW_STEP', { field: 'toState', about });
    refuseObstacle(obstacleToReviewStep(toState, { ...review, today }), about);
    const isClosing = toState === 'CLOSED';
    if (isClosing) await refuseNames(context, review.organisationId, { measures: measures! });
    const changes = isClosing ? 'closed_on = ?, measures = ?' : 'sent_on = ?, statement_due_on = ?';
    const changed = await em.execute<object[]>(
      `update casework.quality_review set state = ?, ${changes}, version = version + 1 where id = ? and version = ? and state = ? returning id`,
      [toState, today, isClosing ? measures!.trim() : answerBy(today), reviewId, input.version, review.state],
    );
    refuseUnlessChanged(changed, review.version, about);
    if (!isClosing)
      await em.execute(
        'update casework.review_case set shared_on = ? where review_id = ? and shared_on is null',
        [today, reviewId],
      );
    return about;
  });
};
