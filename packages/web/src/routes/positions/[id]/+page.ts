import { error } from '@sveltejs/kit';
import { PositionPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const variables = { id: params.id, withOccupancies: may(viewer, 'READ_OCCUPANTS') };
  const { position } = await ask({ fetch, url }, PositionPageDocument, variables);
  if (!position) error(404, notFound);
  return { position, wasFilled: url.searchParams.get('status') === 'filled' };
};
