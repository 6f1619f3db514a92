import { error } from '@sveltejs/kit';
import { countyVariables, courseOf, readCountySelection } from '#lib/domains/county/county-query.ts';
import { placesOf } from '#lib/domains/county/county-figures.ts';
import { CountyOverviewDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const day = today();
  const selection = readCountySelection(url.searchParams, day);
  const { county, municipalities } = await ask(
    { fetch, url },
    CountyOverviewDocument,
    countyVariables(selection, day),
  );
  return {
    selection,
    today: day,
    months: courseOf(selection.month),
    county,
    municipalities: municipalities.nodes,
    places: placesOf(selection.own ? null : county, municipalities.nodes),
  };
};
