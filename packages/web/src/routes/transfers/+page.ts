import { error } from '@sveltejs/kit';
import { EmployerTransfersPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble, viewer } = await parent();
  if (trouble) error(trouble.status, trouble);
  const withFiles = may(viewer, 'TRANSFER_EMPLOYER');
  const { employerTransfers } = await ask({ fetch, url }, EmployerTransfersPageDocument, { withFiles });
  return {
    // The newest first.
    transfers: employerTransfers.nodes.toReversed(),
    status: url.searchParams.get('status'),
  };
};
