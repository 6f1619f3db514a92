import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { organisationModels, Organisation } from '../organisation/organisation.public.ts';

const StaffStatisticsState = enumOf(['SHOWN', 'SUPPRESSED', 'NO_AGREEMENT', 'YEAR_NOT_COMPLETED'] as const);
registerEnumType(StaffStatisticsState, {
  name: 'StaffStatisticsState',
  description: 'Whether there are figures, and if not, why.',
  valuesConfig: {
    SHOWN: { description: 'The figures are there.' },
    SUPPRESSED: {
      description:
        'Fewer than five people, or so few that somebody else’s figures could be found by subtraction. The same for everybody, the employer and the county included.',
    },
    NO_AGREEMENT: {
      description:
        'No works agreement (Dienstvereinbarung) allows it; off unless an employer says otherwise.',
    },
    YEAR_NOT_COMPLETED: { description: 'Only years that are over, from 2020 on.' },
  },
});

@ObjectType({
  description:
    'Sums about at least five people on 31 December. All but the headcount are rounded to fives, so that one more or less tells nothing of anybody.',
})
export class StaffFigures {
  @Field(() => Int, { description: 'People who filled a position of the programme on 31 December.' })
  readonly headcount!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'How many of them worked part-time, to the nearest five; null below five contracts.',
  })
  readonly partTimeCount!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many had a fixed term, to the nearest five; null below five contracts.',
  })
  readonly fixedTermCount!: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Average part of full time, one decimal, e.g. "0.8"; null below five contracts.',
  })
  readonly averageShare!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Working days of absence of all of them in the year, for whatever reason (leave, illness, training), to the nearest five; null if fewer than five people were absent.',
  })
  readonly absenceDays!: number | null;
  @Field(() => Int, {
    description: 'Days on which positions were vacant, summed over the positions. Says nothing of people.',
  })
  readonly vacancyDays!: number;
}

@ObjectType({ description: 'Figures about staff in a completed year, or why there are none.' })
export class StaffStatistics {
  @Field(() => StaffStatisticsState, { description: 'Whether there are figures, and if not, why.' })
  readonly state!: string;
  @Field(() => StaffFigures, { nullable: true, description: 'Null unless they are shown.' })
  readonly figures!: StaffFigures | null;
}

@ObjectType({ description: "One's own figures of a year. Nobody else gets them." })
export class OwnStaffFigures {
  @Field(() => String, {
    description: 'Working days of absence in the year, for whatever reason, e.g. "31.5".',
  })
  readonly absenceDays!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Part of full time by contract at the end of the year (or today), e.g. "0.50"; null without one.',
  })
  readonly averageShare!: string | null;
}

@ObjectType('StaffStatisticsAgreement', {
  description: 'Whether a works agreement allows figures about the staff of an organisation.',
})
export class StaffStatisticsAgreementType {
  @Field(() => Boolean, { description: 'Off unless the employer says otherwise.' })
  readonly isInForce!: boolean;
  @Field(() => String, { description: 'The works agreement it rests on; empty while there is none.' })
  readonly reference!: string;
  @Field(() => Int, { description: 'To be handed back with a change; 0 while there is none.' })
  readonly version!: number;
}

@InputType({
  description: "Whether figures about the staff of the caller's own organisation are agreed upon.",
})
export class StaffStatisticsAgreeInput {
  @Field(() => String, {
    description:
      'A UUID made by the caller: the same request again gives the same answer and does nothing twice.',
  })
  readonly idempotencyKey!: string;
  @Field(() => Int, { description: 'The version the caller has seen; 0 if there was none.' })
  readonly version!: number;
  @Field(() => Boolean, { description: 'In force or not.' }) readonly isInForce!: boolean;
  @Field(() => String, { description: 'The works agreement (Dienstvereinbarung); at most 200 characters.' })
  readonly reference!: string;
}

export const staffStatisticsAgreePayload = changePayload(
  'StaffStatisticsAgreePayload',
  'What agreeing upon figures about staff led to.',
  {
    organisation: {
      type: () => Organisation,
      models: () => organisationModels,
      description: 'The organisation with its agreement as it is now; null with errors other than CONFLICT.',
    },
  },
);
