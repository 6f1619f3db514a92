import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../../platform/auth/actor.ts';
import { Refused } from '../../../platform/graphql/change.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { Forbidden } from '../../../platform/graphql/errors.ts';
import { lockPosition, recordOccupancy } from '../life/position-life.service.ts';
import { PositionOccupancy } from '../occupancy.entity.ts';
import { mayFillPosition } from '../staffing.policy.ts';
import { findOccupancyTarget } from './occupancy-target.ts';
import { flushWithinLimits, refuseExcess } from './within-limits.service.ts';

export interface OccupancyChange {
  readonly occupancyId: string;
  readonly version: number;
  readonly share?: string;
  readonly validFrom?: string;
  /** Left out: as it is. Null: open. */
  readonly validTo?: string | null;
}

export interface OccupancyChanged extends Record<string, unknown> {
  readonly occupancyId: string;
  readonly positionId: string;
}

/** The employer corrects or ends who fills a position; the position becomes filled or vacant with it. */
export const changeOccupancy = async (
  context: RequestContext,
  em: EntityManager,
  actor: MemberActor,
  { occupancyId, version, ...wanted }: OccupancyChange,
): Promise<OccupancyChanged> => {
  const target = await findOccupancyTarget(context, occupancyId);
  if (!target) throw new Refused('NOT_FOUND', { field: 'occupancyId' });
  if (context.walls.domain && !mayFillPosition(actor, target.employerId))
    throw new Forbidden('DIENSTAUFSICHT');
  const { positionId } = target;
  const position = await lockPosition(em, actor, positionId);
  const occupancy = await em.findOneOrFail(PositionOccupancy, { countyId: actor.countyId, id: occupancyId });
  if (occupancy.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: occupancy.version,
      about: { occupancyId, positionId },
    });
  const before = occupancy.validFrom;
  const { share = occupancy.share, validFrom = before, validTo = occupancy.validTo ?? null } = wanted;
  if (validTo && validTo < validFrom)
    throw new Refused('INVALID_PERIOD', { field: 'validTo', about: { occupancyId, positionId } });
  const planned = { id: occupancyId, personId: occupancy.personId, share, validFrom, validTo };
  await refuseExcess(em, position, planned);
  Object.assign(occupancy, { share, validFrom, validTo, version: version + 1 });
  position.version += 1;
  await flushWithinLimits(em, positionId);
  await recordOccupancy(em, actor, position, before < validFrom ? before : validFrom);
  return { occupancyId, positionId };
};
