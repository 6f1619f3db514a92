import { error } from '@sveltejs/kit';
import { CaseHandoverPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: file, addressees } = await ask({ fetch, url }, CaseHandoverPageDocument, { id: params.id });
  if (!file?.viewerLeads) error(404, notFound);
  return {
    file,
    places: addressees.nodes
      .filter(({ kind }) => kind !== 'PARTNER')
      .map(({ id, name }) => ({ value: id, label: name })),
  };
};
