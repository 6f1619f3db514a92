import { LockMode } from '@mikro-orm/core';
import { rule } from 'graphql-shield';
import { newUuid, uuidOfId } from '@kim/schema/ids.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import {
  mayDistribute,
  obstacleToAssigning,
  obstacleToDeputy,
  type AssignmentFacts,
} from './case-assignment.policy.ts';
import { caseDeputyModel } from './case-course.model.ts';
import { CaseDeputy, CaseFile } from './case-file.entity.ts';
import { caseModel } from './case-file.model.ts';
import { caseToChange } from './case-change.service.ts';

interface AssignTarget extends Row {
  readonly isResponsible: boolean;
}

/** The case, if its process exists for the caller, and whether it is theirs to give away: a deputy's it is not. */
const findCaseToAssign = visibleFinder<AssignTarget>(caseModel, (row, { context, bind }) => ({
  isResponsible:
    context.actor.kind === 'member'
      ? `(${row}.responsible_id = ${bind(context.actor.membership.person.id, 'uuid')})`
      : 'false',
}));

const mayAssign = ({ actor }: RequestContext, { isResponsible }: AssignTarget): boolean =>
  isResponsible || mayDistribute(actor);

/** The GraphQL wall before a case is given to somebody else. One out of reach passes: the service answers as for one that never existed. */
export const mayAssignCase: AccessRule = rule('may assign the case', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly caseId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['case'], input.caseId);
  const target = id && context.walls.graphql ? await findCaseToAssign(context, id) : null;
  return !target || mayAssign(context, target) || new Forbidden('ASSIGN_CASES');
});

/** Another case manager of the house leads it from now on. Whoever distributes the work sees no client for it. */
export const assignCase = async (
  context: RequestContext,
  { caseId, version, personId }: { caseId: string; version: number; personId: string },
): Promise<{ caseId: string }> => {
  const { em, actor } = context;
  const target = await findCaseToAssign(context, caseId);
  if (!target || !em || actor.kind !== 'member') throw new Refused('NOT_FOUND');
  if (context.walls.domain && !mayAssign(context, target)) throw new Forbidden('ASSIGN_CASES');
  const file = await em.findOne(
    CaseFile,
    { countyId: actor.countyId, id: caseId },
    // whom it is about is not for a team lead's eyes, nor for the statement that locks the row
    { fields: ['countyId', 'id', 'responsibleId', 'version'], lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!file) throw new Refused('NOT_FOUND');
  if (file.version !== version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: file.version, about: { caseId } });
  const code = obstacleToAssigning(personId, await assignmentFacts(context, file.responsibleId));
  if (code) throw new Refused(code, { field: 'personId' });
  file.responsibleId = personId;
  file.version += 1;
  await em.flush();
  return { caseId };
};

interface NewDeputy {
  readonly caseId: string;
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Somebody of the house stands in. Locks the case: two who name deputies wait for one another. */
export const nameDeputy = async (
  context: RequestContext,
  deputy: NewDeputy,
): Promise<{ caseId: string; deputyId: string }> => {
  const { caseId } = deputy;
  const file = await caseToChange(context, caseId);
  const { countyId } = file;
  const em = context.em!;
  const known = await em.find(CaseDeputy, { countyId, caseId });
  const code = obstacleToDeputy(deputy, await assignmentFacts(context, file.responsibleId), known);
  if (code) throw new Refused(code, { field: 'personId' });
  const deputyId = newUuid();
  em.create(CaseDeputy, { countyId, id: deputyId, ...deputy });
  await em.flush();
  return { caseId, deputyId };
};

interface DeputyTarget extends Row {
  readonly caseId: string;
}

/** A deputy of a case the caller leads. */
export const findDeputy = visibleFinder<DeputyTarget>(caseDeputyModel, (row) => ({
  caseId: `${row}.case_id`,
}));

export const endDeputy = async (
  context: RequestContext,
  { deputyId, validTo }: { deputyId: string; validTo: string },
): Promise<{ caseId: string; deputyId: string }> => {
  const target = await findDeputy(context, deputyId);
  if (!target) throw new Refused('NOT_FOUND');
  const { countyId } = await caseToChange(context, target.caseId);
  const deputy = await context.em!.findOne(CaseDeputy, { countyId, id: deputyId });
  if (!deputy) throw new Refused('NOT_FOUND');
  if (validTo < deputy.validFrom) throw new Refused('INVALID_PERIOD', { field: 'validTo' });
  deputy.validTo = validTo;
  await context.em!.flush();
  return { caseId: target.caseId, deputyId };
};

const assignmentFacts = async ({ rows }: RequestContext, responsibleId: string): Promise<AssignmentFacts> => {
  const found = await rows.query<{ id: string }>(
    'select id::text from unnest(seal.own_case_managers()) as m(id)',
  );
  return { responsibleId, caseManagerIds: found.map(({ id }) => id) };
};
