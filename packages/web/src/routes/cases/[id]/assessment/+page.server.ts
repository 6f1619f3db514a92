import { assessmentForm, ratingName, wordsName } from '#lib/domains/case-content/content-forms.ts';
import { lifeAreas } from '#lib/domains/case-content/content-words.ts';
import { CaseAssessDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: changeAction({
    fields: assessmentForm,
    document: CaseAssessDocument,
    input: ({ assessedOn, ...values }, { event }) => {
      const typed: Readonly<Record<string, unknown>> = values;
      const areas = lifeAreas.flatMap((lifeArea) => {
        const rating = typed[ratingName(lifeArea)];
        const text = typed[wordsName(lifeArea)];
        return rating
          ? [{ lifeArea, rating: Number(rating), text: typeof text === 'string' ? text : null }]
          : [];
      });
      return { caseId: event.params.id, assessedOn, areas };
    },
    payload: (data) => data.caseAssess,
    done: (_payload, { event }) => `/cases/${event.params.id}/assessment?status=saved`,
  }),
};
