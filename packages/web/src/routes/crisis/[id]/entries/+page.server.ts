import { fail } from '@sveltejs/kit';
import { searchForm } from '#lib/domains/crisis/search-form.ts';
import { CrisisEntriesPageDocument, type CrisisEntriesPageQuery } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { readTyped, readValues, type Outcome } from '#lib/platform/change-form.ts';
import type { Actions, RequestEvent } from './$types.js';

type Found = CrisisEntriesPageQuery['crisisEntries'];

const search = async (event: RequestEvent) => {
  const form = await event.request.formData();
  const typed = readTyped(searchForm, form);
  const { values, gaps } = readValues(searchForm, typed, form);
  const outcome: Outcome<Found> = {
    action: 'search',
    about: '',
    typed,
    findings: gaps,
    conflict: null,
    unsaved: null,
    answer: null,
  };
  if (!values) return fail(400, outcome);
  const asked = { id: event.params.id, search: values.search, isRemoved: false, after: null };
  const { crisisEntries } = await ask(event, CrisisEntriesPageDocument, asked);
  return { ...outcome, answer: crisisEntries };
};

export const actions: Actions = { search };
