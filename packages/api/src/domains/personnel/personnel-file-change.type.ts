import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';

@InputType({
  description:
    'Whose file is opened: somebody who works here already (personId), or a new colleague by name.',
})
export class PersonnelFileOpenInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Somebody of the own staff without a file; left out: a new colleague.',
  })
  readonly personId?: string | null;
  @Field(() => String, { nullable: true, description: 'Given name of a new colleague.' })
  readonly givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Family name of a new colleague.' })
  readonly familyName?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address at work of a new colleague.' })
  readonly email?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who decides on leave: somebody of the own staff.' })
  readonly lineManagerId?: string | null;
  @Field(() => LocalDate, { description: 'First day of the employment here.' }) readonly validFrom!: string;
}

@InputType({ description: 'Who decides on leave.' })
export class PersonnelFileChangeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: 'The personnel file.' }) readonly fileId!: string;
  @Field(() => Int, { description: 'The version of the file the caller has seen.' })
  readonly version!: number;
  @Field(() => ID, { nullable: true, description: 'Somebody of the own staff; null: nobody is named.' })
  readonly lineManagerId?: string | null;
}

@InputType({ description: 'What a staff member is called and how they are reached at work.' })
export class StaffChangeInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => ID, { description: "The person's file." }) readonly fileId!: string;
  @Field(() => Int, { description: 'The version of the file the caller has seen.' })
  readonly version!: number;
  @Field(() => String, { description: 'Given name, at most 100 characters.' }) readonly givenName!: string;
  @Field(() => String, { description: 'Family name, at most 100 characters.' }) readonly familyName!: string;
  @Field(() => String, { nullable: true, description: 'E-mail address at work.' })
  readonly email?: string | null;
}
