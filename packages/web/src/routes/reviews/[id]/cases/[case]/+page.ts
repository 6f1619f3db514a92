import { error } from '@sveltejs/kit';
import { ReviewPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { qualityReview: review } = await ask({ fetch, url }, ReviewPageDocument, {
    id: params.id,
    withSeed: false,
  });
  const reviewCase = review?.cases.find(({ id }) => id === params.case);
  if (!review || !reviewCase) error(404, notFound);
  const isRating = review.state === 'RUNNING' && may(viewer, 'CONDUCT_REVIEWS');
  const number = Number(url.searchParams.get('item') ?? '1');
  return {
    review,
    reviewCase,
    isRating,
    item: (isRating && review.items.find((item) => item.number === number)) || null,
  };
};
