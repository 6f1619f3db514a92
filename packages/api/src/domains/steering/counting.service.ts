import { newUuid } from '@kim/schema/ids.ts';
import type { HurdleState } from '@kim/schema/reference/hurdle.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { moveHurdleAlong } from '../hurdle/hurdle.public.ts';
import type { Keyed } from './seat.service.ts';
import { obstacleToEnd, obstacleToQuorum, outcomeOf, seatsNeededOf } from './steering.policy.ts';
import { insertRows } from './steering-rows.ts';
import { findSession, known, refuseFor, refuseUnless, type KnownItem } from './steering-target.ts';
import { lockedItem, stepRefused, type ItemChange } from './voting.service.ts';

interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** The votes are counted: the majority makes the resolution. Without one, or with too few in a circular, there is none. */
export const closeVoting = (
  context: RequestContext,
  input: Keyed & { readonly itemId: string; readonly version: number },
): ItemChange => {
  refuseUnless(context, 'RUN_STEERING');
  return carryOut(context, { operation: 'votingClose', input }, async (em, actor) => {
    const { itemId, version } = input;
    const item = await lockedItem(context, itemId);
    if (item.voting !== 'OPEN') stepRefused(itemId);
    const votes = await countVotes(em, itemId);
    const isDecided = await canDecide(context, item, votes);
    const changed = await em.execute<object[]>(
      `update governance.session_item set voting = 'CLOSED', version = version + 1 where id = ? and version = ? returning id`,
      [itemId, version],
    );
    if (changed.length === 0)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: item.version, about: { itemId } });
    const outcome = isDecided ? outcomeOf(item.motion!, votes, item.majorityPercent) : null;
    if (outcome) await resolve(context, actor, { item, votes, outcome });
    if (item.requestId) await answerRequest(context, item.requestId, outcome);
    return { itemId };
  });
};

/** What was adopted founds a theme, which leads the hurdle on; put off, sent back or rejected it is led by the vote itself. */
const hurdleAfter: Readonly<Record<string, HurdleState>> = {
  DEFERRED: 'DEFERRED',
  RETURNED: 'DEFERRED',
  REJECTED: 'REJECTED',
};
const answerRequest = async (
  context: RequestContext,
  requestId: string,
  outcome: string | null,
): Promise<void> => {
  const [request] = await context.em!.execute<{ kind: string; hurdleId: string | null }[]>(
    'update governance.decision_request set state = ?, version = version + 1 where id = ? returning kind, hurdle_id as "hurdleId"',
    [outcome ? 'DECIDED' : 'OPEN', requestId],
  );
  const toState = hurdleAfter[outcome ?? ''];
  // of a proposal the working group takes the decision over
  if (toState && request?.kind !== 'PROPOSAL')
    await moveHurdleAlong(context, request?.hurdleId ?? null, { toState, by: 'STEERING_GROUP' });
};

const countVotes = async (em: EntityManager, itemId: string): Promise<Votes> => {
  const [row] = await em.execute<Votes[]>(
    `select count(*) filter (where choice = 'YES')::int as yes, count(*) filter (where choice = 'NO')::int as no, count(*) filter (where choice = 'ABSTAIN')::int as abstain from governance.vote where item_id = ?`,
    [itemId],
  );
  return row!;
};

const canDecide = async (context: RequestContext, item: KnownItem, votes: Votes): Promise<boolean> => {
  const { id: itemId, bodyId, openedOn, closesOn } = item;
  if (item.sessionId) {
    refuseFor(obstacleToQuorum(await known(findSession(context, item.sessionId), 'itemId'), 'itemId'), {
      itemId,
    });
    return true;
  }
  const [row] = await context.em!.execute<{ seats: number; percent: number }[]>(
    `select (select count(*)::int from governance.seat s where s.body_id = ? and s.kind = 'VOTING' and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?)) as seats, coalesce((select quorum_percent from governance.procedure_rules r where r.body_id = ? and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)), 50) as percent`,
    [bodyId, openedOn, openedOn, bodyId, openedOn, openedOn],
  );
  const { seats, percent } = row!;
  const cast = votes.yes + votes.no + votes.abstain;
  refuseFor(obstacleToEnd({ closesOn: closesOn!, today: context.today, cast, seats }), { itemId });
  return cast >= seatsNeededOf(seats, percent);
};

const resolve = async (
  { em, today }: RequestContext,
  { countyId }: MemberActor,
  { item, votes, outcome }: { readonly item: KnownItem; readonly votes: Votes; readonly outcome: string },
): Promise<void> =>
  insertRows(em!, 'resolution', [
    {
      county_id: countyId,
      id: newUuid(),
      body_id: item.bodyId,
      session_id: item.sessionId,
      item_id: item.id,
      request_id: item.requestId,
      kind: item.kind,
      outcome,
      subject: item.title,
      text: item.text,
      decided_on: today,
      yes_votes: votes.yes,
      no_votes: votes.no,
      abstentions: votes.abstain,
    },
  ]);
