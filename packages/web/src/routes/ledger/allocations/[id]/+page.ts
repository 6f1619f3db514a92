import { error } from '@sveltejs/kit';
import { readYear } from '#lib/domains/ledger/ledger-forms.ts';
import { LedgerPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { today } from '#lib/platform/format.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'STEER_ALLOCATION'))
    error(403, { message: 'Forbidden', code: 'FORBIDDEN', missingRight: 'STEER_ALLOCATION' });
  const year = readYear(url.searchParams.get('year'), Number(today().slice(0, 4)));
  const { ofYear } = await ask({ fetch, url }, LedgerPageDocument, { year });
  const allowance = ofYear.nodes.find(({ allocations }) =>
    allocations.some(({ position }) => position?.id === params.id),
  );
  const allocation = allowance?.allocations.find(({ position }) => position?.id === params.id);
  if (!allowance || !allocation?.position) error(404, notFound);
  return { year, allowance, allocation };
};
