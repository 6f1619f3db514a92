import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { Position, PositionOccupancy } from '../staffing/staffing.public.ts';
import { DeploymentSlot } from './deployment-slot.entity.ts';
import { mayPlan } from './deployment.policy.ts';
import { findOccupancyTarget, findSite, findSlotTarget, type PlanTarget } from './plan-targets.ts';
import { isClosedFor } from './site-adding.policy.ts';
import { awaitSite } from './site-lock.ts';
import {
  dayBefore,
  fillsOn,
  findClash,
  findOverload,
  type DeploymentPart,
  type SlotTime,
} from './slot-planning.policy.ts';

/** Who plans, in which transaction. */
export interface Planning {
  readonly context: RequestContext;
  readonly em: EntityManager;
  readonly actor: MemberActor;
}
interface Seen {
  readonly id: string;
  readonly version: number;
}
type PlannedSlot = SlotTime & { readonly siteId: string };

/** Plans a slot for whom the occupancy names. */
export const addSlot = async (
  planning: Planning,
  occupancyId: string,
  slot: PlannedSlot,
): Promise<{ slotId: string; occupancyId: string }> => {
  const target = allowed(planning, await findOccupancyTarget(planning.context, occupancyId), 'occupancyId');
  await checkSlot(planning, target, slot);
  return { slotId: await insertSlot(planning, target, slot), occupancyId };
};

/** What held until the day before stays on record; a slot that has not begun is simply changed. */
export const changeSlot = async (
  planning: Planning,
  seen: Seen,
  slot: PlannedSlot,
): Promise<{ slotId: string }> => {
  const { context, em } = planning;
  const target = allowed(planning, await findSlotTarget(context, seen.id), 'slotId');
  const present = await lockSlot(planning, seen);
  await checkSlot(planning, target, slot, present);
  if (slot.validFrom <= present.validFrom) {
    Object.assign(present, { ...slot, version: present.version + 1 });
    await flush(em);
    return { slotId: present.id };
  }
  if (present.validTo != null && present.validTo < slot.validFrom)
    throw new Refused('INVALID_PERIOD', { field: 'validFrom' });
  present.validTo = dayBefore(slot.validFrom);
  present.version += 1;
  await em.flush();
  return { slotId: await insertSlot(planning, target, slot) };
};

/** Ends a slot; one that would end before it begins is taken back. */
export const endSlot = async (
  planning: Planning,
  seen: Seen,
  validTo: string,
): Promise<{ slotId?: string }> => {
  allowed(planning, await findSlotTarget(planning.context, seen.id), 'slotId');
  const slot = await lockSlot(planning, seen);
  slot.version += 1;
  if (validTo < slot.validFrom) slot.isWithdrawn = true;
  else if (slot.validTo != null && slot.validTo < validTo)
    throw new Refused('INVALID_PERIOD', { field: 'validTo' });
  else slot.validTo = validTo;
  await planning.em.flush();
  return slot.isWithdrawn ? {} : { slotId: slot.id };
};

const allowed = ({ context, actor }: Planning, target: PlanTarget | null, field: string): PlanTarget => {
  if (!target) throw new Refused('NOT_FOUND', { field });
  if (context.walls.domain && !mayPlan(actor, target)) throw new Forbidden('DIENSTAUFSICHT');
  return target;
};

const lockSlot = async ({ em, actor }: Planning, { id, version }: Seen): Promise<DeploymentSlot> => {
  const slot = await em.findOneOrFail(
    DeploymentSlot,
    { countyId: actor.countyId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (slot.version !== version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: slot.version, about: { slotId: id } });
  return slot;
};

/** One at a time for a person: two plans that fit alone may not fit together. */
const lockPerson = (em: EntityManager, personId: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [personId]);

const checkSlot = async (
  { context, em, actor: { countyId } }: Planning,
  { positionId, personId }: PlanTarget,
  slot: PlannedSlot,
  instead?: DeploymentSlot,
): Promise<void> => {
  await lockPerson(em, personId);
  const position = await em.findOneOrFail(Position, { countyId, id: positionId });
  await awaitSite(em, slot.siteId, 'together');
  const site = await findSite(context, slot.siteId);
  if (!site) throw new Refused('NOT_FOUND', { field: 'siteId' });
  if (!(position.organisationIds as readonly string[]).includes(site.organisationId))
    throw new Refused('DEPLOYMENT_SITE_ELSEWHERE', { field: 'siteId' });
  if (isClosedFor(site.closedFrom, slot))
    throw new Refused('DEPLOYMENT_SITE_CLOSED', { field: 'siteId', figures: { day: site.closedFrom! } });
  const filled = (await em.find(PositionOccupancy, { countyId, positionId, personId })).map(filledShare);
  if (!fillsOn(filled, slot.validFrom))
    throw new Refused('DEPLOYMENT_NOT_FILLED', { field: 'validFrom', figures: { day: slot.validFrom } });
  const others = (await em.find(DeploymentSlot, { countyId, personId, isWithdrawn: false })).flatMap(
    (other) => othersThan(instead, slot, other),
  );
  const clash = findClash(slot, others);
  if (clash) {
    const at = await findSite(context, clash.siteId);
    const { startsAt, endsAt } = clash;
    throw new Refused('DEPLOYMENT_OVERLAP', {
      field: 'startsAt',
      figures: { site: at?.name ?? '–', startsAt, endsAt },
    });
  }
  const ofPosition = others.filter((other) => other.positionId === positionId);
  const overload = findOverload(slot, ofPosition, position.fte, filled);
  if (overload) throw new Refused('DEPLOYMENT_TOO_MANY_DAYS', { field: 'part', figures: { ...overload } });
};

const filledShare = ({ share, validFrom, validTo }: PositionOccupancy) => ({
  share,
  validFrom,
  validTo: validTo ?? null,
});

interface Other extends SlotTime {
  readonly siteId: string;
  readonly positionId: string;
}

/** The slot to be replaced counts only until the day before. */
const othersThan = (instead: DeploymentSlot | undefined, slot: PlannedSlot, row: DeploymentSlot): Other[] => {
  const other: Other = {
    siteId: row.siteId,
    positionId: row.positionId,
    weekday: row.weekday,
    part: row.part as DeploymentPart,
    startsAt: row.startsAt.slice(0, 5),
    endsAt: row.endsAt.slice(0, 5),
    validFrom: row.validFrom,
    validTo: row.validTo ?? null,
  };
  if (row.id !== instead?.id) return [other];
  return slot.validFrom > row.validFrom ? [{ ...other, validTo: dayBefore(slot.validFrom) }] : [];
};

const insertSlot = async (
  { em, actor: { countyId } }: Planning,
  { positionId, personId }: PlanTarget,
  slot: PlannedSlot,
): Promise<string> => {
  const id = newUuid();
  em.create(DeploymentSlot, { countyId, id, positionId, personId, ...slot });
  await flush(em);
  return id;
};

const EXCLUSION_VIOLATION = '23P01';

/** The database also sees what the planner may not: slots in a position of another employer. */
const flush = async (em: EntityManager): Promise<void> => {
  try {
    await em.flush();
  } catch (error) {
    if ((error as { code?: string }).code === EXCLUSION_VIOLATION)
      throw new Refused('DEPLOYMENT_OVERLAP_ELSEWHERE', { field: 'startsAt' });
    throw error;
  }
};
