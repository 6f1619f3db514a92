import { error } from '@sveltejs/kit';
import { CountyOrganisationDocument } from '#lib/gql/documents.generated.ts';
import { modulesOf } from '#lib/domains/county/supervision-figures.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { county } = await ask({ fetch, url }, CountyOrganisationDocument, {});
  return { county, modules: modulesOf(county?.supervisionFigures ?? []) };
};
