import type { ReportState, ReviewState } from '@kim/schema/reference/quality-review.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import { Refused, type Ids } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { reviewReportModel } from './review-report.model.ts';
import { qualityReviewModel, reviewCaseModel } from './review.model.ts';
import type { ReviewObstacle } from './review.policy.ts';

export interface Keyed {
  readonly idempotencyKey: string;
}

interface KnownReview extends Row {
  readonly id: string;
  readonly organisationId: string;
  readonly state: ReviewState;
  readonly version: number;
  readonly statementDueOn: string | null;
  readonly missingRatings: number;
  readonly openStatements: number;
}
const inReview = (table: string, row: string): string =>
  `casework.${table} x where x.county_id = ${row}.county_id and x.review_id = ${row}.id`;

const findReview = visibleFinder<KnownReview>(qualityReviewModel, (row) => ({
  organisationId: `${row}.organisation_id`,
  state: `${row}.state`,
  version: `${row}.version`,
  statementDueOn: `${row}.statement_due_on::text`,
  missingRatings: `((select count(*) from ${inReview('review_item', row)}) * ${row}.sample_size - (select count(*) from ${inReview('review_finding', row)}))::int`,
  openStatements: `(select count(*)::int from ${inReview('review_case', row)} and x.stated_on is null)`,
}));

export const reviewToChange = async (context: RequestContext, id: string): Promise<KnownReview> => {
  const review = await findReview(context, id);
  if (!review) throw new Refused('NOT_FOUND', { field: 'reviewId' });
  return review;
};

interface KnownCase extends Row {
  readonly id: string;
  readonly reviewId: string;
  readonly organisationId: string;
  readonly state: ReviewState;
  readonly version: number;
}
const ofReview = (column: string, row: string): string =>
  `(select v.${column} from casework.quality_review v where v.county_id = ${row}.county_id and v.id = ${row}.review_id)`;

const findReviewCase = visibleFinder<KnownCase>(reviewCaseModel, (row) => ({
  reviewId: `${row}.review_id`,
  organisationId: ofReview('organisation_id', row),
  state: ofReview('state', row),
  version: `${row}.version`,
}));

export const reviewCaseToChange = async (context: RequestContext, id: string): Promise<KnownCase> => {
  const found = await findReviewCase(context, id);
  if (!found) throw new Refused('NOT_FOUND', { field: 'reviewCaseId' });
  return found;
};

interface KnownReport extends Row {
  readonly id: string;
  readonly organisationId: string;
  readonly state: ReportState;
  readonly version: number;
}
const findReport = visibleFinder<KnownReport>(reviewReportModel, (row) => ({
  organisationId: `${row}.organisation_id`,
  state: `${row}.state`,
  version: `${row}.version`,
}));

export const reportToChange = async (context: RequestContext, id: string): Promise<KnownReport> => {
  const report = await findReport(context, id);
  if (!report) throw new Refused('NOT_FOUND', { field: 'reportId' });
  return report;
};

/** What somebody is called no machine finds but the one that knows who is counselled there. */
export const refuseNames = async (
  { em }: RequestContext,
  place: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [field, text] of Object.entries(texts)) {
    const [row] = await em!.execute<{ named: boolean }[]>('select seal.names_client(?, ?) as named', [
      place,
      text,
    ]);
    if (row?.named) throw new Refused('REVIEW_PERSONAL', { field });
  }
};

export const refuseObstacle = (obstacle: ReviewObstacle | null | undefined, about: Ids): void => {
  if (!obstacle) return;
  const { code, ...details } = obstacle;
  throw new Refused(code, { ...details, about });
};

/** Nobody else changed it in the meantime. */
export const refuseUnlessChanged = (changed: readonly object[], currentVersion: number, about: Ids): void => {
  if (changed.length === 0) throw new Refused('CONFLICT', { field: 'version', currentVersion, about });
};

/** The domain wall of a change. */
export const refuseUnless = ({ actor, walls }: RequestContext, ...rights: readonly Right[]): void => {
  if (walls.domain && !rights.some((right) => hasRight(actor, right))) throw new Forbidden(rights[0]!);
};

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

/** Two weeks are given to answer. */
export const answerBy = (today: string): string => {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 14);
  return day.toISOString().slice(0, 10);
};
