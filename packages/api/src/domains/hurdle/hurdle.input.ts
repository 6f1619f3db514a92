import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { LegalDomainEnum, LifeAreaEnum } from '../case-file/case-file.public.ts';
import {
  HurdleBodyEnum,
  HurdleStateEnum,
  ProblemFieldEnum,
  ReconstructionOutcomeEnum,
} from './hurdle.type.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const SEEN = 'The version the caller has seen.';
const CHECKED = 'Refused if it points to a person.';
const optional = { nullable: true } as const;

@InputType({ description: 'Narrows the list.' })
export class HurdleFilter {
  @Field(() => HurdleStateEnum, { ...optional, description: 'How they stand.' }) readonly state?: string;
  @Field(() => LifeAreaEnum, { ...optional, description: 'Theme.' }) readonly theme?: string;
  @Field(() => Boolean, { ...optional, description: 'Whether they are solved, rejected or closed.' })
  readonly isEnded?: boolean;
}

@ArgsType()
export class HurdleArguments extends PageArguments {
  @Field(() => HurdleFilter, { ...optional, description: 'Narrows the list.' })
  readonly filter?: HurdleFilter;
}

@ArgsType()
export class SimilarHurdleArguments extends PageArguments {
  @Field(() => ID, { description: 'The hurdle to which similar ones are looked for.' })
  readonly hurdleId!: string;
}

@InputType({ description: 'Narrows the list.' })
export class HurdleReportFilter {
  @Field(() => Boolean, { ...optional, description: 'Whether the caller reported them.' })
  readonly isMine?: boolean;
  @Field(() => LifeAreaEnum, { ...optional, description: 'Theme.' }) readonly theme?: string;
}

@ArgsType()
export class HurdleReportArguments extends PageArguments {
  @Field(() => HurdleReportFilter, { ...optional, description: 'Narrows the list.' })
  readonly filter?: HurdleReportFilter;
}

@InputType({ description: 'A report of a hurdle. No text may point to a person.' })
export class HurdleReportSendInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => String, { description: `In one line. ${CHECKED}` }) readonly title!: string;
  @Field(() => String, { description: `What happens. ${CHECKED}` }) readonly description!: string;
  @Field(() => String, { ...optional, description: `How it might be solved. ${CHECKED}` })
  readonly proposal?: string | null;
  @Field(() => LifeAreaEnum, { description: 'Theme.' }) readonly theme!: string;
  @Field(() => [LegalDomainEnum], { description: 'Which law it is about; may be empty.' })
  readonly legalDomains!: readonly string[];
  @Field(() => [HurdleBodyEnum], { description: 'Who is involved; may be empty.' })
  readonly bodies!: readonly string[];
  @Field(() => ID, { ...optional, description: 'Where it happens; left out: in several municipalities.' })
  readonly municipalityId?: string | null;
  @Field(() => ID, {
    ...optional,
    description: 'The case it came from, led by the caller: kept in the municipality, never told the county.',
  })
  readonly caseId?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Without a case named: whether it is about another case than the caller's earlier reports.",
  })
  readonly isOtherCase!: boolean;
}

@InputType({ description: 'What a hurdle is called.' })
export class HurdleNameInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The hurdle.' }) readonly hurdleId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => String, { description: `In one line. ${CHECKED}` }) readonly title!: string;
  @Field(() => LifeAreaEnum, { description: 'Theme.' }) readonly theme!: string;
}

@InputType({ description: 'Leads a hurdle a step on.' })
export class HurdleAdvanceInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The hurdle.' }) readonly hurdleId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => HurdleStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, { ...optional, description: `Told to who reported it. ${CHECKED}` })
  readonly remark?: string | null;
  @Field(() => String, { ...optional, description: `The solution, with SOLVED. ${CHECKED}` })
  readonly answer?: string | null;
}

@InputType({ description: 'Puts the reports of a hurdle to those of another one.' })
export class HurdleMergeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The hurdle whose reports are moved; it is no longer seen afterwards.' })
  readonly hurdleId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => ID, { description: 'The hurdle they are moved to.' }) readonly intoId!: string;
  @Field(() => String, {
    description: `What it is called from then on, fit for all who reported it. ${CHECKED}`,
  })
  readonly title!: string;
}

@InputType({ description: 'Takes reports out of a hurdle, into one of their own.' })
export class HurdleSplitInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The hurdle they are in.' }) readonly hurdleId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => [ID], { description: 'Reports to take out; not all of them.' })
  readonly reportIds!: readonly string[];
  @Field(() => String, { description: `What the new hurdle is called. ${CHECKED}` }) readonly title!: string;
}

@InputType({ description: 'What was found out together. No text may point to a person.' })
export class ReconstructionRecordInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The reconstruction.' }) readonly reconstructionId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => String, { ...optional, description: `What happened. ${CHECKED}` })
  readonly course?: string | null;
  @Field(() => String, { ...optional, description: `Where it stuck between bodies. ${CHECKED}` })
  readonly interfaces?: string | null;
  @Field(() => String, { ...optional, description: `What was tried. ${CHECKED}` })
  readonly attempts?: string | null;
  @Field(() => [ProblemFieldEnum], { description: 'What the cases have in common.' })
  readonly problemFields!: readonly string[];
  @Field(() => String, { ...optional, description: `The same in words. ${CHECKED}` })
  readonly commonProblem?: string | null;
  @Field(() => ReconstructionOutcomeEnum, {
    ...optional,
    description: 'Concludes it: course, common problem and why are needed then. Left out: it stays open.',
  })
  readonly outcome?: string | null;
  @Field(() => String, { ...optional, description: `Why so. ${CHECKED}` }) readonly reason?: string | null;
}
