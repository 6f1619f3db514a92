import { error } from '@sveltejs/kit';
import { OccupancyPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { position } = await ask({ fetch, url }, OccupancyPageDocument, { id: params.id });
  const occupancy = position?.occupancies.find(({ id }) => id === params.occupancy);
  if (!position || !occupancy) error(404, notFound);
  return { position, occupancy };
};
