import { error } from '@sveltejs/kit';
import { onlyConveners } from '#lib/domains/meeting/only-conveners.ts';
import { MeetingHousesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  onlyConveners(viewer);
  const { municipalities } = await ask({ fetch, url }, MeetingHousesDocument, {});
  return { houses: municipalities.nodes.map(({ id, name }) => ({ value: id, label: name })) };
};
