import { error } from '@sveltejs/kit';
import { HurdlesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { hurdles } = await ask({ fetch, url }, HurdlesPageDocument, {});
  return { hurdles: hurdles.nodes };
};
