import { and } from 'graphql-shield';
import type { AccessRules, DomainModule } from '../../platform/domain-module.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { MeetingReadResolver } from './meeting-read.resolver.ts';
import { answersForOneself, doesOwnTask } from './meeting-target.ts';
import { AgendaItem, Attendance, Meeting } from './meeting.entity.ts';
import { meetingGrants } from './meeting.grants.ts';
import { attendanceModel, meetingExtensions, meetingModel } from './meeting.model.ts';
import { MeetingPayload, MeetingSeriesPayload } from './meeting.payload.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import { MeetingTask, Minutes, MinutesEntry } from './minutes.entity.ts';
import { agendaItemModel, meetingTaskModel, minutesEntryModel, minutesModel } from './minutes.model.ts';
import { MinutesResolver } from './minutes.resolver.ts';
import { MeetingSeries, SeriesInvitee } from './series.entity.ts';
import { meetingPersonModel, meetingSeriesModel, seriesInviteeModel } from './series.model.ts';
import { MeetingSeriesResolver } from './series.resolver.ts';

const read = needs('READ_MEETINGS');
const convene = needs('CONVENE_MEETINGS');

const rules: AccessRules = {
  Query: {
    meetings: read,
    meeting: read,
    meetingCalendar: read,
    allMeetingSeries: read,
    meetingSeries: read,
    meetingPeople: convene,
  },
  Meeting: { '*': read },
  MeetingConnection: { '*': read },
  MeetingEdge: { '*': read },
  Attendance: { '*': read },
  AgendaItem: { '*': read },
  Minutes: { '*': read },
  MinutesEntry: { '*': read },
  MeetingTask: { '*': read },
  MeetingSeries: {
    '*': read,
    version: convene,
    heldLastYear: convene,
    plannedNextYear: convene,
    isRhythmKept: convene,
    invitees: convene,
  },
  MeetingSeriesConnection: { '*': read },
  MeetingSeriesEdge: { '*': read },
  SeriesInvitee: { '*': convene },
  MeetingPerson: { '*': convene },
  MeetingPersonConnection: { '*': convene },
  MeetingPersonEdge: { '*': convene },
  Mutation: {
    meetingSeriesRecord: convene,
    meetingsPlan: convene,
    meetingRecord: convene,
    meetingAdvance: convene,
    attendanceAdd: convene,
    attendanceRecord: and(read, answersForOneself),
    agendaItemPropose: read,
    agendaOrder: convene,
    agendaItemCarryOver: convene,
    minutesWrite: convene,
    minutesAdvance: convene,
    meetingTaskRecord: convene,
    meetingTaskComplete: and(read, doesOwnTask),
  },
};

/** Meetings of the team, jours fixes, exchanges and working circles. */
export const meetingModule = {
  name: 'meeting',
  entities: [
    MeetingSeries,
    SeriesInvitee,
    Meeting,
    Attendance,
    AgendaItem,
    Minutes,
    MinutesEntry,
    MeetingTask,
  ],
  grants: meetingGrants,
  resolvers: [MeetingReadResolver, MeetingSeriesResolver, MeetingResolver, MinutesResolver],
  payloads: [MeetingSeriesPayload, MeetingPayload],
  models: [
    meetingSeriesModel,
    seriesInviteeModel,
    meetingPersonModel,
    meetingModel,
    attendanceModel,
    agendaItemModel,
    minutesModel,
    minutesEntryModel,
    meetingTaskModel,
  ],
  extensions: meetingExtensions,
  rules,
  invariants: {
    'a carried-over item stands on a later meeting': `select i.id from meeting.agenda_item i join meeting.agenda_item n on n.county_id = i.county_id and n.id = i.carried_to_id where n.carried_from_id is distinct from i.id or n.meeting_id = i.meeting_id`,
    'minutes are of a meeting that was invited to': `select n.id from meeting.minutes n join meeting.meeting m on m.county_id = n.county_id and m.id = n.meeting_id where m.state in ('PLANNED', 'CANCELLED')`,
  },
} satisfies DomainModule;
