import { error } from '@sveltejs/kit';
import { ServicePageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url, params }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { service } = await ask({ fetch, url }, ServicePageDocument, { id: params.id });
  if (!service) error(404, notFound);
  return { service };
};
