import { error } from '@sveltejs/kit';
import { CaseConferencesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: caseFile, caseConferences } = await ask({ fetch, url }, CaseConferencesPageDocument, {
    id: params.id,
  });
  if (!caseFile?.viewerLeads) error(404, notFound);
  return { caseFile, conferences: caseConferences.nodes };
};
