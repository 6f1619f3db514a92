import { error } from '@sveltejs/kit';
import { clientLanguages } from '#lib/domains/case-content/content-words.ts';
import { CaseGoalPrintPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const { case: found } = await ask({ fetch, url }, CaseGoalPrintPageDocument, { id: params.id });
  const agreement = found?.goalAgreements.find(({ id }) => id === params.agreement);
  if (!found?.viewerLeads || !agreement) error(404, notFound);
  const wished = url.searchParams.get('lang');
  const language = clientLanguages.find((code) => code === wished) ?? agreement.language;
  return { caseFile: found, agreement, language };
};
