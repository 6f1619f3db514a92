import { error } from '@sveltejs/kit';
import { FollowedReportDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageServerLoad } from './$types.js';

/** Asked by the server, so that the secret stands in no request of the browser but that for the page. */
export const load: PageServerLoad = async ({ params, fetch, url }) => {
  const { followedReport: report } = await ask({ fetch, url }, FollowedReportDocument, {
    token: params.token,
  });
  if (!report) error(404, notFound);
  return { report };
};
