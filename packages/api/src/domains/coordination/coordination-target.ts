import { rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { municipalityModel } from '../organisation/organisation.public.ts';
import { assignmentModel, coordinatorModel, isActive, visitModel } from './coordination.model.ts';

interface AssignmentTarget extends Row {
  readonly id: string;
}
interface VisitTarget extends Row {
  readonly id: string;
  readonly visitorId: string;
}

export const findAssignment = visibleFinder<AssignmentTarget>(assignmentModel, () => ({}));
export const findVisit = visibleFinder<VisitTarget>(visitModel, (row) => ({
  visitorId: `${row}.visitor_id`,
}));

/** A municipality of the own county; a county or a partner is none. */
export const findPlace = visibleFinder<Row & { readonly isPlace: boolean }>(municipalityModel, (row) => ({
  isPlace: `(${row}.kind = 'MUNICIPALITY')`,
}));

/** Somebody who coordinates for the county today: known is also who once did. */
export const findCoordinator = visibleFinder<Row & { readonly isActive: boolean }>(
  coordinatorModel,
  (row) => ({ isActive: isActive(row) }),
);

/** The GraphQL wall before a correction. A visit out of reach passes: the service answers as for one that never existed. */
export const wasThere: AccessRule = rule('was there', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly visitId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['coordinator_visit'], input.visitId);
  const visit = id && context.walls.graphql ? await findVisit(context, id) : null;
  const { actor } = context;
  const isOwn = actor.kind === 'member' && visit?.visitorId === actor.membership.person.id;
  return !visit || isOwn || new Forbidden('RECORD_VISITS');
});
