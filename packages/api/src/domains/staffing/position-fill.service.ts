import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { Person } from '../identity/identity.public.ts';
import { fillableStates } from './life/position-life.policy.ts';
import { eventsOf, lockPosition, recordOccupancy } from './life/position-life.service.ts';
import { stateOn } from './life/position-timeline.policy.ts';
import { findOwnStaff } from './occupancy/own-staff.ts';
import { flushWithinLimits, refuseExcess } from './occupancy/within-limits.service.ts';
import { PositionOccupancy } from './occupancy.entity.ts';
import { findEmployedPosition } from './position-employer.ts';
import type { FillRequest } from './position-fill.policy.ts';
import type { Position } from './position.entity.ts';
import { mayFillPosition } from './staffing.policy.ts';

export interface Filled extends Record<string, unknown> {
  readonly positionId: string;
  readonly occupancyId: string;
  readonly personId: string;
}

/** The employer fills a part of a position with one of its staff or with a new colleague; to be called within `carryOut`. */
export const fillPosition = async (
  context: RequestContext,
  em: EntityManager,
  actor: MemberActor,
  { positionId, ...request }: FillRequest & { readonly positionId: string },
): Promise<Filled> => {
  const seen = await findEmployedPosition(context, positionId);
  if (!seen) throw new Refused('NOT_FOUND', { field: 'positionId' });
  if (context.walls.domain && !mayFillPosition(actor, seen.employerId)) throw new Forbidden('DIENSTAUFSICHT');
  if (request.personId) await findOwnStaff(context, actor, request.personId);
  const position = await lockPosition(em, actor, positionId, request.version);
  const { share, validFrom, validTo = null } = request;
  await refuseNotFillable(em, position, validFrom);
  const personId = request.personId ?? newUuid();
  await refuseExcess(em, position, { personId, share, validFrom, validTo });
  if (!request.personId) await addPerson(em, actor, personId, request);
  const occupancy = em.create(PositionOccupancy, {
    countyId: actor.countyId,
    id: newUuid(),
    positionId,
    personId,
    share,
    validFrom,
    validTo,
  });
  position.version += 1;
  await flushWithinLimits(em, positionId);
  await recordOccupancy(em, actor, position, validFrom);
  return { positionId, occupancyId: occupancy.id, personId };
};

/** Nobody is employed on a position that is not funded yet, or was given back. */
const refuseNotFillable = async (em: EntityManager, position: Position, day: string): Promise<void> => {
  const events = await eventsOf(em, position);
  const lastDay = events.at(-1)?.effectiveDay;
  const states = [stateOn(events, day), lastDay && lastDay > day ? stateOn(events, lastDay) : null];
  if (states.some((state, index) => (index === 0 || state !== null) && !fillableStates.includes(state!)))
    throw new Refused('POSITION_NOT_FILLABLE', { field: 'validFrom', about: { positionId: position.id } });
};

const addPerson = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  id: string,
  { givenName, familyName, email }: FillRequest,
): Promise<void> => {
  em.create(Person, {
    countyId,
    id,
    organisationId: membership.organisation.id,
    givenName: givenName!.trim(),
    familyName: familyName!.trim(),
    email: email!,
  });
  // References are composite and unknown to the mapper: what is referred to goes first.
  await em.flush();
};
