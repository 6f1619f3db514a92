import type { DecisionKind, SeatAttendanceState, SessionState } from '@kim/schema/reference/steering.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { addItem, writeEntry } from './item.service.ts';
import { endSeat, recordRules, recordSeat } from './seat.service.ts';
import { advanceSession, recordSeatAttendance, recordSession } from './session.service.ts';
import {
  ProcedureRulesRecordInput,
  SeatAttendanceRecordInput,
  SeatEndInput,
  SeatRecordInput,
  SessionEntryWriteInput,
  SteeringItemAddInput,
  SteeringSessionAdvanceInput,
  SteeringSessionRecordInput,
} from './steering.input.ts';
import { GovernanceBodyPayload, SteeringItemPayload, SteeringSessionPayload } from './steering.payload.ts';

const sessionOf = (id: string): string => uuidArgument(['steering_session'], id, 'sessionId');
const seatOf = (id: string, field = 'seatId'): string => uuidArgument(['seat'], id, field);
const personOf = (id: string | null | undefined, field: string): string | null =>
  id ? uuidArgument(['meeting_person'], id, field) : null;

@Resolver()
export class SteeringResolver {
  @Mutation(() => GovernanceBodyPayload.type, {
    description: 'One more seat, or another person or organisation in its place from a day on.',
  })
  seatRecord(
    @Arg('input', () => SeatRecordInput, { description: 'The seat.' }) input: SeatRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { seatId, version, topic, personId, deputyId } = input;
    return recordSeat(context, {
      ...input,
      seatId: seatId ? seatOf(seatId) : null,
      version: version ?? null,
      function: input.function ?? null,
      topic: topic ?? null,
      personId: personOf(personId, 'personId'),
      deputyId: personOf(deputyId, 'deputyId'),
    });
  }

  @Mutation(() => GovernanceBodyPayload.type, { description: 'A seat ends, and nobody takes it over.' })
  seatEnd(
    @Arg('input', () => SeatEndInput, { description: 'Which seat.' }) input: SeatEndInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return endSeat(context, { ...input, seatId: seatOf(input.seatId) });
  }

  @Mutation(() => GovernanceBodyPayload.type, {
    description:
      'Another edition of the rules of procedure, from tomorrow on: what is voted on today is counted by the one in force.',
  })
  procedureRulesRecord(
    @Arg('input', () => ProcedureRulesRecordInput, { description: 'The rules.' })
    input: ProcedureRulesRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordRules(context, { ...input, note: input.note ?? null });
  }

  @Mutation(() => SteeringSessionPayload.type, {
    description: 'A session is planned, or moved while the invitation is not out.',
  })
  steeringSessionRecord(
    @Arg('input', () => SteeringSessionRecordInput, { description: 'The session.' })
    input: SteeringSessionRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { sessionId, version } = input;
    return recordSession(context, {
      ...input,
      sessionId: sessionId ? sessionOf(sessionId) : null,
      version: version ?? null,
    });
  }

  @Mutation(() => SteeringSessionPayload.type, {
    description:
      'One step: the invitation goes out in time (or with the reason why not), the session is opened, its minutes are written, sent and approved.',
  })
  steeringSessionAdvance(
    @Arg('input', () => SteeringSessionAdvanceInput, { description: 'The step.' })
    input: SteeringSessionAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return advanceSession(context, {
      ...input,
      sessionId: sessionOf(input.sessionId),
      toState: input.toState as SessionState,
      shortNotice: input.shortNotice ?? null,
      guestSeatIds: input.guestSeatIds.map((id) => seatOf(id, 'guestSeatIds')),
    });
  }

  @Mutation(() => SteeringItemPayload.type, {
    description: 'Puts an open request on an agenda or into a circular, or what comes up otherwise.',
  })
  steeringItemAdd(
    @Arg('input', () => SteeringItemAddInput, { description: 'The item.' }) input: SteeringItemAddInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { sessionId, requestId, title, text, kind } = input;
    return addItem(context, {
      ...input,
      sessionId: sessionId ? sessionOf(sessionId) : null,
      requestId: requestId ? uuidArgument(['decision_request'], requestId, 'requestId') : null,
      title: title ?? '',
      text: text ?? '',
      kind: (kind ?? 'OTHER') as DecisionKind,
    });
  }

  @Mutation(() => SteeringSessionPayload.type, { description: 'Notes whether a seat is there.' })
  seatAttendanceRecord(
    @Arg('input', () => SeatAttendanceRecordInput, { description: 'What to note.' })
    input: SeatAttendanceRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordSeatAttendance(context, {
      ...input,
      attendanceId: uuidArgument(['seat_attendance'], input.attendanceId, 'attendanceId'),
      state: input.state as SeatAttendanceState,
    });
  }

  @Mutation(() => SteeringSessionPayload.type, {
    description: 'Writes what the minutes say about an item, while they are a draft.',
  })
  sessionEntryWrite(
    @Arg('input', () => SessionEntryWriteInput, { description: 'The entry.' })
    input: SessionEntryWriteInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return writeEntry(context, {
      ...input,
      itemId: uuidArgument(['steering_item'], input.itemId, 'itemId'),
    });
  }
}
