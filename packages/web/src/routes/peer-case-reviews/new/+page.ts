import { error } from '@sveltejs/kit';
import { PeerCasePlacesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'JOIN_PEER_CASE_REVIEWS'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'JOIN_PEER_CASE_REVIEWS' });
  const { addressees } = await ask({ fetch, url }, PeerCasePlacesDocument, {});
  return { places: addressees.nodes };
};
