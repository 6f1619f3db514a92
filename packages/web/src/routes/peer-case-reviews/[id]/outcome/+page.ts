import { error } from '@sveltejs/kit';
import { PeerCaseReviewPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { peerCaseReview } = await ask({ fetch, url }, PeerCaseReviewPageDocument, { id: params.id });
  if (!peerCaseReview?.viewerRole) error(404, notFound);
  return { review: peerCaseReview };
};
