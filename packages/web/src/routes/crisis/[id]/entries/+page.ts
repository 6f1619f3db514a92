import { error } from '@sveltejs/kit';
import { CrisisEntriesPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'RECORD_CRISIS_ENTRIES')) error(404, notFound);
  const after = url.searchParams.get('after');
  const asked = { id: params.id, search: null, isRemoved: false, after };
  const { crisisForm, crisisEntries } = await ask({ fetch, url }, CrisisEntriesPageDocument, asked);
  if (!crisisForm) error(404, notFound);
  return { form: crisisForm, entries: crisisEntries, status: url.searchParams.get('status') };
};
