import { error } from '@sveltejs/kit';
import { readSelection, selectionVariables } from '#lib/domains/organisation/municipality-query.ts';
import { MunicipalitiesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { readable } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const selection = readSelection(url.searchParams);
  const variables = selectionVariables(selection, readable(viewer));
  const { county, municipalities } = await ask({ fetch, url }, MunicipalitiesPageDocument, variables);
  return { selection, county, municipalities };
};
