import { error } from '@sveltejs/kit';
import { ReviewReportsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { reviewReports } = await ask({ fetch, url }, ReviewReportsPageDocument, {});
  return { reports: reviewReports.nodes, isEmployer: may(viewer, 'RECEIVE_REVIEW_REPORTS') };
};
