import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../../platform/auth/actor.ts';
import { Refused } from '../../../platform/graphql/change.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { Forbidden } from '../../../platform/graphql/errors.ts';
import { lockPosition } from '../life/position-life.service.ts';
import { PositionOccupancy } from '../occupancy.entity.ts';
import { findEmployedPosition } from '../position-employer.ts';
import { mayFillPosition } from '../staffing.policy.ts';
import { PositionDeputy } from './deputy.entity.ts';
import { findCommonDay } from './deputy.policy.ts';
import { findDeputyTarget } from './occupancy-target.ts';
import { findOwnStaff } from './own-staff.ts';

export interface Appointment {
  readonly positionId: string;
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

export interface DeputyIds extends Record<string, unknown> {
  readonly deputyId: string;
  readonly positionId: string;
}

/** The employer says who of its staff stands in. Nobody stands in for themselves, and nobody twice. */
export const appointDeputy = async (
  context: RequestContext,
  em: EntityManager,
  actor: MemberActor,
  { positionId, personId, validFrom, validTo = null }: Appointment,
): Promise<DeputyIds> => {
  const { countyId } = actor;
  const seen = await findEmployedPosition(context, positionId);
  if (!seen) throw new Refused('NOT_FOUND', { field: 'positionId' });
  if (context.walls.domain && !mayFillPosition(actor, seen.employerId)) throw new Forbidden('DIENSTAUFSICHT');
  await findOwnStaff(context, actor, personId);
  await lockPosition(em, actor, positionId);
  const period = { validFrom, validTo };
  const there = { countyId, positionId, personId };
  const asOccupant = findCommonDay(await em.find(PositionOccupancy, there), period);
  if (asOccupant)
    throw new Refused('DEPUTY_IS_OCCUPANT', { field: 'personId', figures: { day: asOccupant } });
  const asDeputy = findCommonDay(await em.find(PositionDeputy, there), period);
  if (asDeputy) throw new Refused('DEPUTY_ALREADY', { field: 'validFrom', figures: { day: asDeputy } });
  const deputy = em.create(PositionDeputy, { ...there, id: newUuid(), validFrom, validTo });
  await em.flush();
  return { deputyId: deputy.id, positionId };
};

/** The last day on which somebody stands in. */
export const endDeputy = async (
  context: RequestContext,
  em: EntityManager,
  actor: MemberActor,
  { deputyId, version, lastDay }: { deputyId: string; version: number; lastDay: string },
): Promise<DeputyIds> => {
  const target = await findDeputyTarget(context, deputyId);
  if (!target) throw new Refused('NOT_FOUND', { field: 'deputyId' });
  if (context.walls.domain && !mayFillPosition(actor, target.employerId))
    throw new Forbidden('DIENSTAUFSICHT');
  const { positionId } = target;
  await lockPosition(em, actor, positionId);
  const deputy = await em.findOneOrFail(PositionDeputy, { countyId: actor.countyId, id: deputyId });
  const about = { deputyId, positionId };
  if (deputy.version !== version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: deputy.version, about });
  if (lastDay < deputy.validFrom) throw new Refused('INVALID_PERIOD', { field: 'lastDay', about });
  deputy.validTo = lastDay;
  deputy.version += 1;
  await em.flush();
  return { deputyId, positionId };
};
