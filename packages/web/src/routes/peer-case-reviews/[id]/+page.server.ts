import { answerForm } from '#lib/domains/peer-case-review/peer-forms.ts';
import {
  PeerCaseReviewAdvanceDocument,
  PeerCaseReviewAnswerDocument,
  type PeerCaseReviewAdvanceMutation,
  type PeerCaseReviewState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string =>
  `/peer-case-reviews/${event.params.id}?status=done`;

/** The time the timer runs by is the server's. */
export const load: PageServerLoad = ({ depends }) => {
  depends('app:peer-case-review');
  return { now: Date.now() };
};

/** `about` is the step, where there is one. */
const advance = (toState: PeerCaseReviewState) =>
  changeAction({
    fields: {},
    document: PeerCaseReviewAdvanceDocument,
    input: (_values, { event, version, about }: Sent) => ({
      reviewId: event.params.id,
      version,
      toState,
      ...(about ? { step: Number(about) } : {}),
    }),
    payload: ({ peerCaseReviewAdvance }: PeerCaseReviewAdvanceMutation) => peerCaseReviewAdvance,
    done,
  });

export const actions: Actions = {
  answer: changeAction({
    fields: answerForm,
    document: PeerCaseReviewAnswerDocument,
    input: ({ answer, role }, { event }: Sent) => ({ reviewId: event.params.id, answer, role }),
    payload: (data) => data.peerCaseReviewAnswer,
    done,
  }),
  RUNNING: advance('RUNNING'),
  ENDED: advance('ENDED'),
  CANCELLED: advance('CANCELLED'),
};
