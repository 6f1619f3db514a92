export {
  addMeeting,
  calendarText,
  momentOf,
  ownCalendarMeetings,
  type CalendarMeeting,
} from './meeting-calendar.ts';
export { daysOf } from './meeting-rhythm.ts';
export { attendanceModel, meetingModel } from './meeting.model.ts';
export { findPerson as findInvitable } from './meeting-target.ts';
export { MeetingTaskType, MeetingType } from './meeting.type.ts';
export { meetingTaskModel } from './minutes.model.ts';
export { meetingPersonModel } from './series.model.ts';
export { MeetingPersonType } from './series.type.ts';
