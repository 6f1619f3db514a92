import { LockMode } from '@mikro-orm/core';
import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { CoordinatorVisit } from './coordination.entity.ts';
import { findingsOfVisit, mayRecordVisits, type VisitContent } from './coordination.policy.ts';
import { findPlace, findVisit } from './coordination-target.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
type Change = Outcome<{ readonly visitId: string }>;

/** The acting person was in a municipality. */
export const recordVisit = (
  context: RequestContext,
  input: VisitContent & Keyed & { readonly municipalityId: string },
): Promise<Change> => {
  refuseUnlessVisiting(context);
  const content = contentOf(input);
  const findings = findingsOfVisit(content, context.today);
  const makes = { visitId: newUuid() };
  const request = { operation: 'coordinatorVisitRecord', input, findings, makes };
  return carryOut(context, request, async (em, { countyId, membership }) => {
    if (!(await findPlace(context, input.municipalityId))?.isPlace)
      throw new Refused('NOT_FOUND', { field: 'municipalityId' });
    em.create(CoordinatorVisit, {
      countyId,
      id: makes.visitId,
      municipalityId: input.municipalityId,
      visitorId: membership.person.id,
      ...content,
      recordedAt: new Date(),
      version: 1,
    });
    return makes;
  });
};

/** Puts right what one has recorded oneself. */
export const correctVisit = (
  context: RequestContext,
  input: VisitContent & Keyed & { readonly visitId: string; readonly version: number },
): Promise<Change> => {
  refuseUnlessVisiting(context);
  const { visitId, version } = input;
  const content = contentOf(input);
  const request = {
    operation: 'coordinatorVisitCorrect',
    input,
    findings: findingsOfVisit(content, context.today),
  };
  return carryOut(context, request, async (em, { countyId, membership }) => {
    const known = await findVisit(context, visitId);
    if (!known) throw new Refused('NOT_FOUND', { field: 'visitId' });
    if (context.walls.domain && known.visitorId !== membership.person.id)
      throw new Forbidden('RECORD_VISITS');
    const found = await em.findOne(
      CoordinatorVisit,
      { countyId, id: visitId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!found) throw new Refused('NOT_FOUND', { field: 'visitId' });
    if (found.version !== version)
      throw new Refused('CONFLICT', {
        field: 'version',
        currentVersion: found.version,
        about: { visitId },
      });
    Object.assign(found, content, { version: version + 1 });
    return { visitId };
  });
};

const contentOf = ({ visitedOn, kind, participantCount, note }: VisitContent): VisitContent => ({
  visitedOn,
  kind,
  participantCount,
  note: note?.trim() || null,
});

/** The domain wall. */
const refuseUnlessVisiting = ({ actor, walls }: RequestContext): void => {
  if (walls.domain && !mayRecordVisits(actor)) throw new Forbidden('RECORD_VISITS');
};
