import { newUuid } from '@kim/schema/ids.ts';
import type { MinutesState } from '@kim/schema/reference/meeting.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findingsOfMinutes, findingsOfTask } from './meeting-findings.policy.ts';
import { insertRows } from './meeting-rows.ts';
import {
  findAttendance,
  findItem,
  findMeeting,
  findMinutes,
  findTask,
  known,
  lockMeeting,
  nameOf,
  refuseForeign,
  refuseUnless,
} from './meeting-target.ts';
import { conflict, refuseFor, type Keyed, type MeetingChange } from './meeting.service.ts';
import { findTransition, minutesTransitions, obstacleTo } from './meeting.policy.ts';

interface MinutesWrite extends Keyed {
  readonly meetingId: string;
  /** Null: they are begun. */
  readonly version: number | null;
  readonly entries: readonly { readonly itemId: string; readonly body: string }[];
}

/** Begins the minutes of a meeting, or writes on in their draft. */
export const writeMinutes = (context: RequestContext, input: MinutesWrite): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  const findings = findingsOfMinutes(input.entries);
  return carryOut(context, { operation: 'minutesWrite', input, findings }, async (em, actor) => {
    const { meetingId, entries } = input;
    await lockMeeting(context, meetingId);
    const { state, heldOn } = await known(findMeeting(context, meetingId), 'meetingId');
    if (state === 'PLANNED' || state === 'CANCELLED')
      refuseFor({ code: 'MEETING_STEP', field: 'entries' }, meetingId);
    if (heldOn > context.today) refuseFor({ code: 'MEETING_DAY_TO_COME', field: 'entries' }, meetingId);
    const minutesId = await draftOf(context, input);
    const items = await em.execute<{ id: string }[]>(
      'select id from meeting.agenda_item where meeting_id = ?',
      [meetingId],
    );
    if (entries.some(({ itemId }) => !items.some(({ id }) => id === itemId)))
      refuseFor({ code: 'MEETING_ORDER', field: 'entries' }, meetingId);
    for (const { itemId, body } of entries)
      await em.execute(
        `insert into meeting.minutes_entry (county_id, id, minutes_id, item_id, body) values (?, ?, ?, ?, ?) on conflict (county_id, minutes_id, item_id) do update set body = excluded.body`,
        [actor.countyId, newUuid(), minutesId, itemId, body.trim()],
      );
    return { meetingId };
  });
};

const draftOf = async (context: RequestContext, { meetingId, version }: MinutesWrite): Promise<string> => {
  const { em, actor } = context;
  const [there] = await em!.execute<{ id: string; state: string; version: number }[]>(
    'select id, state, version from meeting.minutes where meeting_id = ?',
    [meetingId],
  );
  if (!there && actor.kind === 'member') {
    const id = newUuid();
    const { person } = actor.membership;
    await insertRows(em!, 'minutes', [
      {
        county_id: actor.countyId,
        id,
        meeting_id: meetingId,
        person_id: person.id,
        person_name: nameOf(actor),
      },
    ]);
    return id;
  }
  if (there!.state !== 'DRAFT') refuseFor({ code: 'MEETING_STEP', field: 'entries' }, meetingId);
  const changed = await em!.execute<object[]>(
    'update meeting.minutes set version = version + 1 where id = ? and version = ? returning id',
    [there!.id, version],
  );
  if (changed.length === 0) throw conflict(there!.version, meetingId);
  return there!.id;
};

interface MinutesAdvance extends Keyed {
  readonly minutesId: string;
  readonly version: number;
  readonly toState: MinutesState;
}

/** Sent for comment, taken back to be mended, approved: as the table of steps says. */
export const advanceMinutes = (context: RequestContext, input: MinutesAdvance): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  return carryOut(context, { operation: 'minutesAdvance', input }, async (em) => {
    const { minutesId, version, toState } = input;
    const found = await known(findMinutes(context, minutesId), 'minutesId');
    const { meetingId, state, heldOn } = found;
    const transition = findTransition(minutesTransitions, state, toState);
    refuseFor(obstacleTo(transition, { heldOn, today: context.today }), meetingId);
    const changed = await em.execute<object[]>(
      `update meeting.minutes set state = ?, circulated_on = case when ? = 'CIRCULATED' then ?::date else circulated_on end, approved_on = case when ? = 'APPROVED' then ?::date end, version = version + 1 where id = ? and version = ? and state = ? returning id`,
      [toState, toState, context.today, toState, context.today, minutesId, version, state],
    );
    if (changed.length === 0) throw conflict(found.version, meetingId);
    return { meetingId };
  });
};

interface TaskRecord extends Keyed {
  readonly attendanceId: string;
  readonly itemId: string | null;
  readonly title: string;
  readonly dueOn: string;
}

/** Somebody who is invited takes something on; it then stands among their tasks. */
export const recordTask = (context: RequestContext, input: TaskRecord): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  const findings = findingsOfTask(input.title, input.dueOn, context.today);
  return carryOut(context, { operation: 'meetingTaskRecord', input, findings }, async (em, actor) => {
    const { attendanceId, itemId, title, dueOn } = input;
    const found = await known(findAttendance(context, attendanceId), 'attendanceId');
    const { meetingId, personId, personName } = found;
    if (found.meetingState === 'CANCELLED') refuseFor({ code: 'MEETING_STEP', field: 'title' }, meetingId);
    const item = itemId && (await findItem(context, itemId));
    if (itemId && (!item || item.meetingId !== meetingId))
      throw new Refused('NOT_FOUND', { field: 'itemId', about: { meetingId } });
    await insertRows(em, 'task', [
      {
        county_id: actor.countyId,
        id: newUuid(),
        meeting_id: meetingId,
        item_id: itemId,
        person_id: personId,
        person_name: personName,
        title: title.trim(),
        due_on: dueOn,
      },
    ]);
    return { meetingId };
  });
};

/** Whoever has taken it on says that it is done, or who convenes for them. */
export const completeTask = (
  context: RequestContext,
  input: Keyed & { readonly taskId: string; readonly version: number },
): MeetingChange => {
  refuseUnless(context, 'READ_MEETINGS');
  return carryOut(context, { operation: 'meetingTaskComplete', input }, async (em) => {
    const { taskId, version } = input;
    const found = await known(findTask(context, taskId), 'taskId');
    refuseForeign(context, found);
    const { meetingId, isDone } = found;
    if (isDone) refuseFor({ code: 'MEETING_STEP', field: 'taskId' }, meetingId);
    const changed = await em.execute<object[]>(
      'update meeting.task set done_on = ?, version = version + 1 where id = ? and version = ? and done_on is null returning id',
      [context.today, taskId, version],
    );
    if (changed.length === 0) throw conflict(found.version, meetingId);
    return { meetingId };
  });
};
