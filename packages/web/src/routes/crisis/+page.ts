import { error } from '@sveltejs/kit';
import { CrisisFormsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const isDesigner = may(viewer, 'DESIGN_CRISIS_FORMS');
  const isRecorder = may(viewer, 'RECORD_CRISIS_ENTRIES');
  const { crisisForms } = await ask({ fetch, url }, CrisisFormsPageDocument, { isDesigner, isRecorder });
  return { forms: crisisForms.nodes, isDesigner, isRecorder };
};
