import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../platform/reading/read-with-its-row.ts';
import { HurdleType } from '../hurdle/hurdle.public.ts';
import { WorkingGroupType } from '../working-group/working-group.public.ts';
import { MeasureLinkInput, MeasureUnlinkInput } from './measure-link.input.ts';
import { linkMeasure, unlinkMeasure } from './measure-link.service.ts';
import { MeasurePayload } from './measure.resolver.ts';
import { MeasureType } from './measure.type.ts';

const asked = ({ idempotencyKey, measureId, workingGroupId, hurdleId }: MeasureLinkInput) => ({
  idempotencyKey,
  measureId: uuidArgument(['measure'], measureId, 'measureId'),
  workingGroupId: workingGroupId ? uuidArgument(['working_group'], workingGroupId, 'workingGroupId') : null,
  hurdleId: hurdleId ? uuidArgument(['hurdle'], hurdleId, 'hurdleId') : null,
});

@Resolver()
export class MeasureLinkResolver {
  @Mutation(() => MeasurePayload.type, {
    description: 'The county links a measure to a working group or a hurdle.',
  })
  measureLink(
    @Arg('input', () => MeasureLinkInput, { description: 'Both ends.' }) input: MeasureLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return linkMeasure(context, asked(input));
  }

  @Mutation(() => MeasurePayload.type, {
    description: 'The county takes a link of a measure away again.',
  })
  measureUnlink(
    @Arg('input', () => MeasureUnlinkInput, { description: 'Both ends.' }) input: MeasureUnlinkInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return unlinkMeasure(context, asked(input));
  }
}

@Resolver(() => HurdleType)
export class HurdleMeasuresResolver {
  @FieldResolver(() => [MeasureType], {
    description: 'Measures of the concept that have to do with it, in its order.',
  })
  measures(): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => WorkingGroupType)
export class WorkingGroupMeasuresResolver {
  @FieldResolver(() => [MeasureType], {
    description: 'Measures of the concept it works on, in the order of the concept.',
  })
  measures(): unknown {
    return readWithItsRow();
  }
}
