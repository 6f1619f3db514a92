import { attendanceStates, meetingStates } from '@kim/schema/reference/meeting.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type Column, type ModelExtension } from '../../platform/reading/read-model.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { isOwn, listOf, oneOf, times, waysOfConvener } from './meeting-columns.ts';
import { meetingReadable, ofMeetingReadable } from './meeting-scope.ts';
import { attendanceTransitions, meetingTransitions, waysFrom } from './meeting.policy.ts';
import { agendaItemModel, meetingTaskModel, minutesModel } from './minutes.model.ts';
import { meetingSeriesModel } from './series.model.ts';

export const meetingModel = readModel({
  type: 'Meeting',
  idKind: 'meeting',
  table: 'meeting.meeting',
  readableBy: meetingReadable,
  reach: reachThrough(meetingReadable),
  columns: {
    id: 'id',
    version: 'version',
    title: 'title',
    heldOn: 'held_on',
    ...times,
    place: 'place',
    state: 'state',
    reason: 'reason',
    chairName: 'chair_name',
    plannedOn: 'planned_on',
    isMoved: ({ row }) => `(${row}.planned_on is not null and ${row}.planned_on <> ${row}.held_on)`,
    viewerWays: waysOfConvener(meetingStates, meetingTransitions),
  },
  relations: {
    series: oneOf(() => [meetingSeriesModel], 'series_id'),
    attendances: listOf(() => attendanceModel, 'meeting_id', 'person_name', 'id'),
    agendaItems: listOf(() => agendaItemModel, 'meeting_id', 'position', 'id'),
    minutes: {
      kind: 'one',
      models: () => [minutesModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.meeting_id = ${parent}.id`,
    },
    tasks: listOf(() => meetingTaskModel, 'meeting_id', 'due_on', 'id'),
  },
  filters: {
    isComing: {
      sql: ({ row, value, statement: { bind, context } }) =>
        `(${row}.held_on >= ${bind(context.today, 'date')}) = ${bind(value, 'boolean')}`,
    },
    seriesId: {
      sql: ({ row, value, statement }) => `${row}.series_id = ${statement.bind(value, 'uuid')}`,
    },
  },
  sorts: { HELD_ON: { sql: ({ row }) => `${row}.held_on`, type: 'date' } },
  defaultSort: 'HELD_ON',
});

/** Before it everybody answers for themselves, afterwards the county notes who was there. */
const attendanceWays: Column = (call) => {
  const { row, statement } = call;
  const { context, bind } = statement;
  const isConvener = hasRight(context.actor, 'CONVENE_MEETINGS');
  const cases = attendanceStates.map((state) => {
    const own = bind(`{${waysFrom(attendanceTransitions, state, 'INVITED').join(',')}}`, 'text[]');
    const noted = isConvener ? waysFrom(attendanceTransitions, state, 'CONVENER') : [];
    return `when '${state}' then (case when ${isOwn(call)} then ${own} else '{}'::text[] end) || ${bind(`{${noted.join(',')}}`, 'text[]')}`;
  });
  return `(case ${row}.state ${cases.join(' ')} end)`;
};

export const attendanceModel = readModel({
  type: 'Attendance',
  idKind: 'attendance',
  table: 'meeting.attendance',
  readableBy: ofMeetingReadable,
  reach: reachThrough(ofMeetingReadable),
  columns: {
    id: 'id',
    version: 'version',
    state: 'state',
    personName: 'person_name',
    isOwn,
    viewerWays: attendanceWays,
  },
  relations: { organisation: oneOf(() => organisationModels, 'organisation_id') },
});

/** A task knows its meeting. */
export const meetingExtensions: ModelExtension[] = [
  { model: meetingTaskModel, relations: { meeting: oneOf(() => [meetingModel], 'meeting_id') } },
];
