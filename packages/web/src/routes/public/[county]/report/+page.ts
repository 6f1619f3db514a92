import { error } from '@sveltejs/kit';
import { PublicCountiesDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ params, fetch, url }) => {
  const { publicCounties } = await ask({ fetch, url }, PublicCountiesDocument, {});
  const county = publicCounties.find(({ id }) => id === params.county);
  if (!county) error(404, notFound);
  return { county };
};
