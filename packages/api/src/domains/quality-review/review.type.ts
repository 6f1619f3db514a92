import { reviewRatings, reviewStates } from '@kim/schema/reference/quality-review.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType } from '../case-file/case-file.public.ts';
import { PersonType } from '../identity/identity.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { TemplateVersionType } from '../template/template.public.ts';
import { ReviewReportType } from './review-report.type.ts';

const VERSION = "Grows with every change; to be handed back with a change of one's own.";
const VISIBLE = 'Of the findings the caller may see.';

export const ReviewStateEnum = enumOf(reviewStates);
registerEnumType(ReviewStateEnum, {
  name: 'ReviewState',
  description: 'How a quality review stands.',
  valuesConfig: {
    PLANNED: { description: 'Nothing was drawn.' },
    RUNNING: { description: 'Cases were drawn; the county rates them.' },
    STATEMENT: { description: 'Case managers read the findings on their cases and answer.' },
    CLOSED: { description: 'Measures are agreed; nothing changes any more.' },
  },
});

export const ReviewRatingEnum = enumOf(reviewRatings);
registerEnumType(ReviewRatingEnum, {
  name: 'ReviewRating',
  description: 'How far a case fulfils an item of the checklist.',
  valuesConfig: {
    FULFILLED: { description: 'Fulfilled.' },
    PARTLY: { description: 'Partly fulfilled.' },
    NOT_FULFILLED: { description: 'Not fulfilled.' },
    NOT_APPLICABLE: { description: 'The item does not apply to the case.' },
  },
});

@ObjectType('ReviewItem', {
  implements: Node,
  description: 'A point of the checklist, as it stood in its version.',
})
export class ReviewItemType extends Node {
  @Field(() => Int, { description: '1, 2, 3 within its review.' }) readonly number!: number;
  @Field(() => String, { description: 'What is asked.' }) readonly text!: string;
  @Field(() => Int, { description: `Cases that fulfil it. ${VISIBLE}` }) readonly fulfilledCount!: number;
  @Field(() => Int, { description: `Cases that fulfil it partly. ${VISIBLE}` })
  readonly partlyCount!: number;
  @Field(() => Int, { description: `Cases that do not fulfil it. ${VISIBLE}` })
  readonly notFulfilledCount!: number;
  @Field(() => Int, { description: `Cases it does not apply to. ${VISIBLE}` })
  readonly notApplicableCount!: number;
}

@ObjectType('ReviewFinding', {
  implements: Node,
  description: 'How far a reviewed case fulfils an item. For the case manager concerned and the county.',
})
export class ReviewFindingType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => ReviewItemType, { nullable: true, description: 'Which point.' })
  readonly item!: ReviewItemType | null;
  @Field(() => ReviewRatingEnum, { description: 'How far.' }) readonly rating!: string;
  @Field(() => String, { nullable: true, description: 'Why; without personal data.' })
  readonly remark!: string | null;
  @Field(() => LocalDate, { description: 'Day it was rated.' }) readonly recordedOn!: string;
  @Field(() => String, { description: 'Who rated it, by the name they had then.' })
  readonly personName!: string;
}

@ObjectType('ReviewCase', {
  implements: Node,
  description:
    'A case that was drawn. Its findings are and stay those of who was responsible then, wherever the case goes.',
})
export class ReviewCaseType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: 'In the order of the draw.' }) readonly number!: number;
  @Field(() => String, { description: 'What the case is called; says nothing of who it is about.' })
  readonly reference!: string;
  @Field(() => QualityReviewType, { nullable: true, description: 'The review it was drawn for.' })
  readonly review!: object | null;
  @Field(() => CaseType, {
    nullable: true,
    description: 'The case, as far as the caller sees it anyway: without names for the county.',
  })
  readonly case!: CaseType | null;
  @Field(() => PersonType, { nullable: true, description: 'Who was responsible when it was drawn.' })
  readonly responsible!: PersonType | null;
  @Field(() => [ReviewFindingType], { description: 'What was found.' })
  readonly findings!: readonly ReviewFindingType[];
  @Field(() => String, { nullable: true, description: 'What the case manager says to it (Stellungnahme).' })
  readonly statement!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When; null: not yet.' })
  readonly statedOn!: string | null;
}

@ObjectType('QualityReview', {
  implements: Node,
  description:
    'The county looks by a checklist at cases drawn at random (Qualitätsprüfung, Fachaufsicht). The employer does not learn that there was one.',
})
export class QualityReviewType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Organisation, { nullable: true, description: 'Whose cases.' })
  readonly organisation!: Organisation | null;
  @Field(() => TemplateVersionType, { nullable: true, description: 'The exact version of the checklist.' })
  readonly templateVersion!: TemplateVersionType | null;
  @Field(() => LocalDate, { description: 'Cases that were open on or after this day …' })
  readonly periodFrom!: string;
  @Field(() => LocalDate, { description: '… and on or before this one.' }) readonly periodTo!: string;
  @Field(() => Int, { description: 'How many cases are looked at.' }) readonly sampleSize!: number;
  @Field(() => Int, { nullable: true, description: 'How many they were drawn from; null: not yet.' })
  readonly populationCount!: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Cases were drawn in the order of md5(seed || id of the case): who knows both can draw again.',
  })
  readonly seed!: string | null;
  @Field(() => ReviewStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => [ReviewStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => LocalDate, { description: 'Day it was planned.' }) readonly plannedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day the cases were drawn.' })
  readonly drawnOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day the case managers were asked.' })
  readonly sentOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day for statements.' })
  readonly statementDueOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was closed.' })
  readonly closedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What was agreed.' })
  readonly measures!: string | null;
  @Field(() => String, { description: 'Who planned it, by the name they had then.' })
  readonly personName!: string;
  @Field(() => Int, { description: 'Drawn cases the caller may see.' }) readonly caseCount!: number;
  @Field(() => Int, { description: 'Of these, those with a statement.' }) readonly statedCount!: number;
  @Field(() => Int, { description: `How many ratings there are. ${VISIBLE}` })
  readonly findingCount!: number;
  @Field(() => Int, { description: `Ratings that say fulfilled. ${VISIBLE}` })
  readonly fulfilledCount!: number;
  @Field(() => Int, { description: `Ratings of items that apply. ${VISIBLE}` })
  readonly applicableCount!: number;
  @Field(() => [ReviewItemType], { description: 'The checklist, with its results.' })
  readonly items!: readonly ReviewItemType[];
  @Field(() => [ReviewCaseType], { description: 'The sample, in the order of the draw.' })
  readonly cases!: readonly ReviewCaseType[];
  @Field(() => [ReviewReportType], { description: 'Reports to the employer.' })
  readonly reports!: readonly ReviewReportType[];
}

export const QualityReviewConnection = connectionType(
  'QualityReview',
  () => QualityReviewType,
  'quality reviews',
);
