import { findTransition } from '@kim/schema/reference/state-table.ts';
import {
  groupAfterDecision,
  resultTable,
  workingGroupTable,
  type ResultState,
} from '@kim/schema/reference/working-group.ts';
import { carryOut, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { moveHurdleAlong } from '../hurdle/hurdle.public.ts';
import {
  conflict,
  findCommunication,
  findGroup,
  findProposal,
  findResolution,
  findResult,
  insertRow,
  known,
  lockGroup,
  nameOf,
  refuseFor,
  refuseUnless,
  type Keyed,
} from './working-group-target.ts';
import { decisionOf, LONGEST_TEXT, obstacleTo, textFindings } from './working-group.policy.ts';
import { stepGroup, type GroupChange } from './working-group.service.ts';

interface ProposalSubmit extends Keyed {
  readonly workingGroupId: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
}

/** The group's proposal becomes a request the office puts on an agenda of the steering group. */
export const submitProposal = (context: RequestContext, input: ProposalSubmit): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  const findings = [
    ...textFindings(input.title, { field: 'title' }),
    ...textFindings(input.body, { field: 'body', most: LONGEST_TEXT }),
  ];
  return carryOut(context, { operation: 'proposalSubmit', input, findings }, async (em, actor) => {
    const { workingGroupId, version } = input;
    await lockGroup(context, workingGroupId);
    const { state, hurdleId } = await known(findGroup(context, workingGroupId), 'workingGroupId');
    const toState = 'PROPOSAL_SUBMITTED';
    const way = findTransition(workingGroupTable, state, toState);
    refuseFor(obstacleTo(way, { by: 'PROPOSAL' }), { workingGroupId });
    await stepGroup(context, { workingGroupId, version, state, toState });
    const by = {
      county_id: actor.countyId,
      person_id: actor.membership.person.id,
      person_name: nameOf(actor),
    };
    const [title, body] = [input.title.trim(), input.body.trim()];
    const requestId = await insertRow(em, 'decision_request', {
      ...by,
      kind: 'PROPOSAL',
      title,
      text: body,
      hurdle_id: hurdleId,
      working_group_id: workingGroupId,
      requested_on: context.today,
    });
    await insertRow(em, 'proposal', {
      ...by,
      working_group_id: workingGroupId,
      title,
      body,
      submitted_on: context.today,
      decision_request_id: requestId,
    });
    await moveHurdleAlong(context, hurdleId, { toState: 'PROPOSAL', by: 'WORKING_GROUP' });
    return { workingGroupId };
  });
};

interface ProposalDecide extends Keyed {
  readonly proposalId: string;
  readonly version: number;
  readonly resolutionId: string | null;
}

/** What the steering group resolved on the request of this proposal is taken over, whatever it is. */
export const decideProposal = (context: RequestContext, input: ProposalDecide): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  return carryOut(context, { operation: 'proposalDecide', input }, async (em) => {
    const { proposalId, version } = input;
    const found = await known(findProposal(context, proposalId), 'proposalId');
    const { workingGroupId, state, requestId } = found;
    await lockGroup(context, workingGroupId);
    if (state !== 'SUBMITTED')
      refuseFor({ code: 'WORKING_GROUP_STEP', field: 'proposalId' }, { workingGroupId });
    const resolutionId = input.resolutionId ?? (await resolutionOn(context, requestId));
    const resolution = resolutionId ? await findResolution(context, resolutionId) : null;
    const decision = decisionOf(resolution, requestId);
    if (typeof decision !== 'string') return refuseDecision(decision, workingGroupId);
    const { decidedOn } = resolution!;
    const changed = await em.execute<object[]>(
      `update governance.proposal set state = ?, resolution_id = ?, decided_on = ?, version = version + 1 where id = ? and version = ? and state = 'SUBMITTED' returning id`,
      [decision, resolutionId, decidedOn, proposalId, version],
    );
    if (changed.length === 0) throw conflict(found.version, { workingGroupId });
    const group = await known(findGroup(context, workingGroupId), 'workingGroupId');
    const toState = groupAfterDecision[decision];
    await stepGroup(context, { workingGroupId, version: null, state: group.state, toState });
    await moveHurdleAlong(context, group.hurdleId, { toState: 'DECIDED', by: 'STEERING_GROUP' });
    if (decision === 'RETURNED')
      await moveHurdleAlong(context, group.hurdleId, { toState: 'PAG_ACTIVE', by: 'STEERING_GROUP' });
    return { workingGroupId };
  });
};
const resolutionOn = async ({ em }: RequestContext, requestId: string): Promise<string | null> => {
  const [found] = await em!.execute<{ id: string }[]>(
    `select id from governance.resolution where request_id = ? and outcome <> 'DEFERRED' order by decided_on desc, id limit 1`,
    [requestId],
  );
  return found?.id ?? null;
};
const refuseDecision = (
  obstacle: Exclude<ReturnType<typeof decisionOf>, string>,
  workingGroupId: string,
): never => {
  refuseFor(obstacle, { workingGroupId });
  throw new Error('A finding is always refused.');
};

interface ResultPublish extends Keyed {
  readonly proposalId: string;
  readonly title: string;
  readonly body: string;
}

/** Everybody who reported the hurdle and every case manager is told, with the step of the hurdle or not at all. */
export const publishResult = (context: RequestContext, input: ResultPublish): GroupChange => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  const findings = [
    ...textFindings(input.title, { field: 'title' }),
    ...textFindings(input.body, { field: 'body', most: LONGEST_TEXT }),
  ];
  return carryOut(context, { operation: 'resultPublish', input, findings }, async (em, actor) => {
    const { proposalId } = input;
    const { workingGroupId, state } = await known(findProposal(context, proposalId), 'proposalId');
    await lockGroup(context, workingGroupId);
    const [there] = await em.execute<object[]>('select id from governance.result where proposal_id = ?', [
      proposalId,
    ]);
    if (there || (state !== 'ADOPTED' && state !== 'REJECTED'))
      refuseFor({ code: 'WORKING_GROUP_STEP', field: 'proposalId' }, { workingGroupId });
    const { hurdleId } = await known(findGroup(context, workingGroupId), 'workingGroupId');
    const body = input.body.trim();
    // the database tells everybody with it
    await insertRow(em, 'result', {
      county_id: actor.countyId,
      proposal_id: proposalId,
      hurdle_id: hurdleId,
      title: input.title.trim(),
      body,
      is_adopted: state === 'ADOPTED',
      published_on: context.today,
    });
    await moveHurdleAlong(context, hurdleId, { toState: 'COMMUNICATED', by: 'COUNTY', answer: body });
    return { workingGroupId };
  });
};

interface ResultAdvance extends Keyed {
  readonly resultId: string;
  readonly version: number;
  readonly toState: ResultState;
  readonly finding: string | null;
}
const hurdleAfter = {
  IMPLEMENTED: 'IMPLEMENTED',
  CHECKED: 'CHECKED',
  CLOSED: 'CLOSED',
  RECURRED: 'RECONSTRUCTION',
} as const;
const dayOf = {
  IMPLEMENTED: 'implemented_on = ?',
  CHECKED: 'checked_on = ?, finding = ?',
  CLOSED: 'closed_on = ?',
  RECURRED: 'recurred_on = ?, recurrence = ?',
} as const;

/** Carried out, checked with what was found, closed; what comes back is worked on again. */
export const advanceResult = (
  context: RequestContext,
  input: ResultAdvance,
): Promise<Outcome<{ readonly resultId: string }>> => {
  refuseUnless(context, 'LEAD_WORKING_GROUPS');
  const findings = textFindings(input.finding, { field: 'finding', most: LONGEST_TEXT, isNeeded: false });
  return carryOut(context, { operation: 'resultAdvance', input, findings }, async (em) => {
    const { resultId, version, toState, finding } = input;
    const found = await known(findResult(context, resultId), 'resultId');
    const { state, isAdopted, hurdleId } = found;
    const way = findTransition(resultTable, state, toState);
    refuseFor(obstacleTo(way, { by: 'COUNTY', isAdopted, finding }), { resultId });
    const to = toState as keyof typeof dayOf;
    const remark = way?.guard === 'FINDING' ? finding!.trim() : null;
    const changed = await em.execute<object[]>(
      `update governance.result set state = ?, ${dayOf[to]}, version = version + 1 where id = ? and version = ? and state = ? returning id`,
      [to, context.today, ...(remark ? [remark] : []), resultId, version, state],
    );
    if (changed.length === 0) throw conflict(found.version, { resultId });
    await moveHurdleAlong(context, hurdleId, { toState: hurdleAfter[to], by: 'COUNTY', remark });
    return { resultId };
  });
};

/** Whoever was told notes that they have read it. */
export const readCommunication = (
  context: RequestContext,
  input: Keyed & { readonly communicationId: string },
): Promise<Outcome<{ readonly resultId: string }>> => {
  refuseUnless(context, 'READ_WORKING_GROUPS');
  return carryOut(context, { operation: 'communicationRead', input }, async (em, actor) => {
    const { communicationId } = input;
    const found = await known(findCommunication(context, communicationId), 'communicationId');
    const { resultId, isRead, personId } = found;
    if (personId !== actor.membership.person.id)
      refuseFor({ code: 'WORKING_GROUP_STEP', field: 'communicationId' }, { resultId });
    if (!isRead)
      await em.execute('update governance.communication set read_on = ? where id = ? and read_on is null', [
        context.today,
        communicationId,
      ]);
    return { resultId };
  });
};
