import { error } from '@sveltejs/kit';
import { RedistributionsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { redistributions } = await ask({ fetch, url }, RedistributionsPageDocument, {});
  return { redistributions: redistributions.nodes, thisYear: Number(today().slice(0, 4)) };
};
