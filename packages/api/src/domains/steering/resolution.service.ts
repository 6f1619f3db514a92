import { newUuid } from '@kim/schema/ids.ts';
import type { DecisionKind, ResolutionOutcome } from '@kim/schema/reference/steering.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { hurdleToChange, moveHurdle } from '../hurdle/hurdle.public.ts';
import type { Keyed } from './seat.service.ts';
import { findingsOfReport, findingsOfRequest } from './steering-findings.policy.ts';
import { obstacleToHurdleOf } from './steering-hurdle.policy.ts';
import { obstacleToReport } from './steering.policy.ts';
import { insertRows } from './steering-rows.ts';
import {
  findResolution,
  findSession,
  known,
  nameOf,
  refuseFor,
  refuseUnless,
  steeringBodyOf,
} from './steering-target.ts';

interface RequestRecord extends Keyed {
  readonly kind: DecisionKind;
  readonly title: string;
  readonly text: string;
  readonly hurdleId: string | null;
}

/** The county asks the steering group to decide something; it waits for an agenda. A hurdle it is about goes along. */
export const recordRequest = (
  context: RequestContext,
  input: RequestRecord,
): Promise<Outcome<{ readonly requestId: string }>> => {
  refuseUnless(context, 'RUN_STEERING');
  const findings = [...findingsOfRequest(input), ...obstacleToHurdleOf(input)];
  return carryOut(context, { operation: 'decisionRequestRecord', input, findings }, async (em, actor) => {
    const { hurdleId } = input;
    // not there for who may not see it, before the request refers to it
    if (hurdleId) await hurdleToChange(context, hurdleId);
    const requestId = newUuid();
    await insertRows(em, 'decision_request', [
      {
        county_id: actor.countyId,
        id: requestId,
        kind: input.kind,
        title: input.title.trim(),
        text: input.text.trim(),
        hurdle_id: hurdleId,
        person_id: actor.membership.person.id,
        person_name: nameOf(actor),
        requested_on: context.today,
      },
    ]);
    if (hurdleId) await moveHurdle(context, { hurdleId, toState: 'DECISION_REQUESTED', by: 'COUNTY' });
    return { requestId };
  });
};

type ResolutionChange = Promise<Outcome<{ readonly resolutionId: string }>>;

interface ResolutionRecord extends Keyed {
  readonly kind: DecisionKind;
  readonly outcome: ResolutionOutcome;
  readonly subject: string;
  readonly text: string;
  readonly decidedOn: string;
  readonly sessionId: string | null;
  readonly source: string;
}

/** A resolution of before this system, as a paper reports it. What is decided now is voted on. */
export const recordResolution = (context: RequestContext, input: ResolutionRecord): ResolutionChange => {
  refuseUnless(context, 'RUN_STEERING');
  const findings = [
    ...findingsOfReport(input),
    ...(input.decidedOn >= context.today ? [{ code: 'STEERING_PERIOD', field: 'decidedOn' } as const] : []),
  ];
  return carryOut(context, { operation: 'resolutionRecord', input, findings }, async (em, actor) => {
    const { sessionId } = input;
    if (sessionId) await known(findSession(context, sessionId), 'sessionId');
    const bodyId = steeringBodyOf(actor);
    const [first] = await em.execute<{ day: string | null }[]>(
      'select min(decided_on)::text as day from governance.resolution where body_id = ? and item_id is not null',
      [bodyId],
    );
    refuseFor(obstacleToReport(input.decidedOn, first!.day), {});
    const resolutionId = newUuid();
    await insertRows(em, 'resolution', [
      {
        county_id: actor.countyId,
        id: resolutionId,
        body_id: bodyId,
        session_id: sessionId,
        kind: input.kind,
        outcome: input.outcome,
        subject: input.subject.trim(),
        text: input.text.trim(),
        decided_on: input.decidedOn,
        source: input.source.trim(),
      },
    ]);
    return { resolutionId };
  });
};

/** From today on everybody reads it, also without an account (docs/adr/0046). */
export const publishResolution = (
  context: RequestContext,
  input: Keyed & { readonly resolutionId: string; readonly version: number },
): ResolutionChange => {
  refuseUnless(context, 'RUN_STEERING');
  return carryOut(context, { operation: 'resolutionPublish', input }, async (em) => {
    const { resolutionId, version } = input;
    const found = await known(findResolution(context, resolutionId), 'resolutionId');
    if (found.publishedOn) refuseFor({ code: 'STEERING_PUBLISHED', field: 'resolutionId' }, { resolutionId });
    const changed = await em.execute<object[]>(
      'update governance.resolution set published_on = ?, version = version + 1 where id = ? and version = ? returning id',
      [context.today, resolutionId, version],
    );
    if (changed.length === 0)
      throw new Refused('CONFLICT', {
        field: 'version',
        currentVersion: found.version,
        about: { resolutionId },
      });
    return { resolutionId };
  });
};
