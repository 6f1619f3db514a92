import {
  agendaWishes,
  attendanceStates,
  meetingRoles,
  meetingSeriesKinds,
  meetingStates,
  minutesStates,
} from '@kim/schema/reference/meeting.ts';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';

export const MeetingSeriesKindEnum = enumOf(meetingSeriesKinds);
registerEnumType(MeetingSeriesKindEnum, {
  name: 'MeetingSeriesKind',
  description: 'What kind of meetings a series is of (KIM concept 2025, 2.5, 3.2 and 3.4).',
  valuesConfig: {
    TEAM: { description: 'KIM coordination and case management.' },
    JOUR_FIXE: { description: 'Standing talk of a head and their team.' },
    EXCHANGE: { description: 'Between modules, or with an office or an association.' },
    WORKING_CIRCLE: { description: 'A working circle (Arbeitskreis) of the county.' },
  },
});
export const MeetingStateEnum = enumOf(meetingStates);
registerEnumType(MeetingStateEnum, {
  name: 'MeetingState',
  description: 'How a meeting stands.',
  valuesConfig: {
    PLANNED: { description: 'It is in the calendar; the invitation is not out.' },
    INVITED: { description: 'The invitation is out.' },
    HELD: { description: 'It has taken place.' },
    CANCELLED: { description: 'It does not take place.' },
  },
});
export const MinutesStateEnum = enumOf(minutesStates);
registerEnumType(MinutesStateEnum, {
  name: 'MinutesState',
  description: 'How the minutes of a meeting stand.',
  valuesConfig: {
    DRAFT: { description: 'Being written; for the county alone.' },
    CIRCULATED: { description: 'Sent to all who were invited, for comment.' },
    APPROVED: { description: 'Approved; not changed any more.' },
  },
});
export const AttendanceStateEnum = enumOf(attendanceStates);
registerEnumType(AttendanceStateEnum, {
  name: 'AttendanceState',
  description: 'What somebody answered to an invitation, and afterwards whether they were there.',
  valuesConfig: {
    INVITED: { description: 'Invited, or asked again after it was moved; no answer.' },
    ACCEPTED: { description: 'Will come.' },
    DECLINED: { description: 'Will not come.' },
    PRESENT: { description: 'Was there.' },
    EXCUSED: { description: 'Was not there and had said so.' },
    ABSENT: { description: 'Was not there.' },
  },
});
export const AgendaWishEnum = enumOf(agendaWishes);
registerEnumType(AgendaWishEnum, {
  name: 'AgendaWish',
  description: 'What whoever proposes an item wishes for it.',
  valuesConfig: {
    INFORMATION: { description: 'To inform.' },
    DISCUSSION: { description: 'To talk it over.' },
    DECISION: { description: 'To decide.' },
  },
});
export const MeetingRoleEnum = enumOf(meetingRoles);
registerEnumType(MeetingRoleEnum, {
  name: 'MeetingRole',
  description: 'Who may be invited by role: who works in the profession or with it. HR may not.',
});
