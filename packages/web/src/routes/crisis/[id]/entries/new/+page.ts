import { error } from '@sveltejs/kit';
import { CrisisEntryNewPageDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { may } from '#lib/platform/viewer.ts';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ parent, params, fetch, url }) => {
  const { viewer, trouble } = await parent();
  if (trouble) error(trouble.status, trouble);
  if (!may(viewer, 'RECORD_CRISIS_ENTRIES')) error(404, notFound);
  const saved = url.searchParams.get('saved');
  const hasSaved = saved !== null && saved.startsWith('crisis_entry_');
  const variables = { id: params.id, saved: saved ?? '', hasSaved };
  const { crisisForm, crisisEntry } = await ask({ fetch, url }, CrisisEntryNewPageDocument, variables);
  if (!crisisForm || crisisForm.state !== 'LIVE') error(404, notFound);
  return { form: crisisForm, saved: crisisEntry ?? null };
};
