import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { ServiceTypeEnum } from './service-record.type.ts';

const COUNT = 'How many services.';
const TARGET_GROUP = 'How many of the target groups took part in them.';
const PARTNERS = 'How many partners took part in them.';

@ObjectType({ description: 'Services of one type in one month.' })
export class ServiceFigure {
  @Field(() => LocalDate, { description: 'First day of the month.' }) readonly month!: string;
  @Field(() => ServiceTypeEnum, { description: 'Of which type.' }) readonly type!: string;
  @Field(() => Int, { description: COUNT }) readonly count!: number;
  @Field(() => Int, { description: TARGET_GROUP }) readonly targetGroupCount!: number;
  @Field(() => Int, { description: PARTNERS }) readonly partnerCount!: number;
}

@ObjectType({ description: 'Services of the whole period, and who took part.' })
export class ServiceSum {
  @Field(() => Int, { description: COUNT }) readonly count!: number;
  @Field(() => Int, { description: TARGET_GROUP }) readonly targetGroupCount!: number;
  @Field(() => Int, { description: PARTNERS }) readonly partnerCount!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Share of the target groups in whole per cent; null if nobody took part.',
  })
  readonly targetGroupPercent!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Share of the partners in whole per cent; both shares sum to 100.',
  })
  readonly partnerPercent!: number | null;
}

@ObjectType({
  description:
    'The counselling statistics (Beratungsstatistik) of some months: of the municipalities the caller may see, never of a person.',
})
export class ServiceFigures {
  @Field(() => ServiceSum, { description: 'All of them together.' }) readonly sum!: ServiceSum;
  @Field(() => [ServiceFigure], { description: 'By month and type, in that order; only what there is.' })
  readonly figures!: readonly ServiceFigure[];
}
