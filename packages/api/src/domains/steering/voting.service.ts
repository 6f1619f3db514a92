import { newUuid } from '@kim/schema/ids.ts';
import type { Motion, SeatAttendanceState, VoteChoice } from '@kim/schema/reference/steering.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Keyed } from './seat.service.ts';
import { findingsOfRemark } from './steering-findings.policy.ts';
import {
  obstacleToQuorum,
  obstacleToReplace,
  obstacleToView,
  obstacleToVote,
  type VoteThere,
} from './steering.policy.ts';
import { insertRows } from './steering-rows.ts';
import {
  findItem,
  findSeat,
  findSession,
  known,
  lock,
  nameOf,
  refuseForeignSeat,
  refuseFor,
  refuseUnless,
  type KnownItem,
  type KnownSeat,
} from './steering-target.ts';

export type ItemChange = Promise<Outcome<{ readonly itemId: string }>>;
export const stepRefused = (itemId: string, field = 'itemId'): void =>
  refuseFor({ code: 'STEERING_STEP', field }, { itemId });

interface VotingOpen extends Keyed {
  readonly itemId: string;
  readonly version: number;
  readonly motion: Motion;
  readonly closesOn: string | null;
}

/** Puts an item to the vote: at the session with a quorum, or by circular where the rules of procedure allow it. */
export const openVoting = (context: RequestContext, input: VotingOpen): ItemChange => {
  refuseUnless(context, 'RUN_STEERING');
  return carryOut(context, { operation: 'votingOpen', input }, async (em) => {
    const { itemId, version, motion } = input;
    const item = await lockedItem(context, itemId);
    if (item.voting !== 'NONE') stepRefused(itemId);
    const closesOn = item.sessionId
      ? await readySession(context, item)
      : await allowedCircular(context, item, input.closesOn);
    const changed = await em.execute<object[]>(
      `update governance.session_item set voting = 'OPEN', motion = ?, opened_on = ?, closes_on = ?, version = version + 1 where id = ? and version = ? returning id`,
      [motion, context.today, closesOn, itemId, version],
    );
    if (changed.length === 0)
      throw new Refused('CONFLICT', { field: 'version', currentVersion: item.version, about: { itemId } });
    return { itemId };
  });
};

export const lockedItem = async (context: RequestContext, itemId: string): Promise<KnownItem> => {
  const [{ sessionId } = { sessionId: null }] = await context.em!.execute<{ sessionId: string | null }[]>(
    'select session_id as "sessionId" from governance.session_item where id = ?',
    [itemId],
  );
  await lock(context, sessionId ?? itemId);
  return known(findItem(context, itemId), 'itemId');
};

const readySession = async (context: RequestContext, { id, sessionId }: KnownItem): Promise<null> => {
  const session = await known(findSession(context, sessionId!), 'itemId');
  if (session.state !== 'HELD') stepRefused(id);
  refuseFor(obstacleToQuorum(session, 'itemId'), { itemId: id });
  return null;
};

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const allowedCircular = async (
  { em, today }: RequestContext,
  { id, bodyId }: KnownItem,
  closesOn: string | null,
): Promise<string> => {
  const [rules] = await em!.execute<{ allowed: boolean; days: number }[]>(
    'select is_circular_allowed as allowed, circular_days as days from governance.procedure_rules where body_id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)',
    [bodyId, today, today],
  );
  const { allowed, days } = rules ?? { allowed: false, days: 0 };
  if (!allowed || !closesOn || closesOn < dayAfter(today, days))
    refuseFor({ code: 'STEERING_NO_CIRCULAR', field: 'closesOn', figures: { days } }, { itemId: id });
  return closesOn!;
};

interface VoteCast extends Keyed {
  readonly itemId: string;
  readonly seatId: string;
  readonly choice: VoteChoice;
  readonly dissentingView: string | null;
}

/** A seat votes on its own device; the office notes a show of hands. Until the vote is closed who cast it may change it. */
export const castVote = (context: RequestContext, input: VoteCast): ItemChange => {
  refuseUnless(context, 'READ_STEERING');
  const { choice, dissentingView } = input;
  const view = dissentingView?.trim() || null;
  const wrong = obstacleToView(choice, view);
  const findings = [...findingsOfRemark('dissentingView', view), ...(wrong ? [wrong] : [])];
  return carryOut(context, { operation: 'seatVoteCast', input, findings }, async (em, actor) => {
    const { itemId, seatId } = input;
    const seat = await known(findSeat(context, seatId), 'seatId');
    refuseForeignSeat(context, seat);
    const item = await lockedItem(context, itemId);
    const own = ownershipOf(seat, actor);
    refuseFor(
      obstacleToVote({
        kind: seat.kind,
        attendance: await attendanceOf(em, item, seatId),
        isCircular: item.sessionId === null,
        ...own,
      }),
      { itemId },
    );
    if (item.voting !== 'OPEN') stepRefused(itemId);
    if (item.closesOn && item.closesOn < context.today)
      refuseFor({ code: 'STEERING_CIRCULAR_OVER', field: 'itemId' }, { itemId });
    if (!isOfThatDay(seat, (await dayOf(context, item)) ?? context.today) || seat.bodyId !== item.bodyId)
      refuseFor({ code: 'STEERING_SEAT', field: 'seatId' }, { itemId });
    const isSeatsOwn = own.isMember || own.isDeputy;
    if (isSeatsOwn) await refuseSecondVote(em, actor, { itemId, seatId });
    await write(em, actor, { itemId, seatId, choice, view, isSeatsOwn });
    return { itemId };
  });
};

const ownershipOf = ({ personId, deputyId }: KnownSeat, { membership: { person } }: MemberActor) => ({
  isMember: personId === person.id,
  isDeputy: deputyId === person.id,
});
/** Whoever has two seats, one of them as deputy, has one vote; what the office notes for others is not theirs. */
const refuseSecondVote = async (
  em: EntityManager,
  { membership: { person } }: MemberActor,
  { itemId, seatId }: { readonly itemId: string; readonly seatId: string },
): Promise<void> => {
  const [other] = await em.execute<object[]>(
    'select v.id from governance.vote v join governance.seat s on s.county_id = v.county_id and s.id = v.seat_id where v.item_id = ? and v.seat_id <> ? and v.person_id = ? and v.person_id in (s.person_id, s.deputy_id) limit 1',
    [itemId, seatId, person.id],
  );
  if (other) refuseFor({ code: 'STEERING_VOTED_ALREADY', field: 'seatId' }, { itemId });
};

const attendanceOf = async (
  em: EntityManager,
  { sessionId }: KnownItem,
  seatId: string,
): Promise<SeatAttendanceState | null> => {
  const [row] = await em.execute<{ state: SeatAttendanceState }[]>(
    'select state from governance.seat_attendance where session_id = ? and seat_id = ?',
    [sessionId, seatId],
  );
  return row?.state ?? null;
};
const dayOf = async (context: RequestContext, { sessionId, openedOn }: KnownItem): Promise<string | null> =>
  sessionId ? (await known(findSession(context, sessionId), 'itemId')).heldOn : openedOn;
const isOfThatDay = (
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
  day: string,
): boolean => validFrom <= day && (validTo === null || validTo >= day);

interface Cast {
  readonly itemId: string;
  readonly seatId: string;
  readonly choice: VoteChoice;
  readonly view: string | null;
  readonly isSeatsOwn: boolean;
}
const write = async (
  em: EntityManager,
  actor: MemberActor,
  { itemId, seatId, choice, view, isSeatsOwn }: Cast,
): Promise<void> => {
  const { id: personId } = actor.membership.person;
  const [there] = await em.execute<(VoteThere & { readonly id: string })[]>(
    'select v.id, v.person_id = ? as "isByCaller", coalesce(v.person_id in (s.person_id, s.deputy_id), false) as "isOfSeat" from governance.vote v join governance.seat s on s.county_id = v.county_id and s.id = v.seat_id where v.item_id = ? and v.seat_id = ?',
    [personId, itemId, seatId],
  );
  if (there) refuseFor(obstacleToReplace(there, isSeatsOwn), { itemId });
  if (there)
    await em.execute(
      'update governance.vote set choice = ?, dissenting_view = ?, person_id = ?, person_name = ?, version = version + 1 where id = ?',
      [choice, view, personId, nameOf(actor), there.id],
    );
  else
    await insertRows(em, 'vote', [
      {
        county_id: actor.countyId,
        id: newUuid(),
        item_id: itemId,
        seat_id: seatId,
        choice,
        dissenting_view: view,
        person_id: personId,
        person_name: nameOf(actor),
      },
    ]);
};
