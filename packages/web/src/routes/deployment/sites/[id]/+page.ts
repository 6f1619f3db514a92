import { error } from '@sveltejs/kit';
import { DeploymentSitePageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { deploymentSite: site } = await ask({ fetch, url }, DeploymentSitePageDocument, { id: params.id });
  if (!site) error(404, notFound);
  return { site };
};
