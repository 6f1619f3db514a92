import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { PositionState } from '@kim/schema/reference/position-states.ts';
import type { MemberActor } from '../../../platform/auth/actor.ts';
import { Refused } from '../../../platform/graphql/change.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { Forbidden } from '../../../platform/graphql/errors.ts';
import { PositionOccupancy } from '../occupancy.entity.ts';
import { findEmployedPosition } from '../position-employer.ts';
import { Position } from '../position.entity.ts';
import { PositionEvent } from './position-event.entity.ts';
import { actorOf, findTransition, givenBackStates, mayAdvance } from './position-life.policy.ts';
import { stateOn, stepsFromOccupancy, type LifeStep } from './position-timeline.policy.ts';

export interface Advance {
  readonly positionId: string;
  /** The version the caller has seen; left out by a use case that holds a lock of its own. */
  readonly version?: number;
  readonly to: PositionState;
  /** First day in the new state. */
  readonly effectiveDay: string;
  readonly note?: string | null | undefined;
}

/**
 * Leads a position into its next state; to be called within `carryOut`. Refuses what the table of transitions does not know,
 * and forbids what is another's act.
 */
export const advancePosition = async (
  context: RequestContext,
  em: EntityManager,
  actor: MemberActor,
  { positionId, version, to, effectiveDay, note }: Advance,
): Promise<void> => {
  const seen = await findEmployedPosition(context, positionId);
  if (!seen) throw new Refused('NOT_FOUND', { field: 'positionId' });
  if (context.walls.domain && actorOf(to) && !mayAdvance(actor, seen.employerId, to))
    throw new Forbidden(actorOf(to) === 'COUNTY' ? 'STEER_ALLOCATION' : 'DIENSTAUFSICHT');
  const position = await lockPosition(em, actor, positionId, version);
  const events = await eventsOf(em, position);
  const about = { positionId };
  const later = events.map((event) => event.effectiveDay).find((day) => day > effectiveDay);
  if (later)
    throw new Refused('POSITION_CHANGES_LATER', { field: 'effectiveDay', figures: { day: later }, about });
  const from = stateOn(events, effectiveDay);
  const transition = findTransition(from, to);
  if (!from || !transition || transition.by === 'OCCUPANCY')
    throw new Refused('POSITION_STEP_NOT_ALLOWED', { field: 'to', about });
  record(em, actor, position, events, [{ from, to, effectiveDay }], note);
  if (givenBackStates.includes(to)) position.returnedFrom ??= effectiveDay;
  position.version += 1;
  await em.flush();
};

/** Changes of a position wait for one another; whoever has seen an older version is shown the present one. */
export const lockPosition = async (
  em: EntityManager,
  { countyId }: MemberActor,
  id: string,
  version?: number,
): Promise<Position> => {
  const position = await em.findOne(Position, { countyId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  // seen, and yet not to be locked: the row policies let somebody else change it only
  if (!position) throw new Forbidden('DIENSTAUFSICHT');
  if (version !== undefined && position.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: position.version,
      about: { positionId: id },
    });
  return position;
};

/** After a change of who fills a locked position: records since when it is filled or vacant. */
export const recordOccupancy = async (
  em: EntityManager,
  actor: MemberActor,
  position: Position,
  since: string,
): Promise<void> => {
  const events = await eventsOf(em, position);
  const occupancies = await em.find(PositionOccupancy, {
    countyId: position.countyId,
    positionId: position.id,
  });
  record(em, actor, position, events, stepsFromOccupancy(events, occupancies, since));
  await em.flush();
};

export const eventsOf = (em: EntityManager, { countyId, id }: Position): Promise<PositionEvent[]> =>
  em.find(PositionEvent, { countyId, positionId: id }, { orderBy: { step: 'asc' } });

const record = (
  em: EntityManager,
  { membership }: MemberActor,
  position: Position,
  before: readonly PositionEvent[],
  steps: readonly LifeStep[],
  note?: string | null,
): void => {
  for (const [index, { from, to, effectiveDay }] of steps.entries())
    em.create(PositionEvent, {
      countyId: position.countyId,
      id: newUuid(),
      positionId: position.id,
      step: before.length + index + 1,
      fromState: from,
      toState: to,
      effectiveDay,
      recordedAt: new Date(),
      organisationId: membership.organisation.id,
      personId: membership.person.id,
      note: note?.trim() || null,
    });
};
