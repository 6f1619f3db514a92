import { error } from '@sveltejs/kit';
import { InstructionPlacesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'ISSUE_INSTRUCTIONS'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'ISSUE_INSTRUCTIONS' });
  const { addressees } = await ask({ fetch, url }, InstructionPlacesDocument, {});
  return { places: addressees.nodes };
};
