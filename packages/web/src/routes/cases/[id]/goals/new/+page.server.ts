import { draftForm } from '#lib/domains/case-content/content-forms.ts';
import { goalsFrom, placesOf, withPlace } from '#lib/domains/case-content/goal-draft.ts';
import { GoalAgreementDraftDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { readTyped, textOf } from '#lib/platform/change-form.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  /** Without scripts a button sends the form for one more place; nothing is saved by it. */
  add: async ({ request }) => {
    const form = await request.formData();
    return {
      action: 'draft',
      about: '',
      typed: readTyped(draftForm, form),
      findings: [],
      conflict: null,
      unsaved: null,
      answer: { places: withPlace(placesOf(form), textOf(form, 'place')) },
    };
  },
  draft: changeAction({
    fields: draftForm,
    document: GoalAgreementDraftDocument,
    input: (values, { event }) => ({
      caseId: event.params.id,
      language: values.language,
      agreedOn: values.agreedOn,
      goals: goalsFrom(values),
    }),
    payload: (data) => data.goalAgreementDraft,
    done: (_payload, { event }) => `/cases/${event.params.id}/goals?status=saved`,
  }),
};
