import {
  ContactRequestDoneDocument,
  ContactWishDocument,
  DuplicateCheckDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

const back =
  (status: string) =>
  (_payload: unknown, { event }: { readonly event: RequestEvent }): string =>
    `/cases/${event.params.id}/duplicates?status=${status}`;

export const actions: Actions = {
  check: changeAction({
    fields: {},
    document: DuplicateCheckDocument,
    input: (_values, { event }) => ({ caseId: event.params.id }),
    payload: (data) => data.duplicateCheck,
    done: back('checked'),
  }),
  wish: changeAction({
    fields: {},
    document: ContactWishDocument,
    input: (_values, { event }) => ({ caseId: event.params.id }),
    payload: (data) => data.contactWish,
    done: back('wished'),
  }),
  settle: changeAction({
    fields: {},
    document: ContactRequestDoneDocument,
    input: (_values, { about, version }) => ({ contactRequestId: about, version }),
    payload: (data) => data.contactRequestDone,
    done: back('settled'),
  }),
};
