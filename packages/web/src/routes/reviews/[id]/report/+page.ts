import { error } from '@sveltejs/kit';
import { subjectName } from '#lib/domains/review-report/report-words.ts';
import { ReviewReportsOfReviewDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const mayWrite = may(viewer, 'CONDUCT_REVIEWS');
  if (!mayWrite && !may(viewer, 'APPROVE_REVIEW_REPORTS'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'CONDUCT_REVIEWS' });
  const variables = { id: params.id, withReviews: true };
  const { qualityReview: review } = await ask({ fetch, url }, ReviewReportsOfReviewDocument, variables);
  if (!review) error(404, notFound);
  const people = new Map(review.cases.map(({ responsible }) => [responsible?.id ?? '', responsible]));
  return {
    review,
    mayWrite,
    subjects: [...people].map(([id, person]) => ({
      id,
      name: subjectName(person),
      caseCount: review.cases.filter(({ responsible }) => responsible?.id === id).length,
      report: review.reports.find(({ subject }) => subject?.id === id),
    })),
    status: url.searchParams.get('status'),
  };
};
