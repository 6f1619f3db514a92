import { error } from '@sveltejs/kit';
import { ReviewPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { qualityReview } = await ask({ fetch, url }, ReviewPageDocument, {
    id: params.id,
    withSeed: may(viewer, 'PLAN_REVIEWS'),
  });
  if (!qualityReview) error(404, notFound);
  return {
    review: qualityReview,
    isReviewed: may(viewer, 'ANSWER_REVIEWS'),
    isReviewer: may(viewer, 'CONDUCT_REVIEWS'),
    status: url.searchParams.get('status'),
  };
};
