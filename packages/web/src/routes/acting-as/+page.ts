import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  return { returnTo: url.searchParams.get('returnTo') ?? '/' };
};
