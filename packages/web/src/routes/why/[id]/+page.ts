import { error } from '@sveltejs/kit';
import { WhyPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { explainAccess } = await ask({ fetch, url }, WhyPageDocument, { id: params.id });
  return { explained: explainAccess };
};
