import { error, redirect } from '@sveltejs/kit';
import { caseVariables, listAddress, readCaseSelection } from '#lib/domains/casework/case-query.ts';
import {
  CasesPageDocument,
  ContactRequestCasesDocument,
  LedCasesPageDocument,
  PreferredCasesDocument,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (url.search === '') {
    const { savedFilters } = await ask({ fetch, url }, PreferredCasesDocument, {});
    const preferred = savedFilters.nodes.find(({ isDefault }) => isDefault);
    if (preferred?.query) redirect(307, listAddress(preferred.query));
  }
  const selection = readCaseSelection(url.searchParams);
  const variables = caseVariables(selection);
  const leads = may(viewer, 'LEAD_CASES');
  // Whom a case is about is a question of its own: whoever may not ask it must not ask it here either.
  const [{ cases, savedFilters }, led, wished] = await Promise.all([
    ask({ fetch, url }, CasesPageDocument, variables),
    leads ? ask({ fetch, url }, LedCasesPageDocument, variables) : null,
    leads ? ask({ fetch, url }, ContactRequestCasesDocument, {}) : null,
  ]);
  const clients = new Map((led?.cases.nodes ?? []).map(({ id, client }) => [id, client]));
  const isSaved = url.searchParams.get('status') === 'saved';
  return {
    selection,
    cases,
    clients,
    leads,
    filters: savedFilters.nodes,
    isSaved,
    wished: wished?.cases.nodes ?? [],
  };
};
