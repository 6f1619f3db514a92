import { readSeen, seenForm } from '#lib/domains/crisis/list-forms.ts';
import { CrisisListOpenDocument, CrisisSharesConsumeDocument } from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
}

export const actions: Actions = {
  open: changeAction({
    fields: {},
    document: CrisisListOpenDocument,
    input: (_values, { event }: Sent) => ({ formId: event.params.id, isExported: false }),
    payload: (data) => data.crisisListOpen,
    done: (_payload, { event }) => `/crisis/received/${event.params.id}`,
  }),
  consume: changeAction({
    fields: seenForm,
    document: CrisisSharesConsumeDocument,
    input: ({ seen }, { event }: Sent) => ({ formId: event.params.id, shares: readSeen(seen) }),
    payload: (data) => data.crisisSharesConsume,
    done: (_payload, { event }) => `/crisis/received/${event.params.id}?status=taken`,
  }),
};
