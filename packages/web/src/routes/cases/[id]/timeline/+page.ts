import { error } from '@sveltejs/kit';
import { readEventKind } from '#lib/domains/case-content/event-words.ts';
import { CaseTimelinePageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: found } = await ask({ fetch, url }, CaseTimelinePageDocument, { id: params.id });
  // A colleague sees that there is a case; what happened in it is not there for them.
  if (!found?.viewerLeads) error(404, notFound);
  return { caseFile: found, kind: readEventKind(url.searchParams.get('kind')) };
};
