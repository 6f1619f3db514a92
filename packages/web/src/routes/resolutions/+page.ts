import { error } from '@sveltejs/kit';
import { ResolutionsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { resolutions } = await ask({ fetch, url }, ResolutionsPageDocument, {});
  return {
    resolutions: resolutions.nodes,
    isInsider: may(viewer, 'READ_STEERING'),
    runs: may(viewer, 'RUN_STEERING'),
    isDone: url.searchParams.has('status'),
  };
};
