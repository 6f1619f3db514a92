import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../../platform/auth/actor.ts';
import { Refused } from '../../../platform/graphql/change.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { Forbidden } from '../../../platform/graphql/errors.ts';
import { findEmployedPosition } from '../position-employer.ts';
import { PositionFixedTerm } from './fixed-term.entity.ts';
import { findFixedTermObstacle, maySetFixedTerm } from './fixed-term.policy.ts';
import { eventsOf, lockPosition } from './position-life.service.ts';
import { stateOn } from './position-timeline.policy.ts';

export interface FixedTerm {
  readonly positionId: string;
  /** The version the caller has seen. */
  readonly version: number;
  /** Null: no end any more. */
  readonly fixedTermUntil: string | null;
  readonly note?: string | null | undefined;
}

/** Says until when a position is funded; to be called within `carryOut`. */
export const setFixedTerm = async (
  context: RequestContext,
  em: EntityManager,
  actor: MemberActor,
  { positionId, version, fixedTermUntil, note }: FixedTerm,
): Promise<void> => {
  if (!(await findEmployedPosition(context, positionId)))
    throw new Refused('NOT_FOUND', { field: 'positionId' });
  if (context.walls.domain && !maySetFixedTerm(actor)) throw new Forbidden('STEER_ALLOCATION');
  const { countyId, membership } = actor;
  const position = await lockPosition(em, actor, positionId, version);
  const events = await eventsOf(em, position);
  const firstDay = events.map(({ effectiveDay }) => effectiveDay).toSorted()[0] ?? null;
  const obstacle = findFixedTermObstacle(fixedTermUntil, { firstDay, state: stateOn(events, context.today) });
  if (obstacle) throw new Refused(obstacle, { field: 'fixedTermUntil', about: { positionId } });
  const before = await em.count(PositionFixedTerm, { countyId, positionId });
  em.create(PositionFixedTerm, {
    countyId,
    id: newUuid(),
    positionId,
    step: before + 1,
    fixedTermUntil,
    recordedAt: new Date(),
    organisationId: membership.organisation.id,
    personId: membership.person.id,
    note: note?.trim() || null,
  });
  position.fixedTermUntil = fixedTermUntil;
  position.version += 1;
  await em.flush();
};
