import { askGuests } from '#lib/domains/steering/invitable.ts';
import { inviteForm } from '#lib/domains/steering/office-forms.ts';
import { entryForm, requestForm, sessionForm } from '#lib/domains/steering/steering-forms.ts';
import {
  ResolutionPublishDocument,
  SeatAttendanceRecordDocument,
  SessionEntryWriteDocument,
  SteeringItemAddDocument,
  SteeringSessionAdvanceDocument,
  SteeringSessionPageDocument,
  SteeringSessionRecordDocument,
  VotingCloseDocument,
  VotingOpenDocument,
  type Motion,
  type SeatAttendanceState,
  type SessionState,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string =>
  `/steering/sessions/${event.params.id}?status=done`;
const here = ({ event }: Sent): { readonly sessionId: string } => ({ sessionId: event.params.id });

const advance = (toState: SessionState) =>
  changeAction({
    fields: {},
    document: SteeringSessionAdvanceDocument,
    input: (_values, sent: Sent) => ({ ...here(sent), version: sent.version, toState }),
    payload: (data) => data.steeringSessionAdvance,
    done,
  });
const attend = (state: SeatAttendanceState) =>
  changeAction({
    fields: {},
    document: SeatAttendanceRecordDocument,
    input: (_values, { about, version }: Sent) => ({ attendanceId: about, version, state }),
    payload: (data) => data.seatAttendanceRecord,
    done,
  });
const open = (motion: Motion) =>
  changeAction({
    fields: {},
    document: VotingOpenDocument,
    input: (_values, { about, version }: Sent) => ({ itemId: about, version, motion }),
    payload: (data) => data.votingOpen,
    done,
  });

export const actions: Actions = {
  // the boxes are the guests of its day, so that they are read first
  INVITED: async (event: RequestEvent) => {
    const { steeringSession } = await ask(event, SteeringSessionPageDocument, { id: event.params.id });
    const guests = steeringSession ? await askGuests(event, steeringSession.heldOn) : [];
    return changeAction({
      fields: inviteForm(guests),
      document: SteeringSessionAdvanceDocument,
      input: ({ shortNotice, ...boxes }, sent: Sent) => ({
        ...here(sent),
        version: sent.version,
        toState: 'INVITED' as const,
        shortNotice,
        guestSeatIds: guests.map(({ id }) => id).filter((id) => boxes[`guest-${id}`]),
      }),
      payload: (data) => data.steeringSessionAdvance,
      done,
    })(event);
  },
  move: changeAction({
    fields: sessionForm,
    document: SteeringSessionRecordDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent), version: sent.version }),
    payload: (data) => data.steeringSessionRecord,
    current: ({ session }) =>
      session && {
        ...session,
        startsAt: session.startsAt ?? '',
        endsAt: session.endsAt ?? '',
        place: session.place ?? '',
      },
    done,
  }),
  HELD: advance('HELD'),
  MINUTES_DRAFT: advance('MINUTES_DRAFT'),
  MINUTES_SENT: advance('MINUTES_SENT'),
  MINUTES_APPROVED: advance('MINUTES_APPROVED'),
  take: changeAction({
    fields: {},
    document: SteeringItemAddDocument,
    input: (_values, sent: Sent) => ({ ...here(sent), requestId: sent.about }),
    payload: (data) => data.steeringItemAdd,
    done,
  }),
  item: changeAction({
    fields: requestForm,
    document: SteeringItemAddDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent) }),
    payload: (data) => data.steeringItemAdd,
    done,
  }),
  PRESENT: attend('PRESENT'),
  DEPUTY: attend('DEPUTY'),
  EXCUSED: attend('EXCUSED'),
  ABSENT: attend('ABSENT'),
  ADOPT: open('ADOPT'),
  DEFER: open('DEFER'),
  RETURN: open('RETURN'),
  close: changeAction({
    fields: {},
    document: VotingCloseDocument,
    input: (_values, { about, version }: Sent) => ({ itemId: about, version }),
    payload: (data) => data.votingClose,
    done,
  }),
  entry: changeAction({
    fields: entryForm,
    document: SessionEntryWriteDocument,
    input: ({ body }, { about }: Sent) => ({ itemId: about, body }),
    payload: (data) => data.sessionEntryWrite,
    done,
  }),
  publish: changeAction({
    fields: {},
    document: ResolutionPublishDocument,
    input: (_values, { about, version }: Sent) => ({ resolutionId: about, version }),
    payload: (data) => data.resolutionPublish,
    done,
  }),
};
