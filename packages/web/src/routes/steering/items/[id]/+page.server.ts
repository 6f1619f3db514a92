import { circularForm } from '#lib/domains/steering/office-forms.ts';
import { voteForm } from '#lib/domains/steering/steering-forms.ts';
import {
  ResolutionPublishDocument,
  SeatVoteCastDocument,
  VotingCloseDocument,
  VotingOpenDocument,
} from '#lib/gql/documents.generated.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
}
const here = ({ event }: Sent, status: string): string =>
  `/steering/items/${event.params.id}?status=${status}`;
const done = (_payload: unknown, sent: Sent): string => here(sent, 'done');

export const actions: Actions = {
  vote: changeAction({
    fields: voteForm,
    document: SeatVoteCastDocument,
    input: (values, { event, about }) => ({ ...values, itemId: event.params.id ?? '', seatId: about }),
    payload: (data) => data.seatVoteCast,
    done: (_payload, sent: Sent) => here(sent, 'voted'),
  }),
  open: changeAction({
    fields: circularForm,
    document: VotingOpenDocument,
    input: (values, { event, version }) => ({ ...values, itemId: event.params.id ?? '', version }),
    payload: (data) => data.votingOpen,
    done,
  }),
  close: changeAction({
    fields: {},
    document: VotingCloseDocument,
    input: (_values, { event, version }) => ({ itemId: event.params.id ?? '', version }),
    payload: (data) => data.votingClose,
    done,
  }),
  publish: changeAction({
    fields: {},
    document: ResolutionPublishDocument,
    input: (_values, { about, version }) => ({ resolutionId: about, version }),
    payload: (data) => data.resolutionPublish,
    done,
  }),
};
