import { closingForm, statementForm } from '#lib/domains/quality-review/review-forms.ts';
import {
  QualityReviewAdvanceDocument,
  QualityReviewDrawDocument,
  ReviewStatementGiveDocument,
  type QualityReviewAdvanceMutation,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done =
  (status: string) =>
  (_payload: unknown, { event }: Sent): string =>
    `/reviews/${event.params.id}?status=${status}`;
const seen = ({ event, version }: Sent) => ({ reviewId: event.params.id, version });
const advance = {
  document: QualityReviewAdvanceDocument,
  payload: ({ qualityReviewAdvance }: QualityReviewAdvanceMutation) => qualityReviewAdvance,
};

export const actions: Actions = {
  draw: changeAction({
    fields: {},
    document: QualityReviewDrawDocument,
    input: (_values, sent: Sent) => seen(sent),
    payload: (data) => data.qualityReviewDraw,
    done: done('drawn'),
  }),
  send: changeAction({
    ...advance,
    fields: {},
    input: (_values, sent: Sent) => ({ ...seen(sent), toState: 'STATEMENT' as const }),
    done: done('sent'),
  }),
  close: changeAction({
    ...advance,
    fields: closingForm,
    input: ({ measures }, sent: Sent) => ({ ...seen(sent), toState: 'CLOSED' as const, measures }),
    current: ({ review }) => review && { measures: review.measures ?? '' },
    done: done('closed'),
  }),
  statement: changeAction({
    fields: statementForm,
    document: ReviewStatementGiveDocument,
    input: ({ statement }, { version, about }: Sent) => ({ reviewCaseId: about, version, statement }),
    payload: (data) => data.reviewStatementGive,
    current: ({ reviewCase }) => reviewCase && { statement: reviewCase.statement ?? '' },
    done: done('stated'),
  }),
};
