import { error } from '@sveltejs/kit';
import { StaffFilePageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { LayoutLoad } from './$types.js';

export const load: LayoutLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { personnelFile } = await ask({ fetch, url }, StaffFilePageDocument, { id: params.id });
  if (!personnelFile) error(404, notFound);
  return { file: personnelFile, saved: url.searchParams.get('status') === 'saved' };
};
