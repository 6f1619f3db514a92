import { error } from '@sveltejs/kit';
import { DeploymentSitesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { deploymentSites } = await ask({ fetch, url }, DeploymentSitesDocument, {});
  return { sites: deploymentSites.nodes, status: url.searchParams.get('status') };
};
