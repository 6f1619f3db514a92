import { error } from '@sveltejs/kit';
import { CaseAccessesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { caseAccesses } = await ask({ fetch, url }, CaseAccessesPageDocument, {});
  return { accesses: caseAccesses.nodes };
};
