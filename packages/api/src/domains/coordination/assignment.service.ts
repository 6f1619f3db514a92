import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { CoordinatorAssignment } from './coordination.entity.ts';
import {
  dayBefore,
  findingsOfAssignment,
  mayAssignCoordinators,
  placeAssignment,
  type Assigned,
  type AssignmentKind,
} from './coordination.policy.ts';
import { findAssignment, findCoordinator, findPlace } from './coordination-target.ts';

export interface NewAssignment {
  readonly idempotencyKey: string;
  readonly municipalityId: string;
  readonly coordinatorId: string;
  readonly kind: AssignmentKind;
  readonly validFrom: string;
  readonly validTo: string | null;
}
export interface AssignmentEnd {
  readonly idempotencyKey: string;
  readonly assignmentId: string;
  readonly version: number;
  readonly validTo: string;
}
type Change = Outcome<{ readonly assignmentId: string }>;

/** The head of the centre says who coordinates where; who did before ends the day before. */
export const assignCoordinator = (context: RequestContext, input: NewAssignment): Promise<Change> => {
  refuseUnlessAssigning(context);
  const { idempotencyKey: _key, ...wanted } = input;
  const findings = findingsOfAssignment(wanted);
  const makes = { assignmentId: newUuid() };
  const request = { operation: 'coordinatorAssign', input, findings, makes };
  return carryOut(context, request, async (em, { countyId, membership }) => {
    if (!(await findPlace(context, wanted.municipalityId))?.isPlace)
      throw new Refused('NOT_FOUND', { field: 'municipalityId' });
    if (!(await findCoordinator(context, wanted.coordinatorId))?.isActive)
      throw new Refused('NOT_FOUND', { field: 'coordinatorId' });
    await makeRoom(em, countyId, wanted);
    em.create(CoordinatorAssignment, {
      countyId,
      id: makes.assignmentId,
      ...wanted,
      assignedById: membership.person.id,
      recordedAt: new Date(),
      version: 1,
    });
    return makes;
  });
};

/** Of two who assign at once, the second sees what the first has done. */
const makeRoom = async (
  em: EntityManager,
  countyId: string,
  wanted: Omit<NewAssignment, 'idempotencyKey'>,
): Promise<void> => {
  const { municipalityId } = wanted;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `kim.coordination:${municipalityId}`,
  ]);
  const there = await em.find(CoordinatorAssignment, { countyId, municipalityId });
  const placement = placeAssignment(wanted, there.map(asAssigned));
  if ('obstacle' in placement) throw new Refused(placement.obstacle, { field: 'validFrom' });
  const former = there.find(({ id }) => id === placement.ends?.id);
  if (!former) return;
  former.validTo = dayBefore(wanted.validFrom);
  former.version += 1;
  // before the new one comes: no day may have two
  await em.flush();
};

const asAssigned = ({ id, kind, coordinatorId, validFrom, validTo }: CoordinatorAssignment): Assigned => ({
  id,
  kind: kind as AssignmentKind,
  coordinatorId,
  validFrom,
  validTo: validTo ?? null,
});

/** Ends an assignment, or moves its end. */
export const endAssignment = (context: RequestContext, input: AssignmentEnd): Promise<Change> => {
  refuseUnlessAssigning(context);
  const { assignmentId, version, validTo } = input;
  return carryOut(context, { operation: 'coordinatorAssignmentEnd', input }, async (em, { countyId }) => {
    const about = { assignmentId };
    const found =
      (await findAssignment(context, assignmentId)) &&
      (await em.findOne(
        CoordinatorAssignment,
        { countyId, id: assignmentId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      ));
    if (!found) throw new Refused('NOT_FOUND', { field: 'assignmentId' });
    if (found.version !== version)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: found.version, about });
    const isLater = found.validTo != null && validTo > found.validTo;
    if (validTo < found.validFrom || isLater)
      throw new Refused('ASSIGNMENT_END', { field: 'validTo', about });
    found.validTo = validTo;
    found.version += 1;
    return about;
  });
};

/** The domain wall. */
const refuseUnlessAssigning = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !mayAssignCoordinators(actor)) throw new Forbidden('ASSIGN_COORDINATORS');
};
