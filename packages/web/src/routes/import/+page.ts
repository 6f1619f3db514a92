import { error } from '@sveltejs/kit';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'IMPORT_STAFF'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'IMPORT_STAFF' });
  const imported = Number(url.searchParams.get('imported') ?? 0);
  return { imported: Number.isInteger(imported) ? imported : 0 };
};
