import { error } from '@sveltejs/kit';
import { placesOf, weekFrom, weekLines } from '#lib/domains/deployment/week.ts';
import { DeploymentWeekDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const monday = weekFrom(url.searchParams);
  const { positions } = await ask({ fetch, url }, DeploymentWeekDocument, { week: monday });
  const municipality = url.searchParams.get('municipality') ?? '';
  const lines = weekLines(positions.nodes, monday).filter(
    ({ municipalityIds }) => !municipality || municipalityIds.includes(municipality),
  );
  return { monday, municipality, lines, places: placesOf(positions.nodes) };
};
