import { error } from '@sveltejs/kit';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'DRAFT_TEMPLATES'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'DRAFT_TEMPLATES' });
};
