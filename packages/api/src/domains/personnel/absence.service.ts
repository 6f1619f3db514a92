import { isReadable } from '@kim/schema/text-input.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { Right } from '../../platform/auth/rights.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { findAbsence } from './absence-parties.ts';
import { oneAtATime } from './absence-turn.ts';
import { Absence } from './absence.entity.ts';
import { mayFollow, mayTakePart, type AbsenceState } from './absence.policy.ts';

type Changed = { readonly absenceId: string };
type Ending = 'absenceWithdraw' | 'absenceDecide' | 'absenceCancel';

interface Step {
  readonly operation: Ending;
  readonly to: AbsenceState;
  readonly input: {
    readonly idempotencyKey: string;
    readonly version: number;
    readonly reason?: string | null;
  };
}

const rightFor: Readonly<Record<Ending, Right>> = {
  absenceWithdraw: 'REQUEST_LEAVE',
  absenceDecide: 'DECIDE_LEAVE',
  absenceCancel: 'KEEP_PERSONNEL_FILES',
};

const MOST_REASON = 500;

/** Takes an absence one step on: withdraws, decides, cancels. */
export const changeAbsence = async (
  context: RequestContext,
  absenceId: string,
  step: Step,
): Promise<Outcome<Changed>> => {
  const seen = await findAbsence(context, absenceId);
  const { operation, input } = step;
  if (seen && context.walls.domain && !mayTakePart(operation, context.actor, seen))
    throw new Forbidden(rightFor[operation]);
  const request = { operation, input: { ...input, absenceId, to: step.to }, findings: findingsOf(step) };
  return carryOut<Changed>(context, request, async (em, actor) => {
    if (!seen) throw new Refused('NOT_FOUND', { field: 'absenceId' });
    await oneAtATime(em, seen.fileId);
    await takeStep(em, actor, context, { ...step, absenceId });
    return { absenceId };
  });
};

const findingsOf = ({ to, input: { reason } }: Step): Finding[] => {
  const text = (reason ?? '').trim();
  if (to === 'REJECTED' && !isReadable(text)) return [{ code: 'ABSENCE_REASON_MISSING', field: 'reason' }];
  return text.length > MOST_REASON
    ? [{ code: 'INVALID_TEXT', field: 'reason', figures: { most: MOST_REASON } }]
    : [];
};

const takeStep = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  { today }: RequestContext,
  { operation, to, input, absenceId }: Step & { readonly absenceId: string },
): Promise<void> => {
  const now = await em.findOneOrFail(Absence, { countyId, id: absenceId });
  const about = { absenceId };
  if (now.version !== input.version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: now.version, about });
  if (!mayFollow(operation, now.state as AbsenceState, to)) throw new Refused('ABSENCE_STATE', { about });
  const who = membership.person.id;
  const reason = input.reason?.trim() || null;
  const change =
    operation === 'absenceDecide'
      ? { decidedBy: who, decidedOn: today, reason }
      : { endedBy: who, endedOn: today, ...(operation === 'absenceCancel' ? { reason } : {}) };
  const version = now.version + 1;
  em.clear();
  const changed = await em.nativeUpdate(
    Absence,
    { countyId, id: absenceId, version: input.version },
    { state: to, version, ...change },
  );
  // The row policies let nobody else take this step: what they hide is not there.
  if (changed === 0) throw new Refused('NOT_FOUND', { field: 'absenceId' });
};
