import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { WorkingGroupKindEnum, WorkingGroupStateEnum } from './working-group-enums.ts';

export const KEY = 'A uuid the caller makes up, so that a repeated request is carried out once.';
export const SEEN = 'The version the caller has seen.';
const RESOLUTION = 'The adopted resolution of the steering group it exists by.';

@InputType({ description: 'A theme the steering group has decided to take up.' })
export class GenerativeThemeRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => String, { description: 'What is to change, and why; without names of clients.' })
  readonly description!: string;
  @Field(() => ID, { description: RESOLUTION }) readonly resolutionId!: string;
}

@InputType({ description: 'A working group the steering group installs.' })
export class WorkingGroupInstallInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => WorkingGroupKindEnum, { description: 'What it is for.' }) readonly kind!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly name!: string;
  @Field(() => String, { description: 'What it is to do, without names of clients.' })
  readonly mandate!: string;
  @Field(() => ID, { nullable: true, description: 'The theme; of a project group.' })
  readonly themeId?: string | null;
  @Field(() => String, { nullable: true, description: 'The action field; of a concept group.' })
  readonly actionField?: string | null;
  @Field(() => ID, { description: RESOLUTION }) readonly resolutionId!: string;
}

@InputType({ description: 'One step of a working group.' })
export class WorkingGroupAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The group.' }) readonly workingGroupId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => WorkingGroupStateEnum, { description: 'Where to.' }) readonly toState!: string;
}

@InputType({ description: 'A body that becomes a member, or a person of it.' })
export class GroupMemberAddInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The group.' }) readonly workingGroupId!: string;
  @Field(() => String, { description: 'Office, authority or association.' }) readonly body!: string;
  @Field(() => ID, { nullable: true, description: 'Who of it (a `MeetingPerson`); left out: nobody named.' })
  readonly personId?: string | null;
  @Field(() => String, { nullable: true, description: 'What they do in the group.' })
  readonly memberRole?: string | null;
}

@InputType({ description: 'A membership that ends today.' })
export class GroupMemberEndInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The membership.' }) readonly memberId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'What a member takes on.' })
export class GroupTaskRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'Whose it is: a member; of who does not lead, their own membership.' })
  readonly memberId!: string;
  @Field(() => String, { description: 'What is to be done, without names of clients.' })
  readonly title!: string;
  @Field(() => LocalDate, { description: 'Day by which; not in the past.' }) readonly dueOn!: string;
}

@InputType({ description: 'A task that is done.' })
export class GroupTaskCompleteInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The task.' }) readonly taskId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'A meeting of a working group: one more, or one to correct.' })
export class GroupMeetingRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The group.' }) readonly workingGroupId!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting to correct; left out: one more.' })
  readonly meetingId?: string | null;
  @Field(() => Int, { nullable: true, description: `${SEEN} Only to correct one.` })
  readonly version?: number | null;
  @Field(() => LocalDate, { description: 'Its day, from 2021 to two years from now.' })
  readonly heldOn!: string;
  @Field(() => String, { description: 'Where.' }) readonly place!: string;
  @Field(() => String, { nullable: true, description: 'What was said and agreed, without names of clients.' })
  readonly notes?: string | null;
}
