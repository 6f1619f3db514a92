import { linesOf, outcomeForm } from '#lib/domains/peer-case-review/peer-forms.ts';
import { PeerCaseOutcomeRecordDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

export const actions: Actions = {
  record: changeAction({
    fields: outcomeForm,
    document: PeerCaseOutcomeRecordDocument,
    // `about` is there when something has been recorded before
    input: (
      { suggestions, ...values },
      { event, version, about }: { event: RequestEvent; version: number; about: string },
    ) => ({
      ...values,
      reviewId: event.params.id,
      ...(about ? { version } : {}),
      suggestions: linesOf(suggestions),
    }),
    payload: (data) => data.peerCaseOutcomeRecord,
    done: (_payload, { event }) => `/peer-case-reviews/${event.params.id}?status=done`,
  }),
};
