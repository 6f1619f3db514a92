import { error } from '@sveltejs/kit';
import { answersOf, entryForm } from '#lib/domains/crisis/crisis-forms.ts';
import { CrisisEntryNewPageDocument, CrisisEntryRecordDocument } from '#lib/gql/documents.generated.ts';
import { ask, notFound } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

/** The fields are the questions of the form, so it is read first. */
const record = async (event: RequestEvent) => {
  const asked = { id: event.params.id, saved: '', hasSaved: false };
  const { crisisForm } = await ask(event, CrisisEntryNewPageDocument, asked);
  if (!crisisForm) error(404, notFound);
  return changeAction({
    fields: entryForm(crisisForm.fields),
    document: CrisisEntryRecordDocument,
    input: (values) => ({
      formId: crisisForm.id,
      values: answersOf(crisisForm.fields, values),
      hasConsent: values['hasConsent'] === true,
      isSomebodyElse: values['isSomebodyElse'] === true,
    }),
    payload: (data) => data.crisisEntryRecord,
    // the next person at once
    done: ({ entry }) => `/crisis/${crisisForm.id}/entries/new?saved=${entry?.id ?? ''}`,
  })(event);
};

export const actions: Actions = { record };
