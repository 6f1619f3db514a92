import { error } from '@sveltejs/kit';
import { readModule, readYear } from '#lib/domains/ledger/ledger-forms.ts';
import { LedgerPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  const year = readYear(url.searchParams.get('year'), 0);
  const module = readModule(url.searchParams.get('module'));
  if (!year || !module) error(404, notFound);
  if (!may(viewer, 'STEER_ALLOCATION'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'STEER_ALLOCATION' });
  const { ofYear } = await ask({ fetch, url }, LedgerPageDocument, { year });
  return { year, module, allowance: ofYear.nodes.find((one) => one.module === module) ?? null };
};
