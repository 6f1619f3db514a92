import { error } from '@sveltejs/kit';
import { MyFilePageDocument, MyOnboardingDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const [{ personnelFiles }, learning] = await Promise.all([
    ask({ fetch, url }, MyFilePageDocument, {}),
    may(viewer, 'READ_QUALIFICATIONS') ? ask({ fetch, url }, MyOnboardingDocument, {}) : null,
  ]);
  return { files: personnelFiles.nodes, learner: learning?.personnelFiles.nodes[0]?.person ?? null };
};
