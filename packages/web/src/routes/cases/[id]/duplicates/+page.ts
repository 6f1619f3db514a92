import { error } from '@sveltejs/kit';
import { CaseDuplicatesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: file } = await ask({ fetch, url }, CaseDuplicatesPageDocument, { id: params.id });
  if (!file?.viewerLeads) error(404, notFound);
  return {
    caseFile: file,
    checks: file.duplicateChecks.toReversed(),
    wishes: file.contactWishes.toReversed(),
    requests: file.contactRequests.toReversed(),
    status: url.searchParams.get('status'),
  };
};
