import { reportStates } from '@kim/schema/reference/quality-review.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { PersonType } from '../identity/identity.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';

export const ReportStateEnum = enumOf(reportStates);
registerEnumType(ReportStateEnum, {
  name: 'ReviewReportState',
  description: 'How a report to the employer stands.',
  valuesConfig: {
    DRAFT: { description: 'The county writes it.' },
    APPROVAL: { description: 'It waits for the head of the centre.' },
    ANNOUNCED: { description: 'Approved; the case manager reads it and may answer.' },
    RELEASED: { description: 'The employer has it. This is not taken back.' },
  },
});

@ObjectType('ReviewReport', {
  implements: Node,
  description:
    'What the county tells the employer after a quality review (förmlicher Prüfbericht): the only door out of it, released once.',
})
export class ReviewReportType extends Node {
  @Field(() => Int, {
    description: "Grows with every change; to be handed back with a change of one's own.",
  })
  readonly version!: number;
  @Field(() => Organisation, { nullable: true, description: 'The employer.' })
  readonly organisation!: Organisation | null;
  @Field(() => PersonType, { nullable: true, description: 'The case manager it is about.' })
  readonly subject!: PersonType | null;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: 'Plain text; paragraphs are parted by an empty line.' })
  readonly body!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'A line per item: its text, then how many cases fulfil it, partly, not, or need not, parted by tabs. Null with fewer than five cases.',
  })
  readonly figures!: string | null;
  @Field(() => ReportStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => [ReportStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => String, { description: 'Who wrote it, by the name they had then.' })
  readonly personName!: string;
  @Field(() => String, { nullable: true, description: 'Who approved it, by the name they had then.' })
  readonly approverName!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was submitted.' })
  readonly submittedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was approved and the case manager told.' })
  readonly approvedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day for a statement.' })
  readonly statementDueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What the case manager adds to it.' })
  readonly statement!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When.' }) readonly statedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was released to the employer.' })
  readonly releasedOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the employer took note of it.' })
  readonly acknowledgedOn!: string | null;
}

export const ReviewReportConnection = connectionType(
  'ReviewReport',
  () => ReviewReportType,
  'reports of reviews',
);
