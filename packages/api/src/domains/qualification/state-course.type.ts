import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import { connectionType, Node } from '../../platform/graphql/relay.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ProgrammeModuleEnum } from '../staffing/staffing.public.ts';
import { stateCourseModel } from './onboarding-plan.model.ts';

const KEY = 'A UUID made by the caller: the same request again gives the same answer and does nothing twice.';
const MODULE = 'Module of the programme it is for.';
const OBLIGATORY = 'Whether everybody of the module shall have it.';
const CAPACITY = 'How many places there are, if it is known: 1 to 500.';

@ObjectType('StateCourse', {
  implements: Node,
  description:
    'A course, as a rule of the state (Landesqualifizierung, Zertifizierungskurs), with its next date.',
})
export class StateCourseType extends Node {
  @Field(() => String, { description: 'What it is called, in German.' }) readonly title!: string;
  @Field(() => String, { description: 'Who offers it.' }) readonly provider!: string;
  @Field(() => ProgrammeModuleEnum, { description: MODULE }) readonly module!: string;
  @Field(() => String, { nullable: true, description: 'Where.' }) readonly venue!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the next date, if it is known.' })
  readonly startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Its last day.' }) readonly endsOn!: string | null;
  @Field(() => Int, { nullable: true, description: CAPACITY }) readonly capacity!: number | null;
  @Field(() => Boolean, { description: OBLIGATORY }) readonly isObligatory!: boolean;
  @Field(() => Int, { description: 'Grows with every change; to be handed back with one.' })
  readonly version!: number;
  @Field(() => Boolean, { description: 'Made up for the demo.' }) readonly isExample!: boolean;
}
export const StateCourseConnection = connectionType('StateCourse', () => StateCourseType, 'courses');

@InputType({ description: 'What is known of a course.' })
abstract class StateCourseInput {
  @Field(() => String, { description: KEY }) readonly idempotencyKey!: string;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => String, { description: 'Who offers it.' }) readonly provider!: string;
  @Field(() => ProgrammeModuleEnum, { description: MODULE }) readonly module!: string;
  @Field(() => String, { nullable: true, description: 'Where.' }) readonly venue?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the next date.' })
  readonly startsOn?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Its last day.' }) readonly endsOn?: string | null;
  @Field(() => Int, { nullable: true, description: CAPACITY }) readonly capacity?: number | null;
  @Field(() => Boolean, { description: OBLIGATORY }) readonly isObligatory!: boolean;
}

@InputType({ description: 'A course for the catalogue.' })
export class StateCourseRecordInput extends StateCourseInput {}

@InputType({ description: 'How a course of the catalogue is indeed.' })
export class StateCourseCorrectInput extends StateCourseInput {
  @Field(() => ID, { description: 'The course.' }) readonly courseId!: string;
  @Field(() => Int, { description: 'The version the caller has seen.' }) readonly version!: number;
}

export const stateCoursePayload = changePayload('StateCoursePayload', 'What became of a course.', {
  course: {
    type: () => StateCourseType,
    models: () => [stateCourseModel],
    description: 'The course as it is now; with CONFLICT as it stands.',
  },
});
