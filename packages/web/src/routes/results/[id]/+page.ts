import { error } from '@sveltejs/kit';
import { ResultPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { publishedResult: result } = await ask({ fetch, url }, ResultPageDocument, { id: params.id });
  if (!result) error(404, notFound);
  return {
    result,
    leads: may(viewer, 'LEAD_WORKING_GROUPS'),
    status: url.searchParams.get('status'),
  };
};
