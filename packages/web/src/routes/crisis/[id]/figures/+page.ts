import { error } from '@sveltejs/kit';
import { CrisisFiguresPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { crisisForm, crisisFigures } = await ask({ fetch, url }, CrisisFiguresPageDocument, {
    id: params.id,
  });
  if (!crisisForm) error(404, notFound);
  return { form: crisisForm, figures: crisisFigures };
};
