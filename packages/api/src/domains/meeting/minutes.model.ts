import { minutesStates } from '@kim/schema/reference/meeting.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel } from '../../platform/reading/read-model.ts';
import { isOwn, listOf, oneOf, waysOfConvener } from './meeting-columns.ts';
import { entryReadable, minutesReadable, ofMeetingReadable } from './meeting-scope.ts';
import { minutesTransitions } from './meeting.policy.ts';

export const agendaItemModel = readModel({
  type: 'AgendaItem',
  idKind: 'agenda_item',
  table: 'meeting.agenda_item',
  readableBy: ofMeetingReadable,
  reach: reachThrough(ofMeetingReadable),
  columns: {
    id: 'id',
    version: 'version',
    position: 'position',
    title: 'title',
    plannedMinutes: 'planned_minutes',
    wish: 'wish',
    personName: 'person_name',
    isCarriedFrom: ({ row }) => `(${row}.carried_from_id is not null)`,
    isCarriedOver: ({ row }) => `(${row}.carried_to_id is not null)`,
  },
});

export const minutesModel = readModel({
  type: 'Minutes',
  idKind: 'minutes',
  table: 'meeting.minutes',
  readableBy: minutesReadable,
  reach: reachThrough(minutesReadable),
  columns: {
    id: 'id',
    version: 'version',
    state: 'state',
    circulatedOn: 'circulated_on',
    approvedOn: 'approved_on',
    personName: 'person_name',
    viewerWays: waysOfConvener(minutesStates, minutesTransitions),
  },
  relations: { entries: listOf(() => minutesEntryModel, 'minutes_id', 'id') },
});

export const minutesEntryModel = readModel({
  type: 'MinutesEntry',
  idKind: 'minutes_entry',
  table: 'meeting.minutes_entry',
  readableBy: entryReadable,
  reach: reachThrough(entryReadable),
  columns: { id: 'id', body: 'body' },
  relations: { item: oneOf(() => [agendaItemModel], 'item_id') },
});

export const meetingTaskModel = readModel({
  type: 'MeetingTask',
  idKind: 'meeting_task',
  table: 'meeting.task',
  readableBy: ofMeetingReadable,
  reach: reachThrough(ofMeetingReadable),
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    dueOn: 'due_on',
    doneOn: 'done_on',
    personName: 'person_name',
    isOwn,
  },
});
