import { peopleOptions } from '#lib/domains/personnel/people-options.ts';
import { LineManagersDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { file } = await parent();
  if (!file.viewerCanChange) return { managers: [] };
  const { personnelFiles } = await ask({ fetch, url }, LineManagersDocument, {});
  const people = [file.lineManager, ...personnelFiles.nodes.map(({ person }) => person)];
  return { managers: peopleOptions(people, file.person?.id) };
};
