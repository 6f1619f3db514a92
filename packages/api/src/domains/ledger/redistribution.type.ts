import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { MunicipalityType, Organisation } from '../organisation/organisation.public.ts';
import { PositionType, ProgrammeModuleEnum } from '../staffing/staffing.public.ts';
import { redistributionStates, redistributionSteps, responseStates } from './redistribution.policy.ts';

const RedistributionStateEnum = enumOf(redistributionStates);
registerEnumType(RedistributionStateEnum, {
  name: 'RedistributionState',
  description: 'How far a redistribution has come.',
  valuesConfig: {
    DRAFT: { description: "The county's own; no municipality sees it." },
    PUBLISHED: { description: 'The municipalities confirm or object.' },
    ENACTED: { description: 'It is the allocation of its year.' },
    DISCARDED: { description: 'Given up before publication.' },
  },
});

const ResponseStateEnum = enumOf(responseStates);
registerEnumType(ResponseStateEnum, {
  name: 'RedistributionResponseState',
  description: 'What a municipality has answered.',
  valuesConfig: {
    OPEN: { description: 'Nothing yet.' },
    CONFIRMED: { description: 'It agrees.' },
    OBJECTED: { description: 'It objects, with a reason.' },
    OVERRULED: { description: 'It objected; the county keeps to it, with a reason.' },
  },
});

const RedistributionStepEnum = enumOf(redistributionSteps);
registerEnumType(RedistributionStepEnum, {
  name: 'RedistributionStep',
  description: 'Steps of a redistribution, as they are kept.',
});

@ObjectType('RedistributionLine', {
  implements: Node,
  description:
    'What a position, or a new one of a municipality, gets by a redistribution. A municipality sees its own.',
})
export class RedistributionLineType extends Node {
  @Field(() => PositionType, {
    nullable: true,
    description: 'The position; null for a new one until it is enacted, and where the caller may not see it.',
  })
  readonly position!: PositionType | null;
  @Field(() => [Organisation], { description: 'Whose position it is, as far as the caller may know them.' })
  readonly organisations!: readonly Organisation[];
  @Field(() => String, { description: 'Name of the position, in German.' }) readonly title!: string;
  @Field(() => Fte, { description: 'VZÄ in the year it starts from; 0 for a new position.' })
  readonly fteBefore!: string;
  @Field(() => Fte, { description: 'VZÄ in the target year; 0: returned.' }) readonly fte!: string;
}

@ObjectType('RedistributionResponse', {
  implements: Node,
  description:
    "A municipality's answer to a published redistribution. Seen by the municipality and the county, not by other municipalities.",
})
export class RedistributionResponseType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => MunicipalityType, { description: 'Who answers.' }) readonly municipality!: MunicipalityType;
  @Field(() => ResponseStateEnum, { description: 'What it has answered.' }) readonly state!: string;
  @Field(() => String, { nullable: true, description: 'Why it objects; null otherwise.' })
  readonly reason!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why the county keeps to it against the objection; null otherwise.',
  })
  readonly decision!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the answer; null while open.' })
  readonly answeredOn!: string | null;
}

@ObjectType('RedistributionEvent', {
  description: 'A step of a redistribution: kept for ever. A municipality sees its own and those of all.',
})
export class RedistributionEventType {
  @Field(() => RedistributionStepEnum, { description: 'Which step.' }) readonly step!: string;
  @Field(() => MunicipalityType, {
    nullable: true,
    description: 'Whose answer it was or was about; null for a step of all.',
  })
  readonly municipality!: MunicipalityType | null;
  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  readonly reason!: string | null;
  @Field(() => LocalDate, { description: 'Day of the step.' }) readonly recordedOn!: string;
}

@ObjectType('Redistribution', {
  implements: Node,
  description:
    "The county's proposal how the VZÄ of a module are distributed in a coming year (Umverteilung; KIM concept 2025, note 11). A draft is invisible to municipalities.",
})
export class RedistributionType extends Node {
  @Field(() => Int, { description: "Grows with every change; to be handed back with a change of one's own." })
  readonly version!: number;
  @Field(() => ProgrammeModuleEnum, { description: 'Module of the programme.' }) readonly module!: string;
  @Field(() => Int, { description: 'Year whose allocations it starts from.' }) readonly fromYear!: number;
  @Field(() => Int, { description: 'Year it is for.' }) readonly targetYear!: number;
  @Field(() => RedistributionStateEnum, { description: 'How far it has come.' }) readonly state!: string;
  @Field(() => LocalDate, { description: 'Day it was drafted.' }) readonly draftedOn!: string;
  @Field(() => Fte, {
    nullable: true,
    description: 'What the state provides in the target year; null while not recorded.',
  })
  readonly allowance!: string | null;
  @Field(() => Fte, { description: 'Sum of all lines of the county, the same for every reader.' })
  readonly sum!: string;
  @Field(() => Fte, {
    description:
      'What the sum lacks of the allowance; negative if it is too much. It is published at 0 only.',
  })
  readonly missing!: string;
  @Field(() => [RedistributionLineType], { description: 'By position, within what the caller may see.' })
  readonly lines!: readonly RedistributionLineType[];
  @Field(() => [RedistributionResponseType], {
    description: "The municipalities' answers, within what the caller may see.",
  })
  readonly responses!: readonly RedistributionResponseType[];
  @Field(() => [RedistributionEventType], {
    description: 'All steps, oldest first, within what the caller may see.',
  })
  readonly events!: readonly RedistributionEventType[];
}

const KEY = 'A UUID made by the caller: a repeated request is answered, not carried out again.';
const SEEN = 'The version the caller has seen.';

@InputType({ description: 'Starts a draft from the allocations of a year.' })
export class RedistributionDraftInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ProgrammeModuleEnum, { description: 'Module of the programme.' }) readonly module!: string;
  @Field(() => Int, { description: 'Year whose allocations it starts from.' }) readonly fromYear!: number;
  @Field(() => Int, { description: 'Year it is for, later than that.' }) readonly targetYear!: number;
}

@InputType({ description: 'A new extent for a line, or a new position of a municipality.' })
export class RedistributionLineInput {
  @Field(() => ID, { nullable: true, description: 'The line; none for a new position.' })
  readonly lineId?: string;
  @Field(() => ID, { nullable: true, description: 'Whose new position; none for an existing line.' })
  readonly municipalityId?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the new position, at most 100 characters; none for an existing line.',
  })
  readonly title?: string;
  @Field(() => Fte, { description: 'VZÄ in the target year; 0: returned.' }) readonly fte!: string;
}

@InputType({ description: 'Changes lines of a draft, all or nothing.' })
export class RedistributionLineChangeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The draft.' }) readonly redistributionId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => [RedistributionLineInput], { description: 'What changes, at most 100 lines.' })
  readonly lines!: readonly RedistributionLineInput[];
}

@InputType({ description: 'A step of the county with a redistribution.' })
export class RedistributionStepInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The redistribution.' }) readonly redistributionId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 1000 characters. Needed to take a published one back.',
  })
  readonly reason?: string;
}

@InputType({ description: "The municipality's answer, or the county's decision over it." })
export class RedistributionAnswerInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The response of the municipality.' }) readonly responseId!: string;
  @Field(() => Int, { description: SEEN }) readonly version!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 1000 characters. Needed for an objection and for a decision over it.',
  })
  readonly reason?: string;
}

export const RedistributionConnection = connectionType(
  'Redistribution',
  () => RedistributionType,
  'redistributions',
);
