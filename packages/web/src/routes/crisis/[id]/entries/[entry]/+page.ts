import { error } from '@sveltejs/kit';
import { CrisisEntryPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'RECORD_CRISIS_ENTRIES')) error(404, notFound);
  const { crisisEntry } = await ask({ fetch, url }, CrisisEntryPageDocument, { id: params.entry });
  const form = crisisEntry?.form;
  if (!crisisEntry || form?.id !== params.id || crisisEntry.removedOn) error(404, notFound);
  return { entry: crisisEntry, form, status: url.searchParams.get('status') };
};
