import { error } from '@sveltejs/kit';
import { CrisisFormEditPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { crisisForm } = await ask({ fetch, url }, CrisisFormEditPageDocument, { id: params.id });
  // What is published is changed by nobody: there is nothing to edit.
  if (!crisisForm || crisisForm.state !== 'DRAFT' || !may(viewer, 'DESIGN_CRISIS_FORMS'))
    error(404, notFound);
  return { form: crisisForm };
};
