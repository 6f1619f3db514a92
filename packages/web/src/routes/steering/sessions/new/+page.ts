import { error } from '@sveltejs/kit';
import { onlyOffice } from '#lib/domains/steering/only-office.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  onlyOffice(viewer);
};
