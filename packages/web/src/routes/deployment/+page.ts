import { error } from '@sveltejs/kit';
import { placesWithout, weekFrom, weekLines } from '#lib/domains/deployment/week.ts';
import { DeploymentWeekDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const monday = weekFrom(url.searchParams);
  const { positions, municipalities } = await ask({ fetch, url }, DeploymentWeekDocument, { week: monday });
  const municipality = url.searchParams.get('municipality') ?? '';
  const all = weekLines(positions.nodes, monday);
  const places = municipalities.nodes;
  return {
    monday,
    municipality,
    places,
    lines: all.filter(({ municipalityIds }) => !municipality || municipalityIds.includes(municipality)),
    without: placesWithout(all, places).filter(({ id }) => !municipality || id === municipality),
  };
};
