import { error } from '@sveltejs/kit';
import { PositionAssignPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { position, personnelFiles } = await ask({ fetch, url }, PositionAssignPageDocument, {
    id: params.id,
  });
  if (!position) error(404, notFound);
  return { position, staff: personnelFiles.nodes };
};
