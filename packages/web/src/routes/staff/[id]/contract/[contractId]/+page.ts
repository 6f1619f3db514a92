import { error } from '@sveltejs/kit';
import { notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params }) => {
  const { file } = await parent();
  const contract = file.contracts.find(({ id }) => id === params.contractId);
  if (!contract) error(404, notFound);
  return { contract };
};
