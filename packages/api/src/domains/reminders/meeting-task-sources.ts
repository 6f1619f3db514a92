import type { Statement } from '../../platform/reading/read-model.ts';
import { attendanceModel, meetingModel, meetingTaskModel } from '../meeting/meeting.public.ts';
import { concernsConvening, concernsMeeting } from './task-kind.policy.ts';
import type { TaskSource } from './task-source.ts';

/** Minutes that nobody wrote for so long are no task any more. */
const MINUTES_DAYS = 90;

const own = (column: string, { context, bind }: Statement): string => {
  const { actor } = context;
  return `${column} = ${bind(actor.kind === 'member' ? actor.membership.person.id : null, 'uuid')}`;
};
const meetingOf = (row: string, condition: string): string =>
  `exists (select from meeting.meeting m where m.county_id = ${row}.county_id and m.id = ${row}.meeting_id and ${condition})`;
const comes = (row: string, state: string, { context, bind }: Statement): string =>
  meetingOf(row, `m.state = '${state}' and m.held_on >= ${bind(context.today, 'date')}`);
const heldOn = (row: string): string =>
  `(select m.held_on from meeting.meeting m where m.county_id = ${row}.county_id and m.id = ${row}.meeting_id)`;
const about = { meeting_id: (row: string): string => `${row}.meeting_id` };

/** Meetings somebody is invited to, what they took on there, and minutes that are to be written. */
export const meetingTaskSources: readonly TaskSource[] = [
  {
    kind: 'MEETING_TO_ANSWER',
    concerns: concernsMeeting,
    model: attendanceModel,
    isDue: (row, statement) =>
      `${row}.state = 'INVITED' and ${own(`${row}.person_id`, statement)} and ${comes(row, 'INVITED', statement)}`,
    dueOn: heldOn,
    about,
  },
  {
    kind: 'MEETING_CANCELLED',
    concerns: concernsMeeting,
    model: attendanceModel,
    isDue: (row, statement) =>
      `${row}.state <> 'DECLINED' and ${own(`${row}.person_id`, statement)} and ${comes(row, 'CANCELLED', statement)}`,
    dueOn: heldOn,
    about,
  },
  {
    kind: 'MEETING_TASK_DUE',
    concerns: concernsMeeting,
    model: meetingTaskModel,
    isDue: (row, statement) => `${row}.done_on is null and ${own(`${row}.person_id`, statement)}`,
    dueOn: (row) => `${row}.due_on`,
    about: { ...about, meeting_task_id: (row) => `${row}.id` },
  },
  {
    kind: 'MINUTES_TO_WRITE',
    concerns: concernsConvening,
    model: meetingModel,
    isDue: (row, statement) =>
      `${row}.state = 'HELD' and ${own(`${row}.chair_id`, statement)} and ${row}.held_on > ${statement.bind(statement.context.today, 'date')} - ${MINUTES_DAYS} and not exists (select from meeting.minutes n where n.county_id = ${row}.county_id and n.meeting_id = ${row}.id and n.state <> 'DRAFT')`,
    dueOn: (row) => `${row}.held_on`,
    about: { meeting_id: (row) => `${row}.id` },
  },
];
