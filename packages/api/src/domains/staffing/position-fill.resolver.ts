import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { messageText, type MessageCode } from '@kim/schema/messages.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { KeyReused } from '../../platform/idempotency/once.ts';
import { findingsOf } from './position-fill.policy.ts';
import { fillPosition, type Filled } from './position-fill.service.ts';
import {
  PositionFillErrorCode,
  PositionFillInput,
  PositionFillPayload,
  type PositionFillError,
} from './position-fill.type.ts';
import { PositionChanged, PositionNotVacant } from './staffing.errors.ts';
import { findOccupancy, findPosition } from './staffing.service.ts';
import { PositionOccupancyType, PositionType } from './staffing.type.ts';

type Outcome = Partial<Filled> & { readonly errors: readonly PositionFillError[] };
type Details = Partial<Pick<PositionFillError, 'currentVersion'>> & {
  field?: string;
  figures?: Record<string, string | number>;
};

@Resolver(() => PositionFillPayload)
export class PositionFillResolver {
  @Mutation(() => PositionFillPayload, {
    description:
      'The employer fills a vacant position or a free part of it with a new colleague. Needs Dienstaufsicht over the position.',
  })
  async positionFill(
    @Arg('input', () => PositionFillInput, { description: 'Who fills what, and from when.' })
    input: PositionFillInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome> {
    const { positionId, ...request } = input;
    const uuid = uuidArgument(['position'], positionId, 'positionId');
    const findings = findingsOf(request, context.today);
    if (findings.length > 0)
      return {
        errors: findings.map(({ code, field }) =>
          failure(context, PositionFillErrorCode[code], code, { field }),
        ),
      };
    try {
      const filled = await fillPosition(context, uuid, request);
      return filled
        ? { ...filled, errors: [] }
        : { errors: [failure(context, PositionFillErrorCode.NOT_FOUND, 'POSITION_NOT_FOUND')] };
    } catch (error) {
      return { errors: [expected(context, error)] };
    }
  }

  @FieldResolver(() => PositionType, { nullable: true })
  async position(
    @Root() { positionId }: Outcome,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return positionId ? findPosition(context, info, positionId) : null;
  }

  @FieldResolver(() => PositionOccupancyType, { nullable: true })
  async occupancy(
    @Root() { occupancyId }: Outcome,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return occupancyId ? findOccupancy(context, info, occupancyId) : null;
  }
}

const failure = (
  { locale }: RequestContext,
  code: PositionFillErrorCode,
  message: MessageCode,
  details: Details = {},
): PositionFillError => ({
  code,
  path: details.field ? ['input', details.field] : null,
  message: messageText(message, locale, details.figures),
  currentVersion: details.currentVersion ?? null,
});

/** What may happen to an honest caller; anything else is a fault and goes on. */
const expected = (context: RequestContext, error: unknown): PositionFillError => {
  if (error instanceof KeyReused)
    return failure(context, PositionFillErrorCode.KEY_REUSED, 'KEY_REUSED', { field: 'idempotencyKey' });
  if (error instanceof PositionChanged)
    return failure(context, PositionFillErrorCode.CONFLICT, 'POSITION_CONFLICT', {
      field: 'version',
      currentVersion: error.currentVersion,
    });
  if (error instanceof PositionNotVacant)
    return failure(context, PositionFillErrorCode.NOT_VACANT, 'POSITION_NOT_VACANT', {
      field: 'share',
      figures: { free: error.free },
    });
  throw error;
};
