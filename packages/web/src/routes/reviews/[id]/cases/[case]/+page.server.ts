import { nextToRate } from '#lib/domains/quality-review/next-rating.ts';
import { ratingForm } from '#lib/domains/quality-review/review-forms.ts';
import { ReviewFindingRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  rate: changeAction({
    fields: ratingForm,
    document: ReviewFindingRecordDocument,
    input: (values, { event, about }) => ({
      ...values,
      reviewCaseId: event.params['case'] ?? '',
      itemId: about,
    }),
    payload: (data) => data.reviewFindingRecord,
    // on to what is missing; nobody looks for it
    done: ({ reviewCase }, { event }) =>
      (reviewCase?.review && nextToRate(reviewCase.review, reviewCase.id)) ??
      `/reviews/${event.params['id']}?status=rated`,
  }),
};
