import { error } from '@sveltejs/kit';
import { HandoversPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble, viewer } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { handovers } = await ask({ fetch, url }, HandoversPageDocument, {
    withParts: may(viewer, 'LEAD_CASES'),
  });
  const { nodes } = handovers;
  return {
    asked: nodes.filter(({ viewerCanAnswer }) => viewerCanAnswer),
    asking: nodes.filter(({ answer, viewerCanAnswer }) => !answer && !viewerCanAnswer),
    ended: nodes.filter(({ answer }) => answer),
    status: url.searchParams.get('status'),
  };
};
