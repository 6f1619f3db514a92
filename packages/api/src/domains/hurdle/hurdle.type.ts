import {
  hurdleBodies,
  hurdleSources,
  hurdleStates,
  problemFields,
  reconstructionOutcomes,
} from '@kim/schema/reference/hurdle.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { CaseType, LegalDomainEnum, LifeAreaEnum } from '../case-file/case-file.public.ts';
import { MunicipalityType, Organisation } from '../organisation/organisation.public.ts';

const VERSION = "Grows with every change; to be handed back with a change of one's own.";

export const HurdleStateEnum = enumOf(hurdleStates);
registerEnumType(HurdleStateEnum, {
  name: 'HurdleState',
  description: 'How a hurdle stands (KIM concept 2025, 2.6); docs/states.md shows every way.',
});
const HurdleSourceEnum = enumOf(hurdleSources);
registerEnumType(HurdleSourceEnum, {
  name: 'HurdleSource',
  description: 'Where a report comes from; EXTERNAL_ADVISER also without an account.',
});
export const HurdleBodyEnum = enumOf(hurdleBodies);
registerEnumType(HurdleBodyEnum, { name: 'HurdleBody', description: 'Who is involved where it sticks.' });
export const ProblemFieldEnum = enumOf(problemFields);
registerEnumType(ProblemFieldEnum, {
  name: 'ProblemField',
  description: 'What several cases have in common where they stuck.',
});
export const ReconstructionOutcomeEnum = enumOf(reconstructionOutcomes);
registerEnumType(ReconstructionOutcomeEnum, {
  name: 'ReconstructionOutcome',
  description: 'Whether the county solves it at once, or the steering group has to decide.',
});

@ObjectType('HurdleReport', {
  implements: Node,
  description:
    'What somebody met in counselling, told without a person (digitaler Meldebogen). For who reported it and their municipality, for the county, and for the steering group from the agenda on.',
})
export class HurdleReportType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => HurdleSourceEnum, { description: 'Where it comes from.' }) readonly source!: string;
  @Field(() => LifeAreaEnum, { description: 'Theme.' }) readonly theme!: string;
  @Field(() => [LegalDomainEnum], { description: 'Which law it is about; may be empty.' })
  readonly legalDomains!: readonly string[];
  @Field(() => [HurdleBodyEnum], { description: 'Who is involved; may be empty.' })
  readonly bodies!: readonly string[];
  @Field(() => String, { description: 'In one line.' }) readonly title!: string;
  @Field(() => String, { description: 'What happens; free of personal data as far as a check can tell.' })
  readonly description!: string;
  @Field(() => String, { nullable: true, description: 'How it might be solved.' })
  readonly proposal!: string | null;
  @Field(() => LocalDate, { description: 'Day it was reported.' }) readonly reportedOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who reported it, by the name they had then; null without an account, and for who decides.',
  })
  readonly reporterName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where who reported it without an account works, in their words.',
  })
  readonly reporterOrganisation!: string | null;
  @Field(() => Boolean, { description: 'Whether the caller reported it.' }) readonly isMine!: boolean;
  @Field(() => HurdleType, { nullable: true, description: 'The hurdle it belongs to, and so how it stands.' })
  readonly hurdle!: object | null;
  @Field(() => MunicipalityType, {
    nullable: true,
    description: 'Where it happens; null: in several, or out of the reach of the caller.',
  })
  readonly municipality!: object | null;
  @Field(() => Organisation, {
    nullable: true,
    description: 'Where who reported it works; null: no account, or out of the reach of the caller.',
  })
  readonly organisation!: object | null;
  @Field(() => CaseType, {
    nullable: true,
    description:
      'The case it came from, for its case manager alone (needs LEAD_CASES); null: none, or it has gone to somebody else.',
  })
  readonly case!: object | null;
}

@ObjectType('HurdleStep', {
  implements: Node,
  description: 'Which way a hurdle went, and when. Whoever reported it sees its steps.',
})
class HurdleStepType extends Node {
  @Field(() => HurdleStateEnum, { nullable: true, description: 'Where from; null: its first step.' })
  readonly fromState!: string | null;
  @Field(() => HurdleStateEnum, { description: 'Where to.' }) readonly toState!: string;
  @Field(() => String, { nullable: true, description: 'What those who reported it are told with it.' })
  readonly remark!: string | null;
  @Field(() => LocalDate, { description: 'Day.' }) readonly occurredOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'By whom, for the county alone; null: it followed from the number of reports.',
  })
  readonly personName!: string | null;
}

@ObjectType('Reconstruction', {
  implements: Node,
  description:
    'Case reconstruction (Fallrekonstruktion): what at least three different cases have in common. Due with the third report (KIM concept 2025, 2.6). For the county, and for the steering group from the agenda on.',
})
export class ReconstructionType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => Int, { description: '1, 2, 3: a hurdle may come back.' }) readonly number!: number;
  @Field(() => LocalDate, { description: 'Day it became due.' }) readonly dueSince!: string;
  @Field(() => Int, { description: 'Different reports when it became due.' }) readonly reportCount!: number;
  @Field(() => String, { nullable: true, description: 'What happened in the cases, step by step.' })
  readonly course!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it went from one body to another, and stuck.' })
  readonly interfaces!: string | null;
  @Field(() => String, { nullable: true, description: 'What was tried.' }) readonly attempts!: string | null;
  @Field(() => [ProblemFieldEnum], { description: 'What the cases have in common; empty: not found yet.' })
  readonly problemFields!: readonly string[];
  @Field(() => String, { nullable: true, description: 'What they have in common, in words.' })
  readonly commonProblem!: string | null;
  @Field(() => ReconstructionOutcomeEnum, { nullable: true, description: 'What comes of it; null: open.' })
  readonly outcome!: string | null;
  @Field(() => String, { nullable: true, description: 'Why so.' }) readonly reason!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was concluded.' }) readonly concludedOn!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Who wrote it last, by the name they had then.' })
  readonly personName!: string | null;
  @Field(() => HurdleType, { nullable: true, description: 'The hurdle it is about.' })
  readonly hurdle!: object | null;
}

@ObjectType({
  description: 'A hurdle whose reports are like those of another one. For who puts them together.',
})
class SimilarHurdle {
  @Field(() => Int, { description: 'How alike, of 100: words, letters, theme, law and bodies.' })
  readonly score!: number;
  @Field(() => HurdleType, { nullable: true, description: 'The other hurdle.' })
  readonly hurdle!: object | null;
}

@ObjectType('Hurdle', {
  implements: Node,
  description:
    'A hurdle to integration (Integrationshürde): one report or several similar ones, and what becomes of it, from report to check. For the county; for who reported it and their municipality how it stands; for the steering group from the agenda on. Never for an employer.',
})
export class HurdleType extends Node {
  @Field(() => Int, { description: VERSION }) readonly version!: number;
  @Field(() => String, { description: 'In one line.' }) readonly title!: string;
  @Field(() => LifeAreaEnum, { description: 'Theme.' }) readonly theme!: string;
  @Field(() => HurdleStateEnum, { description: 'How it stands.' }) readonly state!: string;
  @Field(() => LocalDate, { description: 'Day of the first report: the time counts from here.' })
  readonly firstReportedOn!: string;
  @Field(() => String, { nullable: true, description: 'What those who reported it are told.' })
  readonly answer!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day it was decided or solved.' })
  readonly decidedOn!: string | null;
  @Field(() => Int, { description: 'Days from the first report to decision or solution, or until today.' })
  readonly ageInDays!: number;
  @Field(() => Int, { description: 'Reports of it.' }) readonly reportCount!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'Reports of different cases or reporters, as the database counts them, from three on: then it is reconstructed. For the county alone; null: fewer.',
  })
  readonly differentCount!: number | null;
  @Field(() => [HurdleStateEnum], { description: 'Where the caller may lead it now.' })
  readonly viewerWays!: readonly string[];
  @Field(() => [HurdleReportType], { description: 'Reports of it that the caller may see.' })
  readonly reports!: readonly object[];
  @Field(() => [HurdleStepType], { description: 'Its way so far.' }) readonly steps!: readonly object[];
  @Field(() => [ReconstructionType], { description: 'Its reconstructions, for who may know of them.' })
  readonly reconstructions!: readonly object[];
}

export const HurdleConnection = connectionType('Hurdle', () => HurdleType, 'hurdles');
export const HurdleReportConnection = connectionType('HurdleReport', () => HurdleReportType, 'reports');
export const SimilarHurdleConnection = connectionType(
  'SimilarHurdle',
  () => SimilarHurdle,
  'similar hurdles',
);
