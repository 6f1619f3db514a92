import { error } from '@sveltejs/kit';
import { CaseOpenPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'OPEN_CASE_ACCESSES')) error(404, notFound);
  const { case: file } = await ask({ fetch, url }, CaseOpenPageDocument, { id: params.id });
  if (!file) error(404, notFound);
  return { file };
};
