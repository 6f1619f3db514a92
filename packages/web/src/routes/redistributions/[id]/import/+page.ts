import { error } from '@sveltejs/kit';
import { PositionImportPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'STEER_ALLOCATION'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'STEER_ALLOCATION' });
  const { redistribution } = await ask({ fetch, url }, PositionImportPageDocument, { id: params.id });
  if (!redistribution) error(404, notFound);
  return { redistribution };
};
