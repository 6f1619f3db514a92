import type { ReportState } from '@kim/schema/reference/quality-review.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { obstacleToReportStep, rightsToReach } from './review.policy.ts';
import type { ReportChange } from './review-report.service.ts';
import {
  answerBy,
  nameOf,
  refuseNames,
  refuseObstacle,
  refuseUnless,
  refuseUnlessChanged,
  reportToChange,
  type Keyed,
} from './review-target.ts';
import { findingsOfRemark } from './review-text.policy.ts';

interface Seen extends Keyed {
  readonly reportId: string;
  readonly version: number;
}
interface Advance extends Seen {
  readonly toState: ReportState;
}

/** Submitted by who wrote it; sent back, announced and released by the head of the centre. */
export const advanceReport = (context: RequestContext, input: Advance): ReportChange => {
  const { reportId, toState, version } = input;
  refuseUnless(context, ...rightsToReach(toState));
  return carryOut(context, { operation: 'reviewReportAdvance', input }, async (em, actor) => {
    const report = await reportToChange(context, reportId);
    const about = { reportId };
    const { today } = context;
    const [own] = await em.execute<{ isOwn: boolean; isStated: boolean; statementDueOn: string | null }[]>(
      `select o.person_id = ? as "isOwn", coalesce(o.stated_on >= o.approved_on, false) as "isStated", o.statement_due_on::text as "statementDueOn" from app.review_report o where o.id = ?`,
      [actor.membership.person.id, reportId],
    );
    refuseObstacle(obstacleToReportStep(toState, { ...report, ...own!, today }), about);
    const { sql, values } = changesOf(toState, actor, today);
    const changed = await em.execute<object[]>(
      `update app.review_report set state = ?, ${sql} version = version + 1 where id = ? and version = ? and state = ? returning id`,
      [toState, ...values, reportId, version, report.state],
    );
    refuseUnlessChanged(changed, report.version, about);
    return about;
  });
};

interface Changes {
  readonly sql: string;
  readonly values: readonly string[];
}
const changesOf = (toState: ReportState, actor: MemberActor, today: string): Changes => {
  switch (toState) {
    case 'APPROVAL':
      return { sql: 'submitted_on = ?,', values: [today] };
    case 'ANNOUNCED':
      return {
        sql: 'approver_id = ?, approver_name = ?, approved_on = ?, statement_due_on = ?,',
        values: [actor.membership.person.id, nameOf(actor), today, answerBy(today)],
      };
    case 'RELEASED':
      return { sql: 'released_on = ?,', values: [today] };
    case 'DRAFT':
      return { sql: 'approver_id = null, approver_name = null, approved_on = null,', values: [] };
  }
};

const give = async (
  em: EntityManager,
  { reportId, version, sql, values }: Seen & Changes,
): Promise<readonly object[]> =>
  em.execute<object[]>(
    `update app.review_report set ${sql}, version = version + 1 where id = ? and version = ? returning id`,
    [...values, reportId, version],
  );

/** Whoever it is about adds what they have to say, before the employer reads it. */
export const answerReport = (
  context: RequestContext,
  input: Seen & { readonly statement: string },
): ReportChange => {
  refuseUnless(context, 'ANSWER_REVIEWS');
  const { reportId, statement } = input;
  const findings = findingsOfRemark('statement', statement);
  return carryOut(context, { operation: 'reviewReportAnswer', input, findings }, async (em) => {
    const report = await reportToChange(context, reportId);
    const about = { reportId };
    if (report.state !== 'ANNOUNCED') throw new Refused('REVIEW_STEP', { field: 'reportId', about });
    await refuseNames(context, report.organisationId, { statement });
    const values = [statement.trim(), context.today];
    const changed = await give(em, { ...input, sql: 'statement = ?, stated_on = ?', values });
    refuseUnlessChanged(changed, report.version, about);
    return about;
  });
};

export const acknowledgeReport = (context: RequestContext, input: Seen): ReportChange => {
  refuseUnless(context, 'RECEIVE_REVIEW_REPORTS');
  return carryOut(context, { operation: 'reviewReportAcknowledge', input }, async (em) => {
    const { reportId } = input;
    const report = await reportToChange(context, reportId);
    const about = { reportId };
    const changed = await give(em, { ...input, sql: 'acknowledged_on = ?', values: [context.today] });
    refuseUnlessChanged(changed, report.version, about);
    return about;
  });
};
