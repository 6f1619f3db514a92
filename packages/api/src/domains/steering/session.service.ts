import { newUuid } from '@kim/schema/ids.ts';
import type { SeatAttendanceState, SessionState } from '@kim/schema/reference/steering.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Keyed } from './seat.service.ts';
import { findingsOfRemark, findingsOfSession, type SessionWish } from './steering-findings.policy.ts';
import { obstacleToStep, type SteeringFinding } from './steering.policy.ts';
import { insertRows } from './steering-rows.ts';
import {
  findSeatAttendance,
  findSession,
  known,
  lock,
  nameOf,
  refuseFor,
  refuseUnless,
  steeringBodyOf,
} from './steering-target.ts';

export type SessionChange = Promise<Outcome<{ readonly sessionId: string }>>;
const conflict = (currentVersion: number, sessionId: string): Refused =>
  new Refused('CONFLICT', { field: 'version', currentVersion, about: { sessionId } });

interface SessionRecord extends Keyed, SessionWish {
  readonly sessionId: string | null;
  readonly version: number | null;
}

/** A session is planned, or moved while the invitation is not out. */
export const recordSession = (context: RequestContext, input: SessionRecord): SessionChange => {
  refuseUnless(context, 'RUN_STEERING');
  const findings = findingsOfSession(input, context.today);
  return carryOut(context, { operation: 'steeringSessionRecord', input, findings }, async (em, actor) => {
    const values = {
      title: input.title.trim(),
      held_on: input.heldOn,
      starts_at: input.startsAt,
      ends_at: input.endsAt,
      place: input.place.trim(),
    };
    if (input.sessionId) return moveSession(context, values, { ...input, sessionId: input.sessionId });
    const sessionId = newUuid();
    await insertRows(em, 'session', [
      {
        county_id: actor.countyId,
        id: sessionId,
        body_id: steeringBodyOf(actor),
        ...values,
        person_id: actor.membership.person.id,
        person_name: nameOf(actor),
      },
    ]);
    return { sessionId };
  });
};

const moveSession = async (
  context: RequestContext,
  values: Readonly<Record<string, string>>,
  { sessionId, version }: { readonly sessionId: string; readonly version: number | null },
): Promise<{ readonly sessionId: string }> => {
  await lock(context, sessionId);
  const found = await known(findSession(context, sessionId), 'sessionId');
  if (found.state !== 'PLANNED') refuseFor({ code: 'STEERING_STEP', field: 'heldOn' }, { sessionId });
  const columns = Object.keys(values);
  const changed = await context.em!.execute<object[]>(
    `update governance.session set ${columns.map((column) => `${column} = ?`).join(', ')}, sequence = sequence + 1, version = version + 1 where id = ? and version = ? returning id`,
    [...columns.map((column) => values[column]), sessionId, version],
  );
  if (changed.length === 0) throw conflict(found.version, sessionId);
  return { sessionId };
};

interface SessionAdvance extends Keyed {
  readonly sessionId: string;
  readonly version: number;
  readonly toState: SessionState;
  readonly shortNotice: string | null;
  /** Guests to invite with the voting seats. */
  readonly guestSeatIds: readonly string[];
}

const dated: Partial<Record<SessionState, string>> = {
  INVITED: ', invited_on = ?, short_notice = ?',
  MINUTES_SENT: ', minutes_sent_on = ?',
  MINUTES_APPROVED: ', minutes_approved_on = ?',
};

/** The invitation goes out, the session is opened, the minutes are written, sent and approved: as the table of steps says. */
export const advanceSession = (context: RequestContext, input: SessionAdvance): SessionChange => {
  refuseUnless(context, 'RUN_STEERING');
  const findings = findingsOfRemark('shortNotice', input.shortNotice);
  return carryOut(context, { operation: 'steeringSessionAdvance', input, findings }, async (em, actor) => {
    const { sessionId, version, toState, shortNotice } = input;
    const { today } = context;
    await lock(context, sessionId);
    const found = await known(findSession(context, sessionId), 'sessionId');
    refuseFor(obstacleToStep({ ...found, today, shortNotice }, toState), { sessionId });
    const isShort = toState === 'INVITED' && today > found.inviteBy;
    const values = toState === 'INVITED' ? [today, isShort ? shortNotice!.trim() : null] : [today];
    const changed = await em.execute<object[]>(
      `update governance.session set state = ?${dated[toState] ?? ''}, version = version + 1 where id = ? and version = ? and state = ? returning id`,
      [toState, ...(dated[toState] ? values : []), sessionId, version, found.state],
    );
    if (changed.length === 0) throw conflict(found.version, sessionId);
    if (toState === 'INVITED') await inviteSeats(context, actor, input);
    return { sessionId };
  });
};

/** All voting seats of its day, and the guests asked for by topic. */
const inviteSeats = async (
  { em }: RequestContext,
  { countyId }: MemberActor,
  { sessionId, guestSeatIds }: SessionAdvance,
): Promise<void> => {
  const seats = await em!.execute<{ id: string; kind: string }[]>(
    `select s.id, s.kind from governance.seat s join governance.session n on n.county_id = s.county_id and n.body_id = s.body_id where n.id = ? and s.valid_from <= n.held_on and (s.valid_to is null or s.valid_to >= n.held_on)`,
    [sessionId],
  );
  const isGuest = (id: string): boolean => seats.some((seat) => seat.id === id && seat.kind === 'GUEST');
  if (guestSeatIds.some((id) => !isGuest(id)))
    refuseFor({ code: 'NOT_FOUND', field: 'guestSeatIds' }, { sessionId });
  await insertRows(
    em!,
    'seat_attendance',
    seats
      .filter(({ id, kind }) => kind === 'VOTING' || guestSeatIds.includes(id))
      .map(({ id }) => ({ county_id: countyId, id: newUuid(), session_id: sessionId, seat_id: id })),
  );
};

/** Who was there is noted while the session is held. */
export const recordSeatAttendance = (
  context: RequestContext,
  input: Keyed & {
    readonly attendanceId: string;
    readonly version: number;
    readonly state: SeatAttendanceState;
  },
): SessionChange => {
  refuseUnless(context, 'RUN_STEERING');
  return carryOut(context, { operation: 'seatAttendanceRecord', input }, async (em) => {
    const { attendanceId, version, state } = input;
    const found = await known(findSeatAttendance(context, attendanceId), 'attendanceId');
    const { sessionId } = found;
    await lock(context, sessionId);
    const session = await known(findSession(context, sessionId), 'attendanceId');
    refuseFor(session.state === 'HELD' ? null : { code: 'STEERING_STEP', field: 'state' }, { sessionId });
    if (state === 'DEPUTY') refuseFor(await obstacleToDeputy(context, session), { sessionId });
    const changed = await em.execute<object[]>(
      'update governance.seat_attendance set state = ?, version = version + 1 where id = ? and version = ? returning id',
      [state, attendanceId, version],
    );
    if (changed.length === 0) throw conflict(found.version, sessionId);
    return { sessionId };
  });
};

const obstacleToDeputy = async (
  { em }: RequestContext,
  { bodyId, heldOn }: { readonly bodyId: string; readonly heldOn: string },
): Promise<SteeringFinding | null> => {
  const forbidden = await em!.execute<object[]>(
    'select id from governance.procedure_rules where body_id = ? and not is_deputy_allowed and valid_from <= ? and (valid_to is null or valid_to >= ?)',
    [bodyId, heldOn, heldOn],
  );
  return forbidden.length > 0 ? { code: 'STEERING_NO_DEPUTIES', field: 'state' } : null;
};
