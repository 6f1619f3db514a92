import { changePayload } from '../../platform/graphql/change-payload.ts';
import { meetingModel } from './meeting.model.ts';
import { MeetingType } from './meeting.type.ts';
import { meetingSeriesModel } from './series.model.ts';
import { MeetingSeriesType } from './series.type.ts';

export const MeetingSeriesPayload = changePayload(
  'MeetingSeriesPayload',
  'What a change of a series of meetings led to.',
  {
    series: {
      type: () => MeetingSeriesType,
      models: () => [meetingSeriesModel],
      description: 'The series as it is now; with errors as it stands.',
    },
  },
);

export const MeetingPayload = changePayload('MeetingPayload', 'What a change of a meeting led to.', {
  meeting: {
    type: () => MeetingType,
    models: () => [meetingModel],
    description: 'The meeting as it is now; with errors as it stands.',
  },
});
