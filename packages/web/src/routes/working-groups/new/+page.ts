import { error } from '@sveltejs/kit';
import { loadFounding } from '#lib/domains/working-group/founding.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  return loadFounding({ fetch, url }, viewer, ['THEME', 'PRIORITIES', 'CONCEPT']);
};
