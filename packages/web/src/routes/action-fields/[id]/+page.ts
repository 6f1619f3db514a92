import { error } from '@sveltejs/kit';
import { ActionFieldPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { actionField } = await ask({ fetch, url }, ActionFieldPageDocument, { id: params.id });
  if (!actionField) error(404, notFound);
  return { field: actionField };
};
