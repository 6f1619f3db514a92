import { LockMode } from '@mikro-orm/core';
import { newUuid } from '@kim/schema/ids.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { findingsOfReason, findingsOfYear } from './ledger.findings.ts';
import { lockAllowance, refuseUnlessSteering } from './ledger.service.ts';
import {
  askMunicipalities,
  linesOf,
  refuseUnlessBalanced,
  refuseUnlessSettled,
} from './redistribution-balance.ts';
import { enact } from './redistribution-enact.service.ts';
import { Redistribution, RedistributionEvent, RedistributionLine } from './redistribution.entity.ts';
import { redistributionModel } from './redistribution.model.ts';
import { stateAfter, type RedistributionState, type RedistributionStep } from './redistribution.policy.ts';

export interface StepRequest {
  readonly idempotencyKey: string;
  readonly version: number;
  readonly reason?: string;
}
type Changed = Outcome<{ redistributionId: string }>;
type CountyStep = Exclude<RedistributionStep, 'DRAFT' | 'CHANGE_LINES' | 'CONFIRM' | 'OBJECT' | 'OVERRULE'>;

export interface Stepping {
  readonly em: EntityManager;
  readonly context: RequestContext;
  readonly actor: MemberActor;
}

/** A redistribution the caller may see; null if there is none. */
export const findRedistribution = visibleFinder<Row>(redistributionModel, () => ({}));

/** Keeps who took which step and why. */
export const keepStep = (
  { em, context, actor }: Stepping,
  redistributionId: string,
  step: RedistributionStep,
  { reason, municipalityId }: { readonly reason?: string; readonly municipalityId?: string } = {},
): void => {
  em.create(RedistributionEvent, {
    countyId: actor.countyId,
    id: newUuid(),
    redistributionId,
    step,
    municipalityId,
    reason: reason?.trim() || null,
    recordedBy: actor.membership.person.id,
    recordedOn: context.today,
  });
};

/** A redistribution the caller may see, locked, at the version seen and in a state that allows the step. */
export const takeStep = async (
  { em, context, actor }: Stepping,
  id: string,
  version: number,
  step: Exclude<RedistributionStep, 'DRAFT'>,
): Promise<Redistribution> => {
  if (!(await findRedistribution(context, id))) throw new Refused('NOT_FOUND', { field: 'redistributionId' });
  const row = await em.findOneOrFail(
    Redistribution,
    { countyId: actor.countyId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (row.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: row.version,
      about: { redistributionId: id },
    });
  const next = stateAfter(row.state as RedistributionState, step);
  if (!next) throw new Refused('WRONG_STATE', { about: { redistributionId: id } });
  row.state = next;
  row.version += 1;
  return row;
};

/** A draft over all positions of a module that have VZÄ in the year it starts from. */
export const draftRedistribution = (
  context: RequestContext,
  input: {
    readonly idempotencyKey: string;
    readonly module: string;
    readonly fromYear: number;
    readonly targetYear: number;
  },
): Promise<Changed> => {
  refuseUnlessSteering(context);
  const { module, fromYear, targetYear } = input;
  const findings = [
    ...findingsOfYear(fromYear, 'fromYear'),
    ...(targetYear > fromYear ? findingsOfYear(targetYear, 'targetYear') : findingsOfYear(0, 'targetYear')),
  ];
  return carryOut(context, { operation: 'redistributionDraft', input, findings }, async (em, actor) => {
    const { countyId } = actor;
    await lockAllowance(em, { countyId, year: targetYear, module });
    const open = await em.count(Redistribution, {
      countyId,
      module,
      targetYear,
      state: { $in: ['DRAFT', 'PUBLISHED'] },
    });
    if (open > 0) throw new Refused('REDISTRIBUTION_OPEN', { figures: { year: targetYear } });
    const id = newUuid();
    em.create(Redistribution, {
      countyId,
      id,
      module,
      fromYear,
      targetYear,
      state: 'DRAFT',
      draftedOn: context.today,
    });
    await em.flush();
    await startLines(em, countyId, { id, module, fromYear });
    keepStep({ em, context, actor }, id, 'DRAFT');
    return { redistributionId: id };
  });
};

const startLines = async (
  em: EntityManager,
  countyId: string,
  { id, module, fromYear }: { readonly id: string; readonly module: string; readonly fromYear: number },
): Promise<void> => {
  const rows = await em.execute<
    { positionId: string; title: string; organisationIds: string[]; fte: string }[]
  >(
    `select p.id as "positionId", p.title, p.organisation_ids::text[] as "organisationIds", a.fte::text from app.fte_allocation a join app.position p on p.county_id = a.county_id and p.id = a.position_id where a.county_id = ? and a.year = ? and a.module = ? and a.fte > 0 order by p.key`,
    [countyId, fromYear, module],
  );
  if (rows.length === 0) throw new Refused('NOTHING_TO_REDISTRIBUTE', { figures: { year: fromYear } });
  for (const { positionId, title, organisationIds, fte } of rows)
    em.create(RedistributionLine, {
      countyId,
      id: newUuid(),
      redistributionId: id,
      positionId,
      organisationIds,
      title,
      fteBefore: fte,
      fte,
    });
};

const step = (
  context: RequestContext,
  id: string,
  {
    operation,
    name,
    input,
    needsReason = false,
  }: {
    readonly operation: string;
    readonly name: CountyStep;
    readonly input: StepRequest;
    readonly needsReason?: boolean;
  },
  also: (stepping: Stepping, row: Redistribution) => Promise<void> = async () => {},
): Promise<Changed> => {
  refuseUnlessSteering(context);
  const findings = needsReason || input.reason?.trim() ? findingsOfReason(input.reason, 1000) : [];
  const request = { ...input, redistributionId: id };
  return carryOut(context, { operation, input: request, findings }, async (em, actor) => {
    const stepping = { em, context, actor };
    const row = await takeStep(stepping, id, input.version, name);
    await also(stepping, row);
    keepStep(stepping, id, name, input);
    return { redistributionId: id };
  });
};

export const publishRedistribution = (
  context: RequestContext,
  id: string,
  input: StepRequest,
): Promise<Changed> =>
  step(context, id, { operation: 'redistributionPublish', name: 'PUBLISH', input }, async (stepping, row) => {
    const lines = await linesOf(stepping.em, row);
    await refuseUnlessBalanced(stepping, row, lines);
    await askMunicipalities(stepping.em, row, lines);
  });

export const recallRedistribution = (
  context: RequestContext,
  id: string,
  input: StepRequest,
): Promise<Changed> =>
  step(context, id, { operation: 'redistributionRecall', name: 'RECALL', input, needsReason: true });

export const discardRedistribution = (
  context: RequestContext,
  id: string,
  input: StepRequest,
): Promise<Changed> => step(context, id, { operation: 'redistributionDiscard', name: 'DISCARD', input });

export const enactRedistribution = (
  context: RequestContext,
  id: string,
  input: StepRequest,
): Promise<Changed> =>
  step(context, id, { operation: 'redistributionEnact', name: 'ENACT', input }, async (stepping, row) => {
    const lines = await linesOf(stepping.em, row);
    await refuseUnlessSettled(stepping, row);
    await refuseUnlessBalanced(stepping, row, lines);
    await enact(stepping, row, lines);
  });
