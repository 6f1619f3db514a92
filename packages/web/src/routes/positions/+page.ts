import { error } from '@sveltejs/kit';
import { positionVariables, readPositionSelection } from '#lib/domains/staffing/position-query.ts';
import { PositionsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const selection = readPositionSelection(url.searchParams);
  const { positions } = await ask({ fetch, url }, PositionsPageDocument, positionVariables(selection));
  return { selection, positions };
};
