import { planForm } from '#lib/domains/quality-review/review-forms.ts';
import { QualityReviewPlanDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  plan: changeAction({
    fields: planForm,
    document: QualityReviewPlanDocument,
    input: (values) => values,
    payload: (data) => data.qualityReviewPlan,
    done: ({ review }) => `/reviews/${review?.id ?? ''}?status=planned`,
  }),
};
