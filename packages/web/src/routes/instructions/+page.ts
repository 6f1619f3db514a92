import { error } from '@sveltejs/kit';
import { InstructionsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { instructions } = await ask({ fetch, url }, InstructionsPageDocument, {});
  return { instructions: instructions.nodes, isIssuer: may(viewer, 'ISSUE_INSTRUCTIONS') };
};
