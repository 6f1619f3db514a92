import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, OrderDirection, PageArguments } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseAccessType } from '../case-access/case-access.public.ts';
import { CaseTaskType } from '../case-content/case-content.public.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { CaseConferenceType } from '../case-conference/case-conference.public.ts';
import { HurdleType } from '../hurdle/hurdle.public.ts';
import { InstructionType } from '../instruction/instruction.public.ts';
import { PeerCaseReviewType } from '../peer-case-review/peer-case-review.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { RedistributionType } from '../ledger/ledger.public.ts';
import { MeasureType } from '../measure/measure.public.ts';
import { MeetingTaskType, MeetingType } from '../meeting/meeting.public.ts';
import { QualityReviewType, ReviewReportType } from '../quality-review/quality-review.public.ts';
import { AbsenceType, PersonnelFileType } from '../personnel/personnel.public.ts';
import { TemplateProposalType, TemplateVersionType } from '../template/template.public.ts';
import { PositionType } from '../staffing/staffing.public.ts';
import {
  GroupTaskType,
  PublishedResultType,
  WorkingGroupType,
} from '../working-group/working-group.public.ts';
import { taskKinds } from './task-kind.policy.ts';

const TaskKindEnum = enumOf(taskKinds);
registerEnumType(TaskKindEnum, {
  name: 'TaskKind',
  description: 'What is to be done.',
  valuesConfig: {
    FIXED_TERM_ENDS: { description: 'A contract (with `file`) or the funding of a position ends soon.' },
    PROBATION_ENDS: { description: 'A probation ends soon.' },
    LEAVE_TO_DECIDE: { description: 'Somebody has asked for leave, and the caller decides.' },
    APPRAISAL_DUE: { description: 'An appraisal is due within 30 days, or overdue.' },
    TRANSFER_TO_CHECK: {
      description: 'A personnel file came from another employer within the last 30 days.',
    },
    POSITION_VACANT: { description: 'A position has been vacant for long.' },
    REDISTRIBUTION_TO_CONFIRM: {
      description: "The caller's municipality has not answered a redistribution.",
    },
    CONFIRMATIONS_MISSING: {
      description: 'Municipalities have not agreed to a redistribution; `count` of them.',
    },
    OWN_CONTRACT_ENDS: { description: "The caller's own contract ends soon." },
    CASE_TASK_DUE: {
      description: 'A task in a case the caller leads is due within a week, or overdue (with `case`).',
    },
    TEMPLATE_TO_ADOPT: {
      description: "The caller's municipality has not adopted the version of a template that is given out.",
    },
    TEMPLATE_TO_APPROVE: { description: 'A version of a template waits for its legal review and approval.' },
    TEMPLATE_TO_PUBLISH: { description: 'A version of a template is approved and not given out.' },
    TEMPLATE_PROPOSED: { description: 'A municipality has proposed a template.' },
    CONTACT_WISHED: {
      description:
        'Another service that counsels the same person wishes to be called about a case the caller leads, within a week (with `case`).',
    },
    INSTRUCTION_TO_APPLY: {
      description:
        "An instruction of the county waits in the caller's municipality to be acknowledged or applied.",
    },
    INSTRUCTION_TO_DECIDE: { description: 'A municipality has remonstrated against an instruction.' },
    CASE_CONFERENCE_INVITED: {
      description: 'The caller’s office is invited to a case conference and has not answered.',
    },
    PEER_CASE_REVIEW_INVITED: {
      description: 'The caller is invited to a peer case review and has not answered.',
    },
    INSTRUCTION_CONFLICT: {
      description:
        "An instruction and one of the employer contradict each other; the caller's side has not settled it.",
    },
    CASE_OPENED: {
      description:
        'The county has opened a case with its names within the last 14 days (with `caseAccess`): told to who leads it and to the data-protection officer.',
    },
    ONBOARDING_MISSING: {
      description:
        'Somebody fills a position of case management, or will within 30 days, and has no onboarding.',
    },
    ONBOARDING_ITEM_DUE: {
      description:
        "An item of the caller's own onboarding is theirs to tick and due within a week, or overdue.",
    },
    CERTIFICATE_ENDS: {
      description: 'A certificate runs out within 90 days or has run out, and no new course is planned.',
    },
    MEETING_TO_ANSWER: {
      description: 'The caller is invited to a meeting and has not answered, or it was moved since.',
    },
    MEETING_CANCELLED: { description: 'A meeting the caller is invited to does not take place.' },
    MEETING_TASK_DUE: { description: 'The caller took something on at a meeting (with `meetingTask`).' },
    MINUTES_TO_WRITE: {
      description: 'A meeting the caller chaired was held, and its minutes are not sent.',
    },
    REVIEW_TO_ANSWER: {
      description: "The county has reviewed a case of the caller's, who has not answered what was found.",
    },
    REPORT_TO_ANSWER: { description: 'A report about the caller is about to be released to the employer.' },
    REPORT_TO_APPROVE: { description: 'A report of a review waits to be approved.' },
    RECONSTRUCTION_DUE: {
      description: 'Three different reports of one hurdle have come together: it is to be reconstructed.',
    },
    REPORT_RECEIVED: { description: "A report of a review has come to the caller's municipality." },
    GROUP_TASK_DUE: { description: 'The caller took something on in a working group (with `groupTask`).' },
    RESULT_TOLD: {
      description:
        'The caller was told what was decided on a hurdle (with `result`), and has not noted it as read.',
    },
    STEERING_SESSIONS_MISSING: {
      description:
        'Fewer sessions of the steering group this year than its rules of procedure ask for (with `count`).',
    },
    STEERING_MINUTES_DUE: {
      description: 'A session of the steering group was held, and its minutes are not sent.',
    },
    STEERING_VOTE_OPEN: { description: "A vote is open, and the caller's seat has not voted." },
    MEASURE_DUE: {
      description: 'A measure the caller answers for is due within 30 days, or overdue (with `measure`).',
    },
    MEASURE_REVIEW_MISSING: {
      description: 'A measure was not reviewed for the quarter that ended last (with `measure`).',
    },
  },
});
const TaskOrderFieldEnum = enumOf(['DUE_ON'] as const);
registerEnumType(TaskOrderFieldEnum, {
  name: 'TaskOrderField',
  description: 'What tasks are ordered by.',
  valuesConfig: { DUE_ON: { description: 'The day it is about.' } },
});

@ObjectType('Task', {
  description:
    'Something that is due for the acting membership, computed from the data when it is asked for. It names what it is about as far as the caller may see that.',
})
class TaskType {
  @Field(() => TaskKindEnum, { description: 'What is to be done.' }) readonly kind!: string;
  @Field(() => LocalDate, {
    description: 'The day it is about: the last day of what ends; of what waits the day since when it does.',
  })
  readonly dueOn!: string;
  @Field(() => Int, { nullable: true, description: 'How many are concerned; null if it is about one thing.' })
  readonly count!: number | null;
  @Field(() => PersonType, { nullable: true, description: 'Whom it is about.' })
  readonly person!: PersonType | null;
  @Field(() => PositionType, { nullable: true, description: 'Which position it is about.' })
  readonly position!: PositionType | null;
  @Field(() => PersonnelFileType, {
    nullable: true,
    description: 'The personnel file in which there is something to do.',
  })
  readonly file!: PersonnelFileType | null;
  @Field(() => AbsenceType, { nullable: true, description: 'The leave that was asked for.' })
  readonly absence!: AbsenceType | null;
  @Field(() => RedistributionType, { nullable: true, description: 'Which redistribution it is about.' })
  readonly redistribution!: RedistributionType | null;
  @Field(() => CaseType, { nullable: true, description: 'The case in which there is something to do.' })
  readonly case!: CaseType | null;
  @Field(() => TemplateVersionType, { nullable: true, description: 'The version of a template it is about.' })
  readonly templateVersion!: TemplateVersionType | null;
  @Field(() => TemplateProposalType, { nullable: true, description: 'The proposal it is about.' })
  readonly templateProposal!: TemplateProposalType | null;
  @Field(() => PeerCaseReviewType, {
    nullable: true,
    description: 'The peer case review it is about.',
  })
  readonly peerCaseReview!: PeerCaseReviewType | null;
  @Field(() => CaseConferenceType, {
    nullable: true,
    description: 'The case conference it is about.',
  })
  readonly caseConference!: CaseConferenceType | null;
  @Field(() => InstructionType, { nullable: true, description: 'The instruction it is about.' })
  readonly instruction!: InstructionType | null;
  @Field(() => CaseAccessType, { nullable: true, description: 'The look into a case it is about.' })
  readonly caseAccess!: CaseAccessType | null;
  @Field(() => MeetingType, { nullable: true, description: 'The meeting it is about.' })
  readonly meeting!: MeetingType | null;
  @Field(() => MeetingTaskType, { nullable: true, description: 'What was taken on there.' })
  readonly meetingTask!: MeetingTaskType | null;
  @Field(() => QualityReviewType, { nullable: true, description: 'The quality review it is about.' })
  readonly review!: QualityReviewType | null;
  @Field(() => ReviewReportType, { nullable: true, description: 'The report it is about.' })
  readonly report!: ReviewReportType | null;
  @Field(() => HurdleType, { nullable: true, description: 'The hurdle it is about.' })
  readonly hurdle!: HurdleType | null;
  @Field(() => WorkingGroupType, { nullable: true, description: 'The working group it is about.' })
  readonly workingGroup!: WorkingGroupType | null;
  @Field(() => GroupTaskType, { nullable: true, description: 'What was taken on in it.' })
  readonly groupTask!: GroupTaskType | null;
  @Field(() => PublishedResultType, { nullable: true, description: 'What was decided.' })
  readonly result!: PublishedResultType | null;
  @Field(() => MeasureType, { nullable: true, description: 'The measure of the concept it is about.' })
  readonly measure!: MeasureType | null;
  @Field(() => CaseTaskType, { nullable: true, description: 'What is to be done in the case.' })
  readonly caseTask!: CaseTaskType | null;
}

@InputType({ description: 'What the list is narrowed to.' })
export class TaskFilter {
  @Field(() => TaskKindEnum, { nullable: true, description: 'Only tasks of this kind.' })
  readonly kind?: string;
}

@InputType({ description: 'How tasks are ordered.' })
class TaskOrder {
  @Field(() => TaskOrderFieldEnum, { description: 'By what.' }) readonly field!: string;
  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Upwards or downwards.' })
  readonly direction!: OrderDirection;
}

@ArgsType()
export class TaskArguments extends PageArguments {
  @Field(() => TaskFilter, { nullable: true, description: 'What the list is narrowed to.' })
  readonly filter?: TaskFilter;
  @Field(() => TaskOrder, { nullable: true, description: 'Default: by the day it is about.' })
  readonly orderBy?: TaskOrder;
}

export const TaskConnection = connectionType('Task', () => TaskType, 'tasks');
