import { error } from '@sveltejs/kit';
import { lastOf, monthFrom } from '#lib/domains/leave/calendar-entries.ts';
import { AbsencesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble, viewer } = await parent();
  if (trouble) error(trouble.status, trouble);
  const month = monthFrom(url.searchParams, today());
  const { waiting, standing, personnelFiles } = await ask({ fetch, url }, AbsencesDocument, {
    from: `${month}-01`,
    to: lastOf(month),
  });
  return {
    month,
    waiting: waiting.nodes,
    standing: standing.nodes,
    files: personnelFiles.nodes,
    keepsFiles: may(viewer, 'KEEP_PERSONNEL_FILES'),
    status: url.searchParams.get('status'),
  };
};
