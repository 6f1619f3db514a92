import type { AttendanceState, MeetingState } from '@kim/schema/reference/meeting.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { carryItemOver, orderAgenda, proposeItem } from './agenda.service.ts';
import {
  AgendaItemCarryOverInput,
  AgendaItemProposeInput,
  AgendaOrderInput,
  AttendanceAddInput,
  AttendanceRecordInput,
  MeetingAdvanceInput,
  MeetingRecordInput,
} from './meeting.input.ts';
import { MeetingPayload } from './meeting.payload.ts';
import { addAttendance, advanceMeeting, recordAttendance, recordMeeting } from './meeting.service.ts';
import { personOf } from './series.resolver.ts';

export const meetingOf = (id: string): string => uuidArgument(['meeting'], id, 'meetingId');

@Resolver()
export class MeetingResolver {
  @Mutation(() => MeetingPayload.type, {
    description:
      'A meeting outside of any series, or a new day, time or place for one: then everybody is asked again.',
  })
  meetingRecord(
    @Arg('input', () => MeetingRecordInput, { description: 'The meeting.' }) input: MeetingRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { meetingId, version, reason, chairId } = input;
    return recordMeeting(context, {
      ...input,
      meetingId: meetingId ? meetingOf(meetingId) : null,
      version: version ?? null,
      reason: reason ?? null,
      chairId: personOf(chairId, 'chairId'),
    });
  }

  @Mutation(() => MeetingPayload.type, {
    description: 'The invitation goes out, or the meeting was held, or it is off.',
  })
  meetingAdvance(
    @Arg('input', () => MeetingAdvanceInput, { description: 'The step.' }) input: MeetingAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const toState = input.toState as MeetingState;
    const reason = input.reason ?? null;
    return advanceMeeting(context, { ...input, meetingId: meetingOf(input.meetingId), toState, reason });
  }

  @Mutation(() => MeetingPayload.type, { description: 'Invites one person more to one meeting.' })
  attendanceAdd(
    @Arg('input', () => AttendanceAddInput, { description: 'Who.' }) input: AttendanceAddInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const personId = uuidArgument(['meeting_person'], input.personId, 'personId');
    return addAttendance(context, { ...input, meetingId: meetingOf(input.meetingId), personId });
  }

  @Mutation(() => MeetingPayload.type, {
    description: 'Everybody answers for themselves; from its day on who convenes notes who was there.',
  })
  attendanceRecord(
    @Arg('input', () => AttendanceRecordInput, { description: 'What to note.' })
    input: AttendanceRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const attendanceId = uuidArgument(['attendance'], input.attendanceId, 'attendanceId');
    const state = input.state as AttendanceState;
    return recordAttendance(context, { ...input, attendanceId, state });
  }

  @Mutation(() => MeetingPayload.type, {
    description: 'Who is invited proposes an item for the agenda, until the meeting is over.',
  })
  agendaItemPropose(
    @Arg('input', () => AgendaItemProposeInput, { description: 'The item.' })
    input: AgendaItemProposeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return proposeItem(context, { ...input, meetingId: meetingOf(input.meetingId) });
  }

  @Mutation(() => MeetingPayload.type, { description: 'Puts the agenda in order.' })
  agendaOrder(
    @Arg('input', () => AgendaOrderInput, { description: 'The order.' }) input: AgendaOrderInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const itemIds = input.itemIds.map((id) => uuidArgument(['agenda_item'], id, 'itemIds'));
    return orderAgenda(context, { ...input, meetingId: meetingOf(input.meetingId), itemIds });
  }

  @Mutation(() => MeetingPayload.type, {
    description: 'What was not got to stands on the agenda of the next meeting of the series.',
  })
  agendaItemCarryOver(
    @Arg('input', () => AgendaItemCarryOverInput, { description: 'Which item.' })
    input: AgendaItemCarryOverInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return carryItemOver(context, {
      ...input,
      itemId: uuidArgument(['agenda_item'], input.itemId, 'itemId'),
    });
  }
}
