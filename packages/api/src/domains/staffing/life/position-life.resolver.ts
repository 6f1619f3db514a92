import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { carryOut } from '../../../platform/graphql/change.ts';
import { changePayload } from '../../../platform/graphql/change-payload.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { uuidArgument } from '../../../platform/graphql/ids.ts';
import { LocalDate } from '../../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../../platform/reading/read-with-its-row.ts';
import { positionModel } from '../position.model.ts';
import { PositionType } from '../staffing.type.ts';
import { findingsOfAdvance } from './position-advance.policy.ts';
import { PositionAdvanceInput, PositionEventType, PositionStateEnum } from './position-life.type.ts';
import { advancePosition } from './position-life.service.ts';

@ArgsType()
class DayArgument {
  @Field(() => LocalDate, { nullable: true, description: 'The day asked about.' }) readonly asOf?: string;
}

@Resolver(() => PositionType)
export class PositionLifeFieldResolver {
  @FieldResolver(() => PositionStateEnum, {
    nullable: true,
    description: 'Where it stands in its life on that day (default: today). Null before its first event.',
  })
  state(@Args(() => DayArgument) _day: DayArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [PositionEventType], { description: 'What happened to it, by day, oldest first.' })
  history(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [PositionStateEnum], {
    description: 'The states the caller may lead it into now (positionAdvance); empty for everybody else.',
  })
  viewerCanAdvanceTo(): unknown {
    return readWithItsRow();
  }
}

export const positionAdvancePayload = changePayload(
  'PositionAdvancePayload',
  'What leading a position into another state led to.',
  {
    position: {
      type: () => PositionType,
      models: () => [positionModel],
      description: 'The position as it is now; with CONFLICT too.',
    },
  },
);

@Resolver()
export class PositionLifeResolver {
  @Mutation(() => positionAdvancePayload.type, {
    description:
      'Leads a position into its next state. The employer (Dienstaufsicht) advertises and returns it; the county funds, reallocates and abolishes it.',
  })
  positionAdvance(
    @Arg('input', () => PositionAdvanceInput, { description: 'Where to, and from when on.' })
    input: PositionAdvanceInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { to, effectiveDay, note, version } = input;
    const positionId = uuidArgument(['position'], input.positionId, 'positionId');
    const findings = findingsOfAdvance(input, context.today);
    return carryOut(context, { operation: 'positionAdvance', input, findings }, async (em, actor) => {
      await advancePosition(context, em, actor, { positionId, version, to, effectiveDay, note });
      return { positionId };
    });
  }
}
