import type { GraphQLResolveInfo } from 'graphql';
import type { MeasureState, TrafficLight } from '@kim/schema/reference/measure.ts';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changePayload } from '../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { PageArguments } from '../../platform/graphql/relay.ts';
import { readOne, readPage } from '../../platform/reading/read.ts';
import { actionFieldModel } from './action-field.model.ts';
import {
  MeasureAdvanceInput,
  MeasureFilter,
  MeasureOrder,
  MeasurePlanInput,
  MeasurePublishInput,
  MeasureReviewRecordInput,
} from './measure.input.ts';
import { measureModel } from './measure.model.ts';
import { advanceMeasure, planMeasure, publishMeasure, recordReview } from './measure.service.ts';
import { ActionFieldConnection, ActionFieldType, MeasureConnection, MeasureType } from './measure.type.ts';

export const MeasurePayload = changePayload('MeasurePayload', 'What a change of a measure led to.', {
  measure: {
    type: () => MeasureType,
    models: () => [measureModel],
    description: 'The measure as it is now; with errors as it stands.',
  },
});

@ArgsType()
class MeasureArguments extends PageArguments {
  @Field(() => MeasureFilter, { nullable: true, description: 'What the list is narrowed to.' })
  readonly filter?: MeasureFilter | null;
  @Field(() => MeasureOrder, { nullable: true, description: 'Default: as in the concept.' })
  readonly orderBy?: MeasureOrder;
}

const measureUuid = ({ measureId }: { readonly measureId: string }): string =>
  uuidArgument(['measure'], measureId, 'measureId');

@Resolver()
export class MeasureResolver {
  @Query(() => ActionFieldConnection, {
    description: 'The fields of action of the county’s concept, in its order.',
  })
  actionFields(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readPage(context, info, actionFieldModel, { ...args });
  }

  @Query(() => ActionFieldType, {
    nullable: true,
    description: 'A field of action; null if there is none the caller may see.',
  })
  actionField(
    @Arg('id', () => ID, { description: 'Id of the field.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [actionFieldModel], uuidArgument(['action_field'], id, 'id'));
  }

  @Query(() => MeasureConnection, { description: 'The measures of the county’s concept.' })
  measures(
    @Args(() => MeasureArguments) { filter, ...args }: MeasureArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { fieldId, state, isDue } = filter ?? {};
    return readPage(context, info, measureModel, {
      ...args,
      filter: {
        ...(fieldId ? { fieldId: uuidArgument(['action_field'], fieldId, 'fieldId') } : {}),
        ...(state ? { state } : {}),
        ...(typeof isDue === 'boolean' ? { isDue } : {}),
      },
    });
  }

  @Query(() => MeasureType, {
    nullable: true,
    description: 'A measure; null if there is none the caller may see.',
  })
  measure(
    @Arg('id', () => ID, { description: 'Id of the measure.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(context, info, [measureModel], uuidArgument(['measure'], id, 'id'));
  }

  @Mutation(() => MeasurePayload.type, {
    description: 'The county names who answers for a measure, by when, and what it is measured by.',
  })
  measurePlan(
    @Arg('input', () => MeasurePlanInput, { description: 'The plan, whole.' }) input: MeasurePlanInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { ownerOrganisationId, ownerPersonId, dueOn, indicator, unit, target } = input;
    return planMeasure(context, {
      ...input,
      measureId: measureUuid(input),
      ownerOrganisationId: ownerOrganisationId
        ? uuidArgument(['municipality', 'county', 'partner'], ownerOrganisationId, 'ownerOrganisationId')
        : null,
      ownerPersonId: ownerPersonId ? uuidArgument(['meeting_person'], ownerPersonId, 'ownerPersonId') : null,
      dueOn: dueOn ?? null,
      indicator: indicator ?? null,
      unit: unit ?? null,
      target: target ?? null,
    });
  }

  @Mutation(() => MeasurePayload.type, { description: 'The county leads a measure one step on.' })
  measureAdvance(
    @Arg('input', () => MeasureAdvanceInput, { description: 'The step.' }) input: MeasureAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return advanceMeasure(context, {
      ...input,
      measureId: measureUuid(input),
      toState: input.toState as MeasureState,
      remark: input.remark ?? null,
      evidence: input.evidence ?? null,
    });
  }

  @Mutation(() => MeasurePayload.type, {
    description:
      'The county shows a measure to everybody, also without an account, or withdraws it; not one that is evaluated.',
  })
  measurePublish(
    @Arg('input', () => MeasurePublishInput, { description: 'Which, and whether.' })
    input: MeasurePublishInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return publishMeasure(context, { ...input, measureId: measureUuid(input) });
  }

  @Mutation(() => MeasurePayload.type, {
    description: 'The county says how a measure went in one quarter, or corrects what it said.',
  })
  measureReviewRecord(
    @Arg('input', () => MeasureReviewRecordInput, { description: 'The quarter.' })
    input: MeasureReviewRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    return recordReview(context, {
      ...input,
      measureId: measureUuid(input),
      light: input.light as TrafficLight,
      version: input.version ?? null,
      value: input.value ?? null,
      remark: input.remark ?? null,
    });
  }
}
