import { error } from '@sveltejs/kit';
import { ConferencesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { caseConferences } = await ask({ fetch, url }, ConferencesPageDocument, {});
  return {
    conferences: caseConferences.nodes,
    count: caseConferences.totalCount,
    mayOpen: may(viewer, 'LEAD_CASES') || may(viewer, 'RECEIVE_REFERRALS'),
  };
};
