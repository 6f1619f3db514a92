import { error } from '@sveltejs/kit';
import { DeploymentSlotPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { deploymentSlot: slot, deploymentSites } = await ask({ fetch, url }, DeploymentSlotPageDocument, {
    id: params.id,
  });
  if (!slot) error(404, notFound);
  return { slot, sites: deploymentSites.nodes };
};
