import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

export const HalfDayEnum = enumOf(['MORNING', 'AFTERNOON'] as const);
registerEnumType(HalfDayEnum, { name: 'HalfDay', description: 'Which half of a working day.' });

@ObjectType('UnreachablePeriod', {
  description:
    'Days on which somebody cannot be reached; never why (domain model 1.3). Visible to the person, to colleagues and to those who lead the work in the county; to others than the person only if it ended at most six days ago.',
})
export class UnreachablePeriodType {
  @Field(() => LocalDate, {
    description:
      'First day; of others than the person none before those six days, however long it has lasted.',
  })
  readonly firstDay!: string;
  @Field(() => LocalDate, { description: 'Last day, the same as the first for a single one.' })
  readonly lastDay!: string;
  @Field(() => HalfDayEnum, {
    nullable: true,
    description: 'The half of a single day; null for whole days.',
  })
  readonly halfDay!: string | null;
}
