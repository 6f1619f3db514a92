import { error } from '@sveltejs/kit';
import { CrisisFieldPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'DESIGN_CRISIS_FORMS')) error(404, notFound);
  const { crisisForm } = await ask({ fetch, url }, CrisisFieldPageDocument, { id: params.id });
  const question = crisisForm?.fields.find(({ id }) => id === params.field) ?? null;
  const isKnown = params.field === 'new' || question !== null;
  if (!crisisForm || crisisForm.state !== 'DRAFT' || !isKnown) error(404, notFound);
  return { form: crisisForm, question };
};
