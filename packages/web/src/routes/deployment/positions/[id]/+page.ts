import { error } from '@sveltejs/kit';
import { weekFrom, weekLines } from '#lib/domains/deployment/week.ts';
import { DeploymentOfPositionDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const monday = weekFrom(url.searchParams);
  const asked = { id: params.id, week: monday };
  const { position, deploymentSites } = await ask({ fetch, url }, DeploymentOfPositionDocument, asked);
  if (!position) error(404, notFound);
  return {
    monday,
    position,
    sites: deploymentSites.nodes,
    lines: weekLines([position], monday),
    wasSaved: url.searchParams.get('status') === 'saved',
  };
};
