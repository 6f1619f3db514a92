import { error } from '@sveltejs/kit';
import { CaseFamilyPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: file, cases } = await ask({ fetch, url }, CaseFamilyPageDocument, { id: params.id });
  if (!file?.viewerLeads || !file.client) error(404, notFound);
  const { client } = file;
  const known = cases.nodes.flatMap((one) => (one.client ? [{ caseId: one.id, ...one.client }] : []));
  return {
    caseFile: file,
    client,
    members: (client.household?.members ?? []).filter(({ id }) => id !== client.id),
    // somebody with two cases is one person
    others: known.filter(
      ({ id }, index) => id !== client.id && known.findIndex((one) => one.id === id) === index,
    ),
    saved: url.searchParams.get('status') === 'saved',
  };
};
