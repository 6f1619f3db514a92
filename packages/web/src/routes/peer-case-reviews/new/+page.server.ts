import { planForm } from '#lib/domains/peer-case-review/peer-forms.ts';
import { PeerCasePlacesDocument, PeerCaseReviewPlanDocument } from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import { momentOf } from '#lib/platform/time-of-day.ts';
import type { Actions, RequestEvent } from './$types.js';

export const actions: Actions = {
  // the boxes are the municipalities with case management, so that they are read first
  plan: async (event: RequestEvent) => {
    const { addressees } = await ask(event, PeerCasePlacesDocument, {});
    const places = addressees.nodes;
    return changeAction({
      fields: planForm(places),
      document: PeerCaseReviewPlanDocument,
      input: ({ title, question, presentation, method, plannedAt, time, place, role, ...boxes }) => ({
        title,
        question,
        presentation,
        method,
        plannedAt: momentOf(plannedAt, time),
        place,
        role,
        organisationIds: places.map(({ id }) => id).filter((id) => boxes[`to-${id}`]),
      }),
      payload: (data) => data.peerCaseReviewPlan,
      done: ({ review }) => `/peer-case-reviews/${review?.id ?? ''}?status=planned`,
    })(event);
  },
};
