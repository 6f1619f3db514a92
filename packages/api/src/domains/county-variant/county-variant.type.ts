import { Field, Int, ObjectType } from 'type-graphql';
import { Fte, LocalDate } from '../../platform/graphql/scalars.ts';
import { TargetGroupEnum } from '../case-file/case-file.public.ts';
import { Organisation } from '../organisation/organisation.public.ts';
import { ProgrammeModuleEnum } from '../staffing/staffing.public.ts';

@ObjectType({
  description:
    'A stage in which a county takes up its work: whom it counsels from then on (Rhein-Kreis Neuss 2021: three stages).',
})
export class TargetGroupStage {
  @Field(() => Int, { description: 'Number of the stage, from 1.' }) readonly stage!: number;
  @Field(() => String, { nullable: true, description: 'Null where the papers only number the stage.' })
  readonly description!: string | null;
  @Field(() => [TargetGroupEnum], {
    description: 'Groups the stage is for; empty where it is not described.',
  })
  readonly targetGroups!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'Youngest age in years, included; null: no limit.' })
  readonly ageFrom!: number | null;
  @Field(() => Int, { nullable: true, description: 'Oldest age in years, included; null: no limit.' })
  readonly ageTo!: number | null;
  @Field(() => Boolean, { description: 'Whether their children belong to it, whatever their age.' })
  readonly withChildren!: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'First day; null while it is not taken up.' })
  readonly startsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The paper that says so, cited in German.' })
  readonly source!: string | null;
}

@ObjectType({
  description:
    'Positions of one module with the same supervisors today: what a county’s organisational variant consists of (KIM concept 2025, 2.2; Rhein-Kreis Neuss 2021).',
})
export class SupervisionFigure {
  @Field(() => ProgrammeModuleEnum, { description: 'Module (Baustein) of the programme.' })
  readonly module!: string;
  @Field(() => Int, { description: 'Number of positions.' }) readonly positionCount!: number;
  @Field(() => Fte, { description: 'Their VZÄ together.' }) readonly fte!: string;
  @Field(() => Organisation, {
    nullable: true,
    description: 'Who holds the Dienstaufsicht today: the employer.',
  })
  readonly dienstaufsicht!: Organisation | null;
  @Field(() => Organisation, {
    nullable: true,
    description: 'Who holds the Fachaufsicht today; null where nobody of the programme does (module 3).',
  })
  readonly fachaufsicht!: Organisation | null;
}
