import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import { carryOut } from '../../../platform/graphql/change.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { uuidArgument } from '../../../platform/graphql/ids.ts';
import { readWithItsRow } from '../../../platform/reading/read-with-its-row.ts';
import { PositionOccupancyType, PositionType } from '../staffing.type.ts';
import { appointDeputy, endDeputy } from './deputy.service.ts';
import { findingsOfEnd, findingsOfPeriod, findingsOfShare } from './occupancy-change.policy.ts';
import { changeOccupancy } from './occupancy-change.service.ts';
import {
  DeputyAppointInput,
  deputyAppointPayload,
  DeputyEndInput,
  deputyEndPayload,
  OccupancyChangeInput,
  occupancyChangePayload,
  OccupancyEndInput,
  occupancyEndPayload,
  PositionDeputyType,
  PositionGapType,
} from './occupancy-change.type.ts';

@ArgsType()
class YearArgument {
  @Field(() => Int, { nullable: true, description: 'The year asked about, e.g. 2026; default: this year.' })
  readonly year?: number;
}

@Resolver(() => PositionType)
export class PositionOccupancyFieldResolver {
  @FieldResolver(() => [PositionDeputyType], { description: 'Who stands in or stood in, oldest first.' })
  deputies(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [PositionGapType], {
    description:
      'When how much of it is free, as far as it touches the year, earliest first; whole gaps, not cut off.',
  })
  gaps(@Args(() => YearArgument) _year: YearArgument): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the caller may say now who fills it and who stands in: holds Dienstaufsicht over it.',
  })
  viewerCanChangeOccupancy(): unknown {
    return readWithItsRow();
  }
}

@Resolver(() => PositionOccupancyType)
export class OccupancyVersionResolver {
  @FieldResolver(() => Int, {
    description: "Grows with every change; to be handed back with a change of one's own.",
  })
  version(): unknown {
    return readWithItsRow();
  }
}

@Resolver()
export class OccupancyChangeResolver {
  @Mutation(() => occupancyChangePayload.type, {
    description: 'The employer corrects the share or the period in which somebody fills a position.',
  })
  occupancyChange(
    @Arg('input', () => OccupancyChangeInput, { description: 'Which one, and how it is now.' })
    input: OccupancyChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const occupancyId = uuidArgument(['occupancy'], input.occupancyId, 'occupancyId');
    const { version, share, validFrom, validTo = null } = input;
    const findings = [...findingsOfShare(share), ...findingsOfPeriod(input, context.today)];
    return carryOut(context, { operation: 'occupancyChange', input, findings }, (em, actor) =>
      changeOccupancy(context, em, actor, { occupancyId, version, share, validFrom, validTo }),
    );
  }

  @Mutation(() => occupancyEndPayload.type, {
    description:
      'The employer says on which day somebody leaves a position; it is vacant from the next if nobody is left.',
  })
  occupancyEnd(
    @Arg('input', () => OccupancyEndInput, { description: 'Which one, and when.' }) input: OccupancyEndInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const occupancyId = uuidArgument(['occupancy'], input.occupancyId, 'occupancyId');
    const { version, lastDay } = input;
    const findings = findingsOfEnd(lastDay, context.today);
    return carryOut(context, { operation: 'occupancyEnd', input, findings }, (em, actor) =>
      changeOccupancy(context, em, actor, { occupancyId, version, validTo: lastDay }),
    );
  }

  @Mutation(() => deputyAppointPayload.type, {
    description: 'The employer says who of its staff stands in on a position.',
  })
  deputyAppoint(
    @Arg('input', () => DeputyAppointInput, { description: 'Who, where, from when to when.' })
    input: DeputyAppointInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const positionId = uuidArgument(['position'], input.positionId, 'positionId');
    const personId = uuidArgument(['person'], input.personId, 'personId');
    const findings = findingsOfPeriod(input, context.today);
    return carryOut(context, { operation: 'deputyAppoint', input, findings }, (em, actor) =>
      appointDeputy(context, em, actor, { ...input, positionId, personId }),
    );
  }

  @Mutation(() => deputyEndPayload.type, { description: 'The employer says until when somebody stands in.' })
  deputyEnd(
    @Arg('input', () => DeputyEndInput, { description: 'Which one, and when.' }) input: DeputyEndInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const deputyId = uuidArgument(['deputy'], input.deputyId, 'deputyId');
    const { version, lastDay } = input;
    const findings = findingsOfEnd(lastDay, context.today);
    return carryOut(context, { operation: 'deputyEnd', input, findings }, (em, actor) =>
      endDeputy(context, em, actor, { deputyId, version, lastDay }),
    );
  }
}
