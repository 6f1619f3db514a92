import { error } from '@sveltejs/kit';
import { CaseReferralsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: caseFile } = await ask({ fetch, url }, CaseReferralsPageDocument, { id: params.id });
  if (!caseFile?.viewerLeads) error(404, notFound);
  return {
    caseFile,
    referrals: caseFile.referrals.toReversed(),
    status: url.searchParams.get('status'),
  };
};
