import { placesForm, ticked } from '#lib/domains/crisis/crisis-forms.ts';
import {
  CrisisEntriesShareDocument,
  CrisisFormCloseDocument,
  CrisisFormExtendDocument,
  CrisisFormGoLiveDocument,
  CrisisFormPageDocument,
  CrisisFormReviseDocument,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
}
const formOf = ({ event, version }: Sent) => ({ formId: event.params.id, version });
const back =
  (status: string) =>
  (_payload: unknown, { event }: Sent): string =>
    `/crisis/${event.params.id}?status=${status}`;

/** The boxes are the municipalities of the county, so they are read first. */
const boxes = async (event: RequestEvent) => {
  const asked = { id: event.params.id, isDesigner: true, isRecorder: false };
  const { addressees } = await ask(event, CrisisFormPageDocument, asked);
  return placesForm((addressees?.nodes ?? []).filter(({ kind }) => kind !== 'PARTNER'));
};

export const actions: Actions = {
  live: async (event: RequestEvent) =>
    changeAction({
      fields: await boxes(event),
      document: CrisisFormGoLiveDocument,
      input: (values, sent: Sent) => ({ ...formOf(sent), municipalityIds: ticked(values) }),
      payload: (data) => data.crisisFormGoLive,
      done: back('live'),
    })(event),
  extend: async (event: RequestEvent) =>
    changeAction({
      fields: await boxes(event),
      document: CrisisFormExtendDocument,
      input: (values, sent: Sent) => ({ ...formOf(sent), municipalityIds: ticked(values) }),
      payload: (data) => data.crisisFormExtend,
      done: back('extended'),
    })(event),
  close: changeAction({
    fields: {},
    document: CrisisFormCloseDocument,
    input: (_values, sent: Sent) => formOf(sent),
    payload: (data) => data.crisisFormClose,
    done: back('closed'),
  }),
  revise: changeAction({
    fields: {},
    document: CrisisFormReviseDocument,
    input: (_values, { event }: Sent) => ({ formId: event.params.id }),
    payload: (data) => data.crisisFormRevise,
    done: ({ form }) => `/crisis/${form?.id ?? ''}?status=revised`,
  }),
  share: changeAction({
    fields: {},
    document: CrisisEntriesShareDocument,
    input: (_values, { event }: Sent) => ({ formId: event.params.id }),
    payload: (data) => data.crisisEntriesShare,
    done: back('shared'),
  }),
};
