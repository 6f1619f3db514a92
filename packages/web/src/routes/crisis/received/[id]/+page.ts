import { error } from '@sveltejs/kit';
import { CrisisListPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'RECEIVE_CRISIS_SHARES')) error(404, notFound);
  const shown = url.searchParams.get('show') === 'all' ? ('all' as const) : ('waiting' as const);
  const asked = {
    id: params.id,
    isConsumed: shown === 'all' ? null : false,
    after: url.searchParams.get('after'),
  };
  const { crisisForm, crisisShares } = await ask({ fetch, url }, CrisisListPageDocument, asked);
  if (!crisisForm) error(404, notFound);
  return { form: crisisForm, shares: crisisShares, shown, status: url.searchParams.get('status') };
};
