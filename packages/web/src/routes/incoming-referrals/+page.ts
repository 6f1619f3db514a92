import { error } from '@sveltejs/kit';
import { IncomingReferralsPageDocument, ReferralsSentInPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'READ_REFERRALS_IN')) error(404, notFound);
  const isAsked = may(viewer, 'LEAD_CASES');
  const variables = { after: url.searchParams.get('after') };
  // Who sends may not ask who it was: another operation, not another field of the same.
  const { open, ended } = isAsked
    ? await ask({ fetch, url }, IncomingReferralsPageDocument, variables)
    : await ask({ fetch, url }, ReferralsSentInPageDocument, variables);
  return {
    isAsked,
    open: open.nodes,
    ended: ended.nodes,
    next: ended.pageInfo.hasNextPage ? ended.pageInfo.endCursor : null,
  };
};
