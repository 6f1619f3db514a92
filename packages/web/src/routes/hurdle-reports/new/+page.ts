import { error } from '@sveltejs/kit';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'REPORT_HURDLES'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'REPORT_HURDLES' });
  return { caseId: url.searchParams.get('case') ?? '' };
};
