import type { WorkingGroupKind, WorkingGroupState } from '@kim/schema/reference/working-group.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { addMember, completeTask, endMember, recordMeeting, recordTask } from './group-work.service.ts';
import {
  GenerativeThemeRecordInput,
  GroupMeetingRecordInput,
  GroupMemberAddInput,
  GroupMemberEndInput,
  GroupTaskCompleteInput,
  GroupTaskRecordInput,
  WorkingGroupAdvanceInput,
  WorkingGroupInstallInput,
} from './working-group.input.ts';
import { GenerativeThemePayload, WorkingGroupPayload } from './working-group.payload.ts';
import { advanceGroup, installGroup, recordTheme } from './working-group.service.ts';

export const groupOf = (id: string): string => uuidArgument(['working_group'], id, 'workingGroupId');
export const resolutionOf = (id: string): string => uuidArgument(['resolution'], id, 'resolutionId');
const memberOf = (id: string): string => uuidArgument(['group_member'], id, 'memberId');

@Resolver()
export class WorkingGroupResolver {
  @Mutation(() => GenerativeThemePayload.type, {
    description:
      'A generative theme, by an adopted resolution to take it up; the hurdle that is about is approved with it.',
  })
  generativeThemeRecord(
    @Arg('input', () => GenerativeThemeRecordInput, { description: 'The theme.' })
    input: GenerativeThemeRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordTheme(context, { ...input, resolutionId: resolutionOf(input.resolutionId) });
  }

  @Mutation(() => WorkingGroupPayload.type, {
    description: 'A working group, by an adopted resolution of the steering group.',
  })
  workingGroupInstall(
    @Arg('input', () => WorkingGroupInstallInput, { description: 'The group.' })
    input: WorkingGroupInstallInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return installGroup(context, {
      ...input,
      kind: input.kind as WorkingGroupKind,
      themeId: input.themeId ? uuidArgument(['generative_theme'], input.themeId, 'themeId') : null,
      actionField: input.actionField ?? null,
      resolutionId: resolutionOf(input.resolutionId),
    });
  }

  @Mutation(() => WorkingGroupPayload.type, { description: 'The group is staffed, or begins to work.' })
  workingGroupAdvance(
    @Arg('input', () => WorkingGroupAdvanceInput, { description: 'The step.' })
    input: WorkingGroupAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return advanceGroup(context, {
      ...input,
      workingGroupId: groupOf(input.workingGroupId),
      toState: input.toState as WorkingGroupState,
    });
  }

  @Mutation(() => WorkingGroupPayload.type, { description: 'A body or a person of it becomes a member.' })
  groupMemberAdd(
    @Arg('input', () => GroupMemberAddInput, { description: 'Who.' }) input: GroupMemberAddInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return addMember(context, {
      ...input,
      workingGroupId: groupOf(input.workingGroupId),
      personId: input.personId ? uuidArgument(['meeting_person'], input.personId, 'personId') : null,
      memberRole: input.memberRole ?? null,
    });
  }

  @Mutation(() => WorkingGroupPayload.type, { description: 'A membership ends.' })
  groupMemberEnd(
    @Arg('input', () => GroupMemberEndInput, { description: 'Whose.' }) input: GroupMemberEndInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return endMember(context, { ...input, memberId: memberOf(input.memberId) });
  }

  @Mutation(() => WorkingGroupPayload.type, {
    description: 'A member takes something on; it then stands among their tasks.',
  })
  groupTaskRecord(
    @Arg('input', () => GroupTaskRecordInput, { description: 'What, who, by when.' })
    input: GroupTaskRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordTask(context, { ...input, memberId: memberOf(input.memberId) });
  }

  @Mutation(() => WorkingGroupPayload.type, {
    description: 'Whoever has taken it on says that it is done, or the office for them.',
  })
  groupTaskComplete(
    @Arg('input', () => GroupTaskCompleteInput, { description: 'Which task.' })
    input: GroupTaskCompleteInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return completeTask(context, { ...input, taskId: uuidArgument(['group_task'], input.taskId, 'taskId') });
  }

  @Mutation(() => WorkingGroupPayload.type, {
    description: 'A meeting of the group is noted or announced, or corrected.',
  })
  groupMeetingRecord(
    @Arg('input', () => GroupMeetingRecordInput, { description: 'The meeting.' })
    input: GroupMeetingRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { meetingId, version, notes } = input;
    return recordMeeting(context, {
      ...input,
      workingGroupId: groupOf(input.workingGroupId),
      meetingId: meetingId ? uuidArgument(['group_meeting'], meetingId, 'meetingId') : null,
      version: version ?? null,
      notes: notes ?? null,
    });
  }
}
