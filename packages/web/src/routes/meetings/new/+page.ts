import { error } from '@sveltejs/kit';
import { onlyConveners } from '#lib/domains/meeting/only-conveners.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  onlyConveners(viewer);
};
