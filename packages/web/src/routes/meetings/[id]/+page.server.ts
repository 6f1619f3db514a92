import {
  itemForm,
  minutesForm,
  moveForm,
  personForm,
  reasonForm,
  taskForm,
} from '#lib/domains/meeting/meeting-forms.ts';
import {
  AgendaItemCarryOverDocument,
  AgendaItemProposeDocument,
  AgendaOrderDocument,
  AttendanceAddDocument,
  AttendanceRecordDocument,
  MeetingAdvanceDocument,
  MeetingPageDocument,
  MeetingRecordDocument,
  MeetingTaskCompleteDocument,
  MeetingTaskRecordDocument,
  MinutesAdvanceDocument,
  MinutesWriteDocument,
  type AttendanceState,
  type MeetingState,
  type MinutesState,
} from '#lib/gql/documents.generated.ts';
import { ask } from '#lib/platform/ask.ts';
import { changeAction } from '#lib/platform/change-action.ts';
import type { Actions, RequestEvent } from './$types.js';

interface Sent {
  readonly event: RequestEvent;
  readonly version: number;
  readonly about: string;
}
const done = (_payload: unknown, { event }: Sent): string => `/meetings/${event.params.id}?status=done`;
const here = ({ event }: Sent): { readonly meetingId: string } => ({ meetingId: event.params.id });

const advance = (toState: MeetingState) =>
  changeAction({
    fields: {},
    document: MeetingAdvanceDocument,
    input: (_values, sent: Sent) => ({ ...here(sent), version: sent.version, toState }),
    payload: (data) => data.meetingAdvance,
    done,
  });
const attend = (state: AttendanceState) =>
  changeAction({
    fields: {},
    document: AttendanceRecordDocument,
    input: (_values, { about, version }: Sent) => ({ attendanceId: about, version, state }),
    payload: (data) => data.attendanceRecord,
    done,
  });
const leadMinutes = (toState: MinutesState) =>
  changeAction({
    fields: {},
    document: MinutesAdvanceDocument,
    input: (_values, { about, version }: Sent) => ({ minutesId: about, version, toState }),
    payload: (data) => data.minutesAdvance,
    done,
  });

export const actions: Actions = {
  INVITED: advance('INVITED'),
  HELD: advance('HELD'),
  CANCELLED: changeAction({
    fields: reasonForm,
    document: MeetingAdvanceDocument,
    input: ({ reason }, sent: Sent) => ({
      ...here(sent),
      version: sent.version,
      toState: 'CANCELLED' as const,
      reason,
    }),
    payload: (data) => data.meetingAdvance,
    done,
  }),
  move: changeAction({
    fields: moveForm,
    document: MeetingRecordDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent), version: sent.version }),
    payload: (data) => data.meetingRecord,
    done,
  }),
  ACCEPTED: attend('ACCEPTED'),
  DECLINED: attend('DECLINED'),
  PRESENT: attend('PRESENT'),
  EXCUSED: attend('EXCUSED'),
  ABSENT: attend('ABSENT'),
  add: changeAction({
    fields: personForm,
    document: AttendanceAddDocument,
    input: ({ personId }, sent: Sent) => ({ ...here(sent), personId }),
    payload: (data) => data.attendanceAdd,
    done,
  }),
  propose: changeAction({
    fields: itemForm,
    document: AgendaItemProposeDocument,
    input: (values, sent: Sent) => ({ ...values, ...here(sent) }),
    payload: (data) => data.agendaItemPropose,
    done,
  }),
  // the button carries the whole new order: nothing is read in between
  order: changeAction({
    fields: {},
    document: AgendaOrderDocument,
    input: (_values, sent: Sent) => ({ ...here(sent), itemIds: sent.about.split(',') }),
    payload: (data) => data.agendaOrder,
    done,
  }),
  carry: changeAction({
    fields: {},
    document: AgendaItemCarryOverDocument,
    input: (_values, { about, version }: Sent) => ({ itemId: about, version }),
    payload: (data) => data.agendaItemCarryOver,
    done,
  }),
  // a text per item, so that the agenda is read first
  minutes: async (event: RequestEvent) => {
    const { meeting } = await ask(event, MeetingPageDocument, { id: event.params.id });
    const items = meeting?.agendaItems ?? [];
    return changeAction({
      fields: minutesForm(items),
      document: MinutesWriteDocument,
      input: (values, sent: Sent) => ({
        ...here(sent),
        version: sent.version || null,
        entries: items.map(({ id }) => ({ itemId: id, body: values[id] ?? '' })),
      }),
      payload: (data) => data.minutesWrite,
      done,
    })(event);
  },
  DRAFT: leadMinutes('DRAFT'),
  CIRCULATED: leadMinutes('CIRCULATED'),
  APPROVED: leadMinutes('APPROVED'),
  task: changeAction({
    fields: taskForm,
    document: MeetingTaskRecordDocument,
    input: (values) => values,
    payload: (data) => data.meetingTaskRecord,
    done,
  }),
  complete: changeAction({
    fields: {},
    document: MeetingTaskCompleteDocument,
    input: (_values, { about, version }: Sent) => ({ taskId: about, version }),
    payload: (data) => data.meetingTaskComplete,
    done,
  }),
};
