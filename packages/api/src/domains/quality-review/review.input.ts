import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ReportStateEnum } from './review-report.type.ts';
import { ReviewRatingEnum, ReviewStateEnum } from './review.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';
const REVIEW = 'The review.';
const REPORT = 'The report.';

@InputType({ description: 'A quality review that is planned.' })
export class QualityReviewPlanInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The municipality whose cases are looked at.' })
  readonly municipalityId!: string;
  @Field(() => ID, { description: 'A version of a checklist that is given out; it is kept.' })
  readonly templateVersionId!: string;
  @Field(() => LocalDate, { description: 'Cases that were open on or after this day …' })
  readonly periodFrom!: string;
  @Field(() => LocalDate, { description: '… and on or before this one; not in the future.' })
  readonly periodTo!: string;
  @Field(() => Int, { description: 'How many cases, at most 100.' }) readonly sampleSize!: number;
}

@InputType({ description: 'That the sample is to be drawn.' })
export class QualityReviewDrawInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: REVIEW }) readonly reviewId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}

@InputType({ description: 'The next step of a review: to the case managers, or closed.' })
export class QualityReviewAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: REVIEW }) readonly reviewId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => ReviewStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: 'What was agreed; needed to close.' })
  readonly measures?: string | null;
}

@InputType({ description: 'How far a case fulfils an item; again, while the review runs, puts it right.' })
export class ReviewFindingRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case of the sample.' }) readonly reviewCaseId!: string;
  @Field(() => ID, { description: 'The item of the checklist.' }) readonly itemId!: string;
  @Field(() => ReviewRatingEnum, { description: 'How far.' }) readonly rating!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why; needed for what is partly or not fulfilled. Without personal data.',
  })
  readonly remark?: string | null;
}

@InputType({ description: 'What the case manager says to the findings on a case.' })
export class ReviewStatementGiveInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The case of the sample.' }) readonly reviewCaseId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => String, { description: 'The statement; without personal data.' })
  readonly statement!: string;
}

@InputType({ description: 'A report to the employer; again, while it is a draft, puts it right.' })
export class ReviewReportWriteInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The review; closed.' }) readonly reviewId!: string;
  @Field(() => ID, { description: 'The case manager it is about.' }) readonly subjectId!: string;
  @Field(() => Int, { nullable: true, description: 'Of the draft the caller has seen; null: there is none.' })
  readonly version?: number | null;
  @Field(() => String, { description: 'What it is about.' }) readonly title!: string;
  @Field(() => String, { description: 'Plain text, without case or client.' }) readonly body!: string;
  @Field(() => Boolean, {
    description: 'Whether results per item are added; not with fewer than five cases.',
  })
  readonly withFigures!: boolean;
}

@InputType({ description: 'The next step of a report.' })
export class ReviewReportAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: REPORT }) readonly reportId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => ReportStateEnum, { description: 'Where to.' }) readonly toState!: string;
}

@InputType({ description: 'What the case manager adds to the report about them.' })
export class ReviewReportAnswerInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: REPORT }) readonly reportId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => String, { description: 'The statement; without personal data.' })
  readonly statement!: string;
}

@InputType({ description: 'That the employer has taken note of a report.' })
export class ReviewReportAcknowledgeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: REPORT }) readonly reportId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
}
