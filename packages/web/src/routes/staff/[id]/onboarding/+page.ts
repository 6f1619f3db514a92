import { FileOnboardingDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer } = await parent();
  if (!may(viewer, 'READ_QUALIFICATIONS')) return { person: null };
  const { personnelFile } = await ask({ fetch, url }, FileOnboardingDocument, { id: params.id });
  return { person: personnelFile?.person ?? null };
};
