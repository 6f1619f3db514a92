import { DriverException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refused } from '../../../platform/graphql/change.ts';
import { PositionOccupancy } from '../occupancy.entity.ts';
import { Position } from '../position.entity.ts';
import { findExcess, findOverwork, type Span } from './occupancy-limits.policy.ts';

type Planned = Span & { readonly id?: string };

/** Refuses what would fill a locked position beyond its limits, or a person beyond one VZÄ, with the day and the figures. */
export const refuseExcess = async (
  em: EntityManager,
  position: Position,
  planned: Planned,
): Promise<void> => {
  const { countyId, id: positionId, maxPersons, fte } = position;
  const about = { positionId };
  const there = await em.find(PositionOccupancy, { countyId, positionId });
  const others = there.filter(({ id }) => id !== planned.id);
  const excess = findExcess(others, planned, maxPersons);
  if (excess) throw new Refused(excess.code, { field: 'share', figures: excess.figures, about });
  const elsewhere = await em.find(PositionOccupancy, { countyId, personId: planned.personId });
  const positions = await em.find(Position, { countyId, id: elsewhere.map((one) => one.positionId) });
  const fteOf = new Map(positions.map((one) => [one.id, one.fte]));
  const engaged = elsewhere
    .filter(({ id }) => id !== planned.id)
    .map((one) => ({ ...spanOf(one), fte: fteOf.get(one.positionId) ?? '0' }));
  const day = findOverwork(engaged, { ...spanOf(planned), fte });
  if (day) throw new Refused('PERSON_OVERWORKED', { field: 'share', figures: { day }, about });
};

const spanOf = ({ personId, share, validFrom, validTo }: Span): Span => ({
  personId,
  share,
  validFrom,
  validTo,
});

/** What the trigger says with its refusal. */
interface Figures {
  readonly day: string;
  readonly free: number;
  readonly persons: number;
  readonly most: number;
}

interface Raised {
  readonly code?: string;
  readonly detail?: string;
}

/**
 * Writes, and says of what the database refuses the same as of what the rules refuse: it also knows what the writer does not
 * see, and has the last word when several write at once.
 */
export const flushWithinLimits = async (em: EntityManager, positionId: string): Promise<void> => {
  try {
    await em.flush();
  } catch (error) {
    const { code, detail } = raisedBy(error);
    if (code !== 'KIM01' && code !== 'KIM02') throw error;
    const { day, free, persons, most } = JSON.parse(detail ?? '{}') as Figures;
    const details = { field: 'share', about: { positionId } };
    if (code === 'KIM02') throw new Refused('PERSON_OVERWORKED', { ...details, figures: { day } });
    if (persons > most) throw new Refused('TOO_MANY_PERSONS', { ...details, figures: { day, most } });
    throw new Refused('NOT_VACANT', {
      ...details,
      figures: { day, free: String(Math.max(0, free)) },
    });
  }
};

const raisedBy = (error: unknown): Raised => (error instanceof DriverException ? error : {});
