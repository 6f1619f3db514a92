import { error } from '@sveltejs/kit';
import { HurdleReportsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { hurdleReports } = await ask({ fetch, url }, HurdleReportsPageDocument, {});
  return {
    reports: hurdleReports.nodes,
    mayReport: may(viewer, 'REPORT_HURDLES'),
    isSent: url.searchParams.has('sent'),
  };
};
