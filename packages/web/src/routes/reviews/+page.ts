import { error } from '@sveltejs/kit';
import { ReviewsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { qualityReviews } = await ask({ fetch, url }, ReviewsPageDocument, {});
  return {
    reviews: qualityReviews.nodes,
    mayPlan: may(viewer, 'PLAN_REVIEWS'),
    isReviewed: may(viewer, 'ANSWER_REVIEWS'),
  };
};
