import { newUuid } from '@kim/schema/ids.ts';
import type { CasePhase } from '@kim/schema/reference/casework.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { CaseStep, type CaseFile } from './case-file.entity.ts';
import { phaseBeforePause } from './case-phase-sql.ts';
import { endedPhases, obstacleToStep, type PhaseFacts, type PhaseStep } from './case-phase.policy.ts';
import { caseToChange } from './case-change.service.ts';

export interface Advance extends PhaseStep {
  readonly caseId: string;
  readonly version: number;
}

/** The case and the step that led it there are written together, or not at all. */
export const advanceCase = async (
  context: RequestContext,
  actor: MemberActor,
  { caseId, version, ...step }: Advance,
): Promise<{ caseId: string }> => {
  const file = await caseToChange(context, caseId, version);
  const { lastStep, ...facts } = await factsOf(context, file);
  const obstacle = obstacleToStep(step, facts);
  if (obstacle) throw new Refused(obstacle.code, { field: obstacle.field });
  context.em!.create(CaseStep, {
    countyId: file.countyId,
    id: newUuid(),
    caseId,
    step: lastStep + 1,
    fromPhase: facts.phase,
    toPhase: step.toPhase,
    reason: step.reason,
    occurredOn: step.occurredOn,
    recordedAt: new Date(),
    personId: actor.membership.person.id,
  });
  file.phase = step.toPhase;
  file.phaseSince = step.occurredOn;
  file.pausedUntil = step.pausedUntil;
  file.closingReason = step.reason;
  file.closedOn = endedPhases.includes(step.toPhase) ? step.occurredOn : null;
  file.version += 1;
  await context.em!.flush();
  return { caseId };
};

interface Known {
  readonly lastStep: number;
  readonly phaseBeforePause: CasePhase | null;
  readonly holdsConsent: boolean;
  readonly hasSignedAgreement: boolean;
}

/** What guards ask for. A domain further up adds its fact here: SQL over its own table, and a line in the policy. */
const factsOf = async (
  { rows, today }: RequestContext,
  file: CaseFile,
): Promise<PhaseFacts & { readonly lastStep: number }> => {
  const [known] = await rows.query<Known>(
    `select coalesce((select max(s.step) from casework.case_step s where s.county_id = f.county_id and s.case_id = f.id), 0) as "lastStep",
      ${phaseBeforePause('f')} as "phaseBeforePause",
      exists (select from casework.consent c join casework.consent_item i on i.county_id = c.county_id and i.consent_id = c.id
        where c.county_id = f.county_id and c.case_id = f.id and c.withdrawn_on is null and c.superseded_by_id is null
          and c.given_on <= $3::date and c.expires_on >= $3::date and i.purpose = 'CASE_MANAGEMENT' and i.withdrawn_on is null) as "holdsConsent",
      exists (select from content.goal_agreement a where a.county_id = f.county_id and a.case_id = f.id
        and a.signed_by_client_on is not null and a.signed_by_case_manager_on is not null) as "hasSignedAgreement"
    from casework.case_file f where f.county_id = $1::uuid and f.id = $2::uuid`,
    [file.countyId, file.id, today],
  );
  return {
    lastStep: known!.lastStep,
    phase: file.phase as CasePhase,
    phaseSince: file.phaseSince,
    phaseBeforePause: file.phase === 'PAUSED' ? known!.phaseBeforePause : null,
    holdsConsent: known!.holdsConsent,
    hasSignedAgreement: known!.hasSignedAgreement,
  };
};
