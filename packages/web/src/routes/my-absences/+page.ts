import { error } from '@sveltejs/kit';
import { MyAbsencesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const asked = url.searchParams.get('year') ?? '';
  const year = /^20\d{2}$/.test(asked) ? asked : today().slice(0, 4);
  const { personnelFiles } = await ask({ fetch, url }, MyAbsencesDocument, {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  });
  const files = personnelFiles.nodes;
  // Whoever was employed here before has an old file too.
  const file = files.find(({ keepers }) => keepers.some(({ validTo }) => !validTo)) ?? files[0] ?? null;
  return { year: Number(year), file, status: url.searchParams.get('status') };
};
