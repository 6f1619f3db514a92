import { error } from '@sveltejs/kit';
import { ReferInPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'SEND_REFERRALS_IN')) error(404, notFound);
  const { addressees } = await ask({ fetch, url }, ReferInPageDocument, {});
  return { places: addressees.nodes.map(({ id, name }) => ({ value: id, label: name })) };
};
