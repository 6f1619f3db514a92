import { error } from '@sveltejs/kit';
import { CrisisReceivedPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { crisisForms } = await ask({ fetch, url }, CrisisReceivedPageDocument, {});
  return { forms: crisisForms.nodes };
};
