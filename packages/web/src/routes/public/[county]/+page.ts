import { error } from '@sveltejs/kit';
import { PublishedCountyDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ params, fetch, url }) => {
  const { publishedCounty: county } = await ask({ fetch, url }, PublishedCountyDocument, {
    id: params.county,
  });
  if (!county) error(404, notFound);
  return { county };
};
