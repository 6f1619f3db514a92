import { LockMode } from '@mikro-orm/core';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { findingsOfReason } from './ledger.findings.ts';
import { mayAnswerFor, maySteerAllocation } from './ledger.policy.ts';
import { RedistributionResponse } from './redistribution.entity.ts';
import { responseModel } from './redistribution.model.ts';
import {
  responseAfter,
  stateAfter,
  type RedistributionState,
  type ResponseState,
} from './redistribution.policy.ts';
import { keepStep, type StepRequest, type Stepping } from './redistribution.service.ts';

interface FoundResponse extends Row {
  readonly municipalityId: string;
  readonly redistributionId: string;
  readonly redistributionState: RedistributionState;
}
type Step = 'CONFIRM' | 'OBJECT' | 'OVERRULE';
type Answered = Outcome<{ responseId: string; redistributionId: string }>;

/** An answer the caller may see, with whose it is. */
export const findResponse = visibleFinder<FoundResponse>(responseModel, (row) => ({
  municipalityId: `${row}.municipality_id`,
  redistributionId: `${row}.redistribution_id`,
  redistributionState: `(select plan.state from app.redistribution plan where plan.county_id = ${row}.county_id and plan.id = ${row}.redistribution_id)`,
}));

/** The municipality speaks for itself alone; over an objection the county decides. */
const refuseUnlessTheirs = ({ actor, walls }: RequestContext, step: Step, municipalityId: string): void => {
  if (!walls.domain) return;
  if (step === 'OVERRULE' && !maySteerAllocation(actor)) throw new Forbidden('STEER_ALLOCATION');
  if (step !== 'OVERRULE' && !mayAnswerFor(actor, municipalityId))
    throw new Forbidden('ANSWER_REDISTRIBUTION');
};

export const answer = (
  context: RequestContext,
  responseId: string,
  {
    operation,
    step,
    input,
  }: { readonly operation: string; readonly step: Step; readonly input: StepRequest },
): Promise<Answered> => {
  const needsReason = step !== 'CONFIRM';
  const findings = needsReason || input.reason?.trim() ? findingsOfReason(input.reason, 1000) : [];
  const request = { ...input, responseId };
  return carryOut(context, { operation, input: request, findings }, async (em, actor) => {
    const found = await findResponse(context, responseId);
    if (!found) throw new Refused('NOT_FOUND', { field: 'responseId' });
    refuseUnlessTheirs(context, step, found.municipalityId);
    const { redistributionId } = found;
    await advance({ em, context, actor }, responseId, { found, step, input });
    return { responseId, redistributionId };
  });
};

const advance = async (
  stepping: Stepping,
  responseId: string,
  { found, step, input }: { readonly found: FoundResponse; readonly step: Step; readonly input: StepRequest },
): Promise<void> => {
  const { em, context, actor } = stepping;
  const { redistributionId, redistributionState, municipalityId } = found;
  const about = { responseId, redistributionId };
  const row = await em.findOneOrFail(
    RedistributionResponse,
    { countyId: actor.countyId, id: responseId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (row.version !== input.version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: row.version, about });
  const next = responseAfter(row.state as ResponseState, step);
  if (!next || !stateAfter(redistributionState, step)) throw new Refused('WRONG_STATE', { about });
  row.state = next;
  row.version += 1;
  if (step === 'OVERRULE') row.decision = input.reason!.trim();
  else {
    row.reason = input.reason?.trim() || null;
    row.answeredOn = context.today;
  }
  keepStep(stepping, redistributionId, step, {
    ...(input.reason ? { reason: input.reason } : {}),
    municipalityId,
  });
};
