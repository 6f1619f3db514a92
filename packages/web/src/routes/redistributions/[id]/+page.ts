import { error } from '@sveltejs/kit';
import { RedistributionPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const withMunicipalities = may(viewer, 'STEER_ALLOCATION');
  const { redistribution, municipalities } = await ask({ fetch, url }, RedistributionPageDocument, {
    id: params.id,
    withMunicipalities,
  });
  if (!redistribution) error(404, notFound);
  return {
    redistribution,
    municipalities: municipalities?.nodes ?? [],
    status: url.searchParams.get('status'),
  };
};
