import { error } from '@sveltejs/kit';
import { peopleOptions } from '#lib/domains/personnel/people-options.ts';
import { StaffNewPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { staffWithoutFile, personnelFiles } = await ask({ fetch, url }, StaffNewPageDocument, {});
  return {
    withoutFile: peopleOptions(staffWithoutFile.nodes),
    managers: peopleOptions(personnelFiles.nodes.map(({ person }) => person)),
  };
};
