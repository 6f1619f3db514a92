import { findingForm } from '#lib/domains/working-group/group-forms.ts';
import {
  CommunicationReadDocument,
  ResultAdvanceDocument,
  type ResultState,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string => `/results/${event.params.id}?status=done`;

const advance = (toState: ResultState) =>
  changeAction({
    fields: {},
    document: ResultAdvanceDocument,
    input: (_values, { event, version }: Sent) => ({ resultId: event.params.id, version, toState }),
    payload: (data) => data.resultAdvance,
    done,
  });
const find = (toState: ResultState) =>
  changeAction({
    fields: findingForm,
    document: ResultAdvanceDocument,
    input: ({ finding }, { event, version }: Sent) => ({
      resultId: event.params.id,
      version,
      toState,
      finding,
    }),
    payload: (data) => data.resultAdvance,
    done,
  });

export const actions: Actions = {
  IMPLEMENTED: advance('IMPLEMENTED'),
  CHECKED: find('CHECKED'),
  CLOSED: advance('CLOSED'),
  RECURRED: find('RECURRED'),
  read: changeAction({
    fields: {},
    document: CommunicationReadDocument,
    input: (_values, { about }: Sent) => ({ communicationId: about }),
    payload: (data) => data.communicationRead,
    done,
  }),
};
