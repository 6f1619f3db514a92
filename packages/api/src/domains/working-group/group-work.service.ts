import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findInvitable } from '../meeting/meeting.public.ts';
import {
  conflict,
  findGroup,
  findGroupMeeting,
  findMember,
  findTask,
  insertRow,
  known,
  lockGroup,
  nameOf,
  refuseFor,
  refuseForeign,
  refuseUnless,
  type Keyed,
  type KnownGroup,
} from './working-group-target.ts';
import { dueFindings, LONGEST_TEXT, meetingDayFindings, textFindings } from './working-group.policy.ts';
import type { GroupChange } from './working-group.service.ts';

const openGroup = async (context: RequestContext, id: string, field: string): Promise<KnownGroup> => {
  await lockGroup(context, id);
  const group = await known(findGroup(context, id), 'workingGroupId');
  if (group.state === 'CLOSED') refuseFor({ code: 'WORKING_GROUP_STEP', field }, { workingGroupId: id });
  return group;
};

interface MemberAdd extends Keyed {
  readonly workingGroupId: string;
  readonly body: string;
  readonly personId: string | null;
  readonly memberRole: string | null;
}

/** The steering group staffs (domain model 1.4.6); its office writes down who it is. */
export const addMember = (context: RequestContext, input: MemberAdd): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  const findings = [
    ...textFindings(input.body, { field: 'body' }),
    ...textFindings(input.memberRole, { field: 'memberRole', isNeeded: false }),
  ];
  return carryOut(context, { operation: 'groupMemberAdd', input, findings }, async (em, actor) => {
    const { workingGroupId, personId } = input;
    await openGroup(context, workingGroupId, 'body');
    const person = personId ? await personToAdd(context, workingGroupId, personId) : null;
    await insertRow(em, 'group_member', {
      county_id: actor.countyId,
      working_group_id: workingGroupId,
      body: input.body.trim(),
      person_id: personId,
      person_name: person,
      member_role: input.memberRole?.trim() || null,
    });
    return { workingGroupId };
  });
};

const personToAdd = async (
  context: RequestContext,
  workingGroupId: string,
  personId: string,
): Promise<string> => {
  const person = await findInvitable(context, personId);
  const [there] = await context.em!.execute<object[]>(
    'select id from governance.group_member where working_group_id = ? and person_id = ? and ended_on is null',
    [workingGroupId, personId],
  );
  if (!person || there)
    throw new Refused('WORKING_GROUP_MEMBER', { field: 'personId', about: { workingGroupId } });
  return person.name;
};

/** Who leaves reads the group no more; what they had taken on stays. */
export const endMember = (
  context: RequestContext,
  input: Keyed & { readonly memberId: string; readonly version: number },
): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  return carryOut(context, { operation: 'groupMemberEnd', input }, async (em) => {
    const { memberId, version } = input;
    const found = await known(findMember(context, memberId), 'memberId');
    const { workingGroupId, isEnded } = found;
    if (isEnded) refuseFor({ code: 'WORKING_GROUP_STEP', field: 'memberId' }, { workingGroupId });
    const changed = await em.execute<object[]>(
      'update governance.group_member set ended_on = ?, version = version + 1 where id = ? and version = ? and ended_on is null returning id',
      [context.today, memberId, version],
    );
    if (changed.length === 0) throw conflict(found.version, { workingGroupId });
    return { workingGroupId };
  });
};

interface TaskRecord extends Keyed {
  readonly memberId: string;
  readonly title: string;
  readonly dueOn: string;
}

/** A member takes something on for themselves, or the office notes it for any of them. */
export const recordTask = (context: RequestContext, input: TaskRecord): GroupChange => {
  refuseUnless(context, 'READ_WORKING_GROUPS');
  const findings = [
    ...textFindings(input.title, { field: 'title' }),
    ...dueFindings(input.dueOn, context.today),
  ];
  return carryOut(context, { operation: 'groupTaskRecord', input, findings }, async (em, actor) => {
    const { memberId, title, dueOn } = input;
    const member = await known(findMember(context, memberId), 'memberId');
    refuseForeign(context, member);
    const { workingGroupId, isEnded } = member;
    await openGroup(context, workingGroupId, 'title');
    if (isEnded) refuseFor({ code: 'WORKING_GROUP_STEP', field: 'memberId' }, { workingGroupId });
    await insertRow(em, 'group_task', {
      county_id: actor.countyId,
      working_group_id: workingGroupId,
      member_id: memberId,
      title: title.trim(),
      due_on: dueOn,
    });
    return { workingGroupId };
  });
};

/** Whoever has taken it on says that it is done, or the office for them. */
export const completeTask = (
  context: RequestContext,
  input: Keyed & { readonly taskId: string; readonly version: number },
): GroupChange => {
  refuseUnless(context, 'READ_WORKING_GROUPS');
  return carryOut(context, { operation: 'groupTaskComplete', input }, async (em) => {
    const { taskId, version } = input;
    const found = await known(findTask(context, taskId), 'taskId');
    refuseForeign(context, found);
    const { workingGroupId, isDone } = found;
    if (isDone) refuseFor({ code: 'WORKING_GROUP_STEP', field: 'taskId' }, { workingGroupId });
    const changed = await em.execute<object[]>(
      'update governance.group_task set done_on = ?, version = version + 1 where id = ? and version = ? and done_on is null returning id',
      [context.today, taskId, version],
    );
    if (changed.length === 0) throw conflict(found.version, { workingGroupId });
    return { workingGroupId };
  });
};

interface MeetingRecord extends Keyed {
  readonly workingGroupId: string;
  readonly meetingId: string | null;
  readonly version: number | null;
  readonly heldOn: string;
  readonly place: string;
  readonly notes: string | null;
}

/** When the group met or will meet; what was agreed can be added later. */
export const recordMeeting = (context: RequestContext, input: MeetingRecord): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  const findings = [
    ...meetingDayFindings(input.heldOn, context.today),
    ...textFindings(input.place, { field: 'place' }),
    ...textFindings(input.notes, { field: 'notes', most: LONGEST_TEXT, isNeeded: false }),
  ];
  return carryOut(context, { operation: 'groupMeetingRecord', input, findings }, async (em, actor) => {
    const { workingGroupId, meetingId, heldOn } = input;
    await openGroup(context, workingGroupId, 'heldOn');
    if (meetingId) await correctMeeting(context, input, meetingId);
    else
      await insertRow(em, 'group_meeting', {
        county_id: actor.countyId,
        working_group_id: workingGroupId,
        held_on: heldOn,
        place: input.place.trim(),
        notes: input.notes?.trim() || null,
        person_id: actor.membership.person.id,
        person_name: nameOf(actor),
      });
    return { workingGroupId };
  });
};

const correctMeeting = async (
  context: RequestContext,
  { workingGroupId, heldOn, place, notes, version }: MeetingRecord,
  meetingId: string,
): Promise<void> => {
  const found = await known(findGroupMeeting(context, meetingId), 'meetingId');
  if (found.workingGroupId !== workingGroupId)
    throw new Refused('NOT_FOUND', { field: 'meetingId', about: { workingGroupId } });
  const changed = await context.em!.execute<object[]>(
    'update governance.group_meeting set held_on = ?, place = ?, notes = ?, version = version + 1 where id = ? and version = ? returning id',
    [heldOn, place.trim(), notes?.trim() || null, meetingId, version],
  );
  if (changed.length === 0) throw conflict(found.version, { workingGroupId });
};
