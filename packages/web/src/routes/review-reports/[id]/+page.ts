import { error, redirect } from '@sveltejs/kit';
import { ReviewReportPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const variables = { id: params.id, withReviews: may(viewer, 'READ_REVIEWS') };
  const { reviewReport: report } = await ask({ fetch, url }, ReviewReportPageDocument, variables);
  if (!report) error(404, notFound);
  // the county works on it beside the others of the review
  const isCounty = may(viewer, 'CONDUCT_REVIEWS') || may(viewer, 'APPROVE_REVIEW_REPORTS');
  if (isCounty && report.review) redirect(303, `/reviews/${report.review.id}/report`);
  return {
    report,
    mayAnswer: may(viewer, 'ANSWER_REVIEWS') && report.state === 'ANNOUNCED',
    mayAcknowledge: may(viewer, 'RECEIVE_REVIEW_REPORTS') && !report.acknowledgedOn,
    status: url.searchParams.get('status'),
  };
};
