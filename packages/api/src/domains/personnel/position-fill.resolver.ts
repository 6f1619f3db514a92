import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { carryOut } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import {
  fillPosition,
  findingsOf,
  PositionFillInput,
  positionFillPayload,
} from '../staffing/staffing.public.ts';
import { openFile } from './personnel-file.service.ts';

/**
 * Stands here and not in staffing, because a new colleague also gets a personnel file: files build upon positions, never the
 * other way round.
 */
@Resolver()
export class PositionFillResolver {
  @Mutation(() => positionFillPayload.type, {
    description:
      'The employer fills a position or a free part of it with one of its staff, or with a new colleague, whose personnel file it opens with it. Needs Dienstaufsicht over the position.',
  })
  positionFill(
    @Arg('input', () => PositionFillInput, { description: 'Who fills what, and from when.' })
    input: PositionFillInput,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const positionId = uuidArgument(['position'], input.positionId, 'positionId');
    const known = input.personId ? uuidArgument(['person'], input.personId, 'personId') : null;
    const findings = findingsOf(input, context.today);
    return carryOut(context, { operation: 'positionFill', input, findings }, async (em, actor) => {
      const filled = await fillPosition(context, em, actor, { ...input, positionId, personId: known });
      const { validFrom } = input;
      if (!known)
        await openFile(em, actor, { person: { id: filled.personId }, lineManagerId: null, validFrom });
      return filled;
    });
  }
}
