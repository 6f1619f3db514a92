import { error } from '@sveltejs/kit';
import { CaseNotesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const {
    case: found,
    drafts,
    corrections,
  } = await ask({ fetch, url }, CaseNotesPageDocument, {
    id: params.id,
  });
  // A colleague sees that there is a case; what is said in it is not there for them.
  if (!found?.viewerLeads) error(404, notFound);
  return {
    caseFile: found,
    draft: drafts.nodes[0] ?? null,
    corrections: corrections.nodes,
    saved: url.searchParams.get('status') === 'saved',
  };
};
