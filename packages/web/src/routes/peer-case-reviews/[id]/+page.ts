import { error } from '@sveltejs/kit';
import { PeerCaseReviewPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url, data, depends }) => {
  depends('app:peer-case-review');
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { peerCaseReview } = await ask({ fetch, url }, PeerCaseReviewPageDocument, { id: params.id });
  if (!peerCaseReview) error(404, notFound);
  return { review: peerCaseReview, now: data.now, status: url.searchParams.get('status') };
};
