import { error } from '@sveltejs/kit';
import {
  OwnStaffDocument,
  PositionOccupanciesDocument,
  PositionPageDocument,
} from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { id } = params;
  const [{ position }, occupied] = await Promise.all([
    ask({ fetch, url }, PositionPageDocument, { id }),
    may(viewer, 'READ_OCCUPANTS') ? ask({ fetch, url }, PositionOccupanciesDocument, { id }) : null,
  ]);
  if (!position) error(404, notFound);
  const staff = position.viewerCanChangeOccupancy ? await ask({ fetch, url }, OwnStaffDocument, {}) : null;
  return {
    position,
    occupancies: occupied?.position?.occupancies ?? null,
    deputies: occupied?.position?.deputies ?? null,
    staff: staff?.personnelFiles.nodes ?? [],
    status: url.searchParams.get('status'),
  };
};
