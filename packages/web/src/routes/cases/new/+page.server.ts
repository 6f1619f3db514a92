import { fail } from '@sveltejs/kit';
import { intakeOf, openForm, similarForm } from '#lib/domains/casework/intake-forms.ts';
import { CaseOpenDocument, SimilarCasesDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { readTyped, readValues } from '#lib/platform/change-form.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  // A search that is sent as a form: a name in an address would stand in histories and logs.
  search: async ({ request, fetch, url }) => {
    const form = await request.formData();
    const typed = readTyped(similarForm, form);
    const { values, gaps } = readValues(similarForm, typed, form);
    const outcome = { action: 'search', about: '', typed, findings: gaps, conflict: null, unsaved: null };
    if (!values) return fail(400, { ...outcome, answer: null });
    const { familyName, givenName, birthDate } = values;
    // Without a day of birth half the town would be alike.
    const similar = birthDate
      ? await ask({ fetch, url }, SimilarCasesDocument, { similarTo: { familyName, givenName, birthDate } })
      : null;
    return { ...outcome, answer: { similar: similar?.cases.nodes ?? [] } };
  },
  open: changeAction({
    fields: openForm,
    document: CaseOpenDocument,
    input: intakeOf,
    payload: (data) => data.caseOpen,
    done: ({ case: file }) => (file ? `/cases/${file.id}?status=saved` : '/cases'),
  }),
};
