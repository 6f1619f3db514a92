import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { carryOut } from '../../../platform/graphql/change.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { uuidArgument } from '../../../platform/graphql/ids.ts';
import { LocalDate } from '../../../platform/graphql/scalars.ts';
import { readWithItsRow } from '../../../platform/reading/read-with-its-row.ts';
import { PositionType } from '../staffing.type.ts';
import { findingsOfFixedTerm } from './fixed-term.policy.ts';
import { setFixedTerm } from './fixed-term.service.ts';
import {
  PositionFixedTermSetInput,
  positionFixedTermSetPayload,
  PositionFixedTermType,
} from './fixed-term.type.ts';

@Resolver(() => PositionType)
export class PositionFixedTermFieldResolver {
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Last day it is funded for; null while no end is set.',
  })
  fixedTermUntil(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => [PositionFixedTermType], {
    description: 'Until when it was said to be funded, in order of recording.',
  })
  fixedTerms(): unknown {
    return readWithItsRow();
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may say until when it is funded (positionFixedTermSet).',
  })
  viewerCanSetFixedTerm(): unknown {
    return readWithItsRow();
  }
}

@Resolver()
export class PositionFixedTermResolver {
  @Mutation(() => positionFixedTermSetPayload.type, {
    description:
      'Says until when a position is funded. The county does, as it hands out what the state funds.',
  })
  positionFixedTermSet(
    @Arg('input', () => PositionFixedTermSetInput, { description: 'Which position, and until when.' })
    input: PositionFixedTermSetInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { fixedTermUntil = null, note, version } = input;
    const positionId = uuidArgument(['position'], input.positionId, 'positionId');
    const findings = findingsOfFixedTerm(input, context.today);
    return carryOut(context, { operation: 'positionFixedTermSet', input, findings }, async (em, actor) => {
      await setFixedTerm(context, em, actor, { positionId, version, fixedTermUntil, note });
      return { positionId };
    });
  }
}
