import { error } from '@sveltejs/kit';
import { LeaveAccountDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const asked = url.searchParams.get('year') ?? '';
  const year = /^20\d{2}$/.test(asked) ? asked : today().slice(0, 4);
  const { personnelFile } = await ask({ fetch, url }, LeaveAccountDocument, {
    id: params.id,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  });
  if (!personnelFile) error(404, notFound);
  return { year: Number(year), file: personnelFile, status: url.searchParams.get('status') };
};
