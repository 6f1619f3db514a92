import { error } from '@sveltejs/kit';
import { InboxReferralPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { referral } = await ask({ fetch, url }, InboxReferralPageDocument, { id: params.id });
  // Who refers reads it at the case; this page is the recipient's.
  if (!referral || !may(viewer, 'RECEIVE_REFERRALS')) error(404, notFound);
  return { referral, status: url.searchParams.get('status') };
};
