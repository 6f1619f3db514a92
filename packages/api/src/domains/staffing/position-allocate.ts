import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { PositionEvent } from './life/position-event.entity.ts';
import { Position, PositionShare } from './position.entity.ts';
import { SupervisionAssignment } from './supervision.entity.ts';

export interface NewPosition {
  readonly module: string;
  readonly title: string;
  readonly municipalityId: string;
  /** Without a number: `bornheim-cm`. */
  readonly keyPrefix: string;
  readonly maxPersons: number;
  /** First day of its VZÄ; they follow the county's account. */
  readonly from: string;
  /** Law or resolution it rests on, cited in German. */
  readonly legalBasis: string;
}

/**
 * The county allocates a new position to a municipality, which is its employer from the first moment (KIM concept 2025, 2.2);
 * Fachaufsicht over coordination and case management is the county's. To be called within `carryOut`.
 */
export const allocatePosition = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  today: string,
  asked: NewPosition,
): Promise<Position> => {
  const { module, title, municipalityId, keyPrefix, maxPersons, from, legalBasis } = asked;
  const before = await em.count(Position, { countyId, key: { $like: `${keyPrefix}-%` } });
  const position = em.create(Position, {
    countyId,
    id: newUuid(),
    key: `${keyPrefix}-${before + 1}`,
    module,
    title,
    fte: '0',
    fundedBy: 'Land Nordrhein-Westfalen',
    maxPersons,
    organisationIds: [municipalityId],
  });
  // References are composite and unknown to the mapper: what is referred to goes first.
  await em.flush();
  const positionId = position.id;
  em.create(PositionShare, { countyId, positionId, municipalityId, share: '1' });
  const supervision = { countyId, positionId, validFrom: today, legalBasis };
  em.create(SupervisionAssignment, {
    ...supervision,
    id: newUuid(),
    kind: 'DIENSTAUFSICHT',
    holderId: municipalityId,
  });
  if (module === 'M1_COORDINATION' || module === 'M2_CASE_MANAGEMENT')
    em.create(SupervisionAssignment, {
      ...supervision,
      id: newUuid(),
      kind: 'FACHAUFSICHT',
      holderId: countyId,
    });
  em.create(PositionEvent, {
    countyId,
    id: newUuid(),
    positionId,
    step: 1,
    fromState: null,
    toState: 'ALLOCATED',
    effectiveDay: from,
    recordedAt: new Date(),
    organisationId: membership.organisation.id,
    personId: membership.person.id,
    note: legalBasis,
  });
  await em.flush();
  return position;
};
