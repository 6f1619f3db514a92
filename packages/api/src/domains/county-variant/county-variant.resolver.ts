import { FieldResolver, Resolver } from 'type-graphql';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { CountyType } from '../organisation/organisation.public.ts';
import { SupervisionFigure, TargetGroupStage } from './county-variant.type.ts';

@Resolver(() => CountyType)
export class CountyVariantResolver {
  @FieldResolver(() => [TargetGroupStage], {
    description: 'Whom the county counsels first, by stage; empty where it takes up its work at once.',
  })
  targetGroupStages(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [SupervisionFigure], {
    description:
      'Who employs and who leads the profession, by module, today. For those who work for the whole county.',
  })
  supervisionFigures(): unknown {
    return readWithItsRow();
  }
}
