import { error } from '@sveltejs/kit';
import { clientLanguages } from '#lib/domains/case-content/content-words.ts';
import { givenOutVersions } from '#lib/domains/consent/consent-words.ts';
import { CaseConsentsPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const {
    case: caseFile,
    templates,
    addressees,
  } = await ask({ fetch, url }, CaseConsentsPageDocument, {
    id: params.id,
  });
  if (!caseFile?.viewerLeads) error(404, notFound);
  const asked = url.searchParams.get('language');
  return {
    caseFile,
    consents: caseFile.consents.toReversed(),
    versions: givenOutVersions(templates.nodes),
    recipients: addressees.nodes.map(({ id, name }) => ({ value: id, label: name })),
    language: clientLanguages.find((one) => one === asked) ?? ('de' as const),
    status: url.searchParams.get('status'),
  };
};
