import { error } from '@sveltejs/kit';
import { CasePersonPageDocument, SimilarCasesDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const asking = { fetch, url };
  const { case: file } = await ask(asking, CasePersonPageDocument, { id: params.id });
  if (!file?.viewerLeads || !file.client) error(404, notFound);
  const { id, familyName, givenName, birthDate } = file.client;
  const similar = birthDate
    ? await ask(asking, SimilarCasesDocument, { similarTo: { familyName, givenName, birthDate } })
    : null;
  return {
    caseFile: file,
    client: file.client,
    // another case of the same person is no second person
    similar: (similar?.cases.nodes ?? []).filter((one) => one.id !== file.id && one.client?.id !== id),
    saved: url.searchParams.get('status') === 'saved',
  };
};
