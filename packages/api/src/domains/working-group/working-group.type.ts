import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ProposalType } from './proposal.type.ts';
import { WorkingGroupKindEnum, WorkingGroupStateEnum } from './working-group-enums.ts';

const VERSION = 'Counts changes; to be sent with the next one.';
const BY_THEN = 'As it was then.';
const DAY = 'Day of the resolution it exists by.';
const DAY_NOTE = 'What the papers say instead of the day; then the day is the last it can have been.';

@ObjectType('GenerativeTheme', {
  implements: Node,
  description:
    'A matter the steering group has decided to take up (KIM concept 2025, 2.6). It exists by that resolution alone.',
})
export class GenerativeThemeType extends Node {
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => String, { description: 'What is to change, and why; without names of clients.' })
  readonly description!: string;
  @Field(() => LocalDate, { description: DAY }) readonly decidedOn!: string;
  @Field(() => String, { nullable: true, description: DAY_NOTE }) readonly dayNote!: string | null;
  @Field(() => Boolean, { description: 'Whether it came from a reported hurdle.' })
  readonly isFromHurdle!: boolean;
  @Field(() => [WorkingGroupType], { description: 'Who works on it, as far as the caller may see.' })
  readonly workingGroups!: readonly unknown[];
}
export const GenerativeThemeConnection = connectionType(
  'GenerativeTheme',
  () => GenerativeThemeType,
  'themes',
);

@ObjectType('GroupMember', {
  implements: Node,
  description: 'A body in a working group, or a person of it.',
})
export class GroupMemberType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'Office, authority or association.' }) readonly body!: string;
  @Field(() => String, { nullable: true, description: `Who, if somebody is named. ${BY_THEN}` })
  readonly personName!: string | null;
  @Field(() => String, { nullable: true, description: 'What they do in the group.' })
  readonly memberRole!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: still a member.' })
  readonly endedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it is the caller.' }) readonly isOwn!: boolean;
}

@ObjectType('GroupTask', { implements: Node, description: 'What a member has taken on.' })
export class GroupTaskType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'What is to be done, without names of clients.' })
  readonly title!: string;
  @Field(() => LocalDate, { description: 'Day by which.' }) readonly dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was done; null: open.' })
  readonly doneOn!: string | null;
  @Field(() => GroupMemberType, { nullable: true, description: 'Whose it is.' })
  readonly member!: GroupMemberType | null;
  @Field(() => WorkingGroupType, { nullable: true, description: 'In which group.' })
  readonly workingGroup!: unknown;
}

@ObjectType('GroupMeeting', {
  implements: Node,
  description: 'When a working group met, or will, and what was agreed.',
})
export class GroupMeetingType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => LocalDate, { description: 'Its day.' }) readonly heldOn!: string;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What was said and agreed, without names of clients.',
  })
  readonly notes!: string | null;
  @Field(() => String, { description: `Who noted it first. ${BY_THEN}` }) readonly personName!: string;
}

@ObjectType('WorkingGroup', {
  implements: Node,
  description:
    'A project or concept working group, installed by a resolution of the steering group. Visible to its members, to the steering group and to its office; to nobody else.',
})
export class WorkingGroupType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => WorkingGroupKindEnum, { description: 'What it is for.' }) readonly kind!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly name!: string;
  @Field(() => String, { description: 'What it is to do, without names of clients.' })
  readonly mandate!: string;
  @Field(() => String, { nullable: true, description: 'Of a concept group: the action field it wrote.' })
  readonly actionField!: string | null;
  @Field(() => LocalDate, { description: DAY }) readonly decidedOn!: string;
  @Field(() => String, { nullable: true, description: DAY_NOTE }) readonly dayNote!: string | null;
  @Field(() => WorkingGroupStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Paper it is known from; null: founded in this system.',
  })
  readonly source!: string | null;
  @Field(() => [WorkingGroupStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => GenerativeThemeType, { nullable: true, description: 'Of a project group: its theme.' })
  readonly theme!: GenerativeThemeType | null;
  @Field(() => [GroupMemberType], { description: 'Who is or was a member.' })
  readonly members!: readonly GroupMemberType[];
  @Field(() => [GroupTaskType], { description: 'What was taken on.' })
  readonly tasks!: readonly GroupTaskType[];
  @Field(() => [GroupMeetingType], { description: 'When it met or will meet.' })
  readonly meetings!: readonly GroupMeetingType[];
  @Field(() => [ProposalType], { description: 'What it proposed to the steering group.' })
  readonly proposals!: readonly ProposalType[];
}
export const WorkingGroupConnection = connectionType('WorkingGroup', () => WorkingGroupType, 'groups');
