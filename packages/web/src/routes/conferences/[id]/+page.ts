import { error } from '@sveltejs/kit';
import { ConferencePageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const leads = may(viewer, 'LEAD_CASES');
  const receives = may(viewer, 'RECEIVE_REFERRALS');
  const { caseConference } = await ask({ fetch, url }, ConferencePageDocument, {
    id: params.id,
    leads,
    receives,
  });
  if (!caseConference) error(404, notFound);
  return { conference: caseConference, leads, receives, status: url.searchParams.get('status') };
};
