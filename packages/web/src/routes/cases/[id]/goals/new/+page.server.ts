import { draftForm } from '#lib/domains/case-content/content-forms.ts';
import { goalsFrom } from '#lib/domains/case-content/goal-draft.ts';
import { GoalAgreementDraftDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
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
