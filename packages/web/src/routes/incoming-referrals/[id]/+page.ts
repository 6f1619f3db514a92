import { error } from '@sveltejs/kit';
import { offeredVersions } from '#lib/domains/consent/consent-words.ts';
import { IncomingReferralPageDocument, ReferralSentInPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'READ_REFERRALS_IN')) error(404, notFound);
  const [status, variables] = [url.searchParams.get('status'), { id: params.id }];
  if (!may(viewer, 'LEAD_CASES')) {
    const { incomingReferral: sent } = await ask({ fetch, url }, ReferralSentInPageDocument, variables);
    if (!sent) error(404, notFound);
    return { sent, asked: null, cases: [], versions: [], status };
  }
  const answer = await ask({ fetch, url }, IncomingReferralPageDocument, variables);
  const { incomingReferral: asked, cases, templates } = answer;
  if (!asked) error(404, notFound);
  return { sent: null, asked, cases: cases.nodes, versions: offeredVersions(templates.nodes), status };
};
