import { LockMode } from '@mikro-orm/core';
import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { once } from '../../platform/idempotency/once.ts';
import { Person } from '../identity/identity.public.ts';
import { PositionOccupancy } from './occupancy.entity.ts';
import { findEmployedPosition } from './position-employer.ts';
import { Position } from './position.entity.ts';
import type { FillRequest } from './position-fill.policy.ts';
import { PositionChanged, PositionNotVacant } from './staffing.errors.ts';
import { fits, freeShare, mayFillPosition } from './staffing.policy.ts';

export interface Filled {
  readonly positionId: string;
  readonly occupancyId: string;
}

/** The employer fills a part of a position with a new colleague. Null if there is no such position for the caller. */
export const fillPosition = async (
  context: RequestContext,
  positionId: string,
  request: FillRequest,
): Promise<Filled | null> => {
  const position = await findEmployedPosition(context, positionId);
  if (!position) return null;
  const { actor, em, walls } = context;
  if (walls.domain && !mayFillPosition(actor, position.employerId)) throw new Forbidden('DIENSTAUFSICHT');
  if (actor.kind !== 'member' || !em) throw new Forbidden('FILL_POSITION');
  return once(
    em,
    actor,
    { operation: 'positionFill', key: request.idempotencyKey, input: [positionId, request] },
    () => occupy(em, actor, positionId, request),
  );
};

const occupy = async (
  em: EntityManager,
  actor: MemberActor,
  positionId: string,
  request: FillRequest,
): Promise<Filled> => {
  const { countyId } = actor;
  const position = await em.findOneOrFail(
    Position,
    { countyId, id: positionId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (position.version !== request.version) throw new PositionChanged(position.version);
  const taken = await em.find(PositionOccupancy, {
    countyId,
    positionId,
    $or: [{ validTo: null }, { validTo: { $gte: request.validFrom } }],
  });
  const free = freeShare(taken.map(({ share }) => share));
  if (!fits(request.share, free)) throw new PositionNotVacant(free);
  const { givenName, familyName, email, validFrom, share } = request;
  const person = em.create(Person, {
    countyId,
    id: newUuid(),
    organisationId: actor.membership.organisation.id,
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    email,
  });
  // References are composite and unknown to the mapper: what is referred to goes first.
  await em.flush();
  const occupancy = em.create(PositionOccupancy, {
    countyId,
    id: newUuid(),
    positionId,
    personId: person.id,
    share,
    validFrom,
  });
  position.version += 1;
  await em.flush();
  return { positionId, occupancyId: occupancy.id };
};
