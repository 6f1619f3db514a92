import type { MinutesState } from '@kim/schema/reference/meeting.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { MeetingPayload } from './meeting.payload.ts';
import { meetingOf } from './meeting.resolver.ts';
import {
  MeetingTaskCompleteInput,
  MeetingTaskRecordInput,
  MinutesAdvanceInput,
  MinutesWriteInput,
} from './minutes.input.ts';
import { advanceMinutes, completeTask, recordTask, writeMinutes } from './minutes.service.ts';

const itemOf = (id: string): string => uuidArgument(['agenda_item'], id, 'itemId');

@Resolver()
export class MinutesResolver {
  @Mutation(() => MeetingPayload.type, {
    description: 'Begins the minutes of a meeting, or writes on in their draft.',
  })
  minutesWrite(
    @Arg('input', () => MinutesWriteInput, { description: 'What they say.' }) input: MinutesWriteInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return writeMinutes(context, {
      ...input,
      meetingId: meetingOf(input.meetingId),
      version: input.version ?? null,
      entries: input.entries.map(({ itemId, body }) => ({ itemId: itemOf(itemId), body })),
    });
  }

  @Mutation(() => MeetingPayload.type, {
    description: 'Minutes are sent for comment, taken back to be mended, or approved.',
  })
  minutesAdvance(
    @Arg('input', () => MinutesAdvanceInput, { description: 'The step.' }) input: MinutesAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const minutesId = uuidArgument(['minutes'], input.minutesId, 'minutesId');
    return advanceMinutes(context, { ...input, minutesId, toState: input.toState as MinutesState });
  }

  @Mutation(() => MeetingPayload.type, {
    description: 'Somebody who is invited takes something on; it then stands among their tasks.',
  })
  meetingTaskRecord(
    @Arg('input', () => MeetingTaskRecordInput, { description: 'What, who, by when.' })
    input: MeetingTaskRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordTask(context, {
      ...input,
      attendanceId: uuidArgument(['attendance'], input.attendanceId, 'attendanceId'),
      itemId: input.itemId ? itemOf(input.itemId) : null,
    });
  }

  @Mutation(() => MeetingPayload.type, {
    description: 'Whoever has taken it on says that it is done, or who convenes for them.',
  })
  meetingTaskComplete(
    @Arg('input', () => MeetingTaskCompleteInput, { description: 'Which task.' })
    input: MeetingTaskCompleteInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return completeTask(context, {
      ...input,
      taskId: uuidArgument(['meeting_task'], input.taskId, 'taskId'),
    });
  }
}
