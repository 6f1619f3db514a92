import { error } from '@sveltejs/kit';
import { onlyOffice } from '#lib/domains/steering/only-office.ts';
import { askPeople } from '#lib/domains/steering/invitable.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  onlyOffice(viewer);
  return { people: await askPeople({ fetch, url }) };
};
