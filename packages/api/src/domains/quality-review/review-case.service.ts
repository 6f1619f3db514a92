import { newUuid } from '@kim/schema/ids.ts';
import type { ReviewRating } from '@kim/schema/reference/quality-review.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import {
  nameOf,
  refuseNames,
  refuseUnless,
  refuseUnlessChanged,
  reviewCaseToChange,
  type Keyed,
} from './review-target.ts';
import { findingsOfRating, findingsOfRemark } from './review-text.policy.ts';

type CaseChange = Promise<Outcome<{ readonly reviewCaseId: string }>>;

interface Rate extends Keyed {
  readonly reviewCaseId: string;
  readonly itemId: string;
  readonly rating: ReviewRating;
  readonly remark: string | null;
}

/** One point of one case; while the review runs it may be put right. */
export const recordFinding = (context: RequestContext, input: Rate): CaseChange => {
  refuseUnless(context, 'CONDUCT_REVIEWS');
  const { reviewCaseId, itemId, rating } = input;
  const remark = input.remark?.trim() || null;
  const findings = findingsOfRating(rating, remark);
  return carryOut(context, { operation: 'reviewFindingRecord', input, findings }, async (em, actor) => {
    const found = await reviewCaseToChange(context, reviewCaseId);
    const about = { reviewCaseId };
    if (found.state !== 'RUNNING') throw new Refused('REVIEW_STEP', { field: 'reviewCaseId', about });
    const items = await em.execute<object[]>(
      'select i.id from casework.review_item i where i.id = ? and i.review_id = ?',
      [itemId, found.reviewId],
    );
    if (items.length === 0) throw new Refused('NOT_FOUND', { field: 'itemId', about });
    if (remark) await refuseNames(context, found.organisationId, { remark });
    await em.execute(
      `insert into casework.review_finding (county_id, id, review_id, review_case_id, review_item_id, rating, remark, person_id, person_name, recorded_on)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (county_id, review_case_id, review_item_id) do update set rating = excluded.rating, remark = excluded.remark,
         person_id = excluded.person_id, person_name = excluded.person_name, recorded_on = excluded.recorded_on, version = review_finding.version + 1`,
      [
        actor.countyId,
        newUuid(),
        found.reviewId,
        reviewCaseId,
        itemId,
        rating,
        remark,
        actor.membership.person.id,
        nameOf(actor),
        context.today,
      ],
    );
    return about;
  });
};

interface Statement extends Keyed {
  readonly reviewCaseId: string;
  readonly version: number;
  readonly statement: string;
}

/** Who was responsible when the case was drawn says what there is to say, while it is asked for. */
export const giveStatement = (context: RequestContext, input: Statement): CaseChange => {
  refuseUnless(context, 'ANSWER_REVIEWS');
  const { reviewCaseId, statement } = input;
  const findings = findingsOfRemark('statement', statement);
  return carryOut(context, { operation: 'reviewStatementGive', input, findings }, async (em) => {
    const found = await reviewCaseToChange(context, reviewCaseId);
    const about = { reviewCaseId };
    if (found.state !== 'STATEMENT') throw new Refused('REVIEW_STEP', { field: 'reviewCaseId', about });
    await refuseNames(context, found.organisationId, { statement });
    const changed = await em.execute<object[]>(
      'update casework.review_case set statement = ?, stated_on = ?, version = version + 1 where id = ? and version = ? returning id',
      [statement.trim(), context.today, reviewCaseId, input.version],
    );
    refuseUnlessChanged(changed, found.version, about);
    return about;
  });
};
