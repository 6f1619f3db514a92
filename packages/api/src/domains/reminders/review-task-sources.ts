import { reviewCaseModel, reviewReportModel } from '../quality-review/quality-review.public.ts';
import { concernsApprovingReports, concernsReceivingReports, concernsReviewed } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

const ofReview = (column: string, row: string): string =>
  `(select v.${column} from casework.quality_review v where v.county_id = ${row}.county_id and v.id = ${row}.review_id)`;

/** What the county found is to be answered, a report to be approved, answered or taken note of. */
export const reviewTaskSources: readonly TaskSource[] = [
  {
    kind: 'REVIEW_TO_ANSWER',
    concerns: concernsReviewed,
    model: reviewCaseModel,
    isDue: (row) => `${row}.stated_on is null and ${ofReview('state', row)} = 'STATEMENT'`,
    dueOn: (row) => ofReview('statement_due_on', row),
    about: { review_id: (row) => `${row}.review_id` },
  },
  {
    kind: 'REPORT_TO_ANSWER',
    concerns: concernsReviewed,
    model: reviewReportModel,
    isDue: (row) =>
      `${row}.state = 'ANNOUNCED' and (${row}.stated_on is null or ${row}.stated_on < ${row}.approved_on)`,
    dueOn: (row) => `${row}.statement_due_on`,
    about: { report_id: (row) => `${row}.id` },
  },
  {
    kind: 'REPORT_TO_APPROVE',
    concerns: concernsApprovingReports,
    model: reviewReportModel,
    isDue: (row) => `${row}.state = 'APPROVAL'`,
    dueOn: (row) => `${row}.submitted_on`,
    about: { report_id: (row) => `${row}.id` },
  },
  {
    kind: 'REPORT_RECEIVED',
    concerns: concernsReceivingReports,
    model: reviewReportModel,
    isDue: (row) => `${row}.state = 'RELEASED' and ${row}.acknowledged_on is null`,
    dueOn: (row) => `${row}.released_on`,
    about: { report_id: (row) => `${row}.id` },
  },
];
