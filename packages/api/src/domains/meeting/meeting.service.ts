import { newUuid } from '@kim/schema/ids.ts';
import type { AttendanceState, MeetingState } from '@kim/schema/reference/meeting.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findingsOfMeeting, type NewMeeting } from './meeting-findings.policy.ts';
import { insertRows } from './meeting-rows.ts';
import {
  chairOf,
  findAttendance,
  findMeeting,
  findPerson,
  isSelf,
  known,
  lockMeeting,
  refuseForeign,
  refuseUnless,
  type KnownAttendance,
} from './meeting-target.ts';
import {
  attendanceTransitions,
  findTransition,
  meetingTransitions,
  obstacleTo,
  type MeetingFinding,
} from './meeting.policy.ts';

export interface Keyed {
  readonly idempotencyKey: string;
}
export type MeetingChange = Promise<Outcome<{ readonly meetingId: string }>>;

export const refuseFor = (obstacle: MeetingFinding | null, meetingId: string): void => {
  if (!obstacle) return;
  const { code, ...details } = obstacle;
  throw new Refused(code, { ...details, about: { meetingId } });
};
export const conflict = (currentVersion: number, meetingId: string): Refused =>
  new Refused('CONFLICT', { field: 'version', currentVersion, about: { meetingId } });

interface MeetingRecord extends Keyed, NewMeeting {
  readonly meetingId: string | null;
  readonly version: number | null;
  readonly reason: string | null;
  readonly chairId: string | null;
}

/** A meeting outside of any series, or another day, time or place for one that is planned. */
export const recordMeeting = (context: RequestContext, input: MeetingRecord): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  const findings = findingsOfMeeting(input, context.today);
  return carryOut(context, { operation: 'meetingRecord', input, findings }, async (em, actor) => {
    if (input.meetingId) return moveMeeting(context, input, input.meetingId);
    const chair = await chairOf(context, actor, input.chairId);
    const base = { county_id: actor.countyId };
    const meetingId = newUuid();
    await insertRows(em, 'meeting', [
      {
        ...base,
        id: meetingId,
        title: input.title.trim(),
        held_on: input.heldOn,
        starts_at: input.startsAt,
        ends_at: input.endsAt,
        place: input.place.trim(),
        chair_id: chair.id,
        chair_name: chair.name,
      },
    ]);
    await insertRows(em, 'attendance', [
      {
        ...base,
        id: newUuid(),
        meeting_id: meetingId,
        person_id: chair.id,
        person_name: chair.name,
        organisation_id: chair.organisationId,
      },
    ]);
    return { meetingId };
  });
};

/** Whoever has answered is asked again: the answer was to another day. */
const moveMeeting = async (
  context: RequestContext,
  input: MeetingRecord,
  meetingId: string,
): Promise<{ readonly meetingId: string }> => {
  const em = context.em!;
  await lockMeeting(context, meetingId);
  const found = await known(findMeeting(context, meetingId), 'meetingId');
  if (found.state !== 'PLANNED' && found.state !== 'INVITED')
    refuseFor({ code: 'MEETING_STEP', field: 'heldOn' }, meetingId);
  const { heldOn, startsAt, endsAt, place, title, reason, version } = input;
  const isMoved = found.when !== `${heldOn} ${startsAt} ${endsAt} ${place.trim()}`;
  if (isMoved && !reason?.trim()) refuseFor({ code: 'MEETING_REASON', field: 'reason' }, meetingId);
  const changed = await em.execute<object[]>(
    `update meeting.meeting set title = ?, held_on = ?, starts_at = ?, ends_at = ?, place = ?, reason = coalesce(?, reason), sequence = sequence + ?, version = version + 1 where id = ? and version = ? returning id`,
    [
      title.trim(),
      heldOn,
      startsAt,
      endsAt,
      place.trim(),
      reason?.trim() || null,
      Number(isMoved),
      meetingId,
      version,
    ],
  );
  if (changed.length === 0) throw conflict(found.version, meetingId);
  if (isMoved)
    await em.execute(
      `update meeting.attendance set state = 'INVITED', version = version + 1 where meeting_id = ? and state in ('ACCEPTED', 'DECLINED')`,
      [meetingId],
    );
  return { meetingId };
};

interface MeetingAdvance extends Keyed {
  readonly meetingId: string;
  readonly version: number;
  readonly toState: MeetingState;
  readonly reason: string | null;
}

/** The invitation goes out, the meeting was held or is off: as the table of steps says. */
export const advanceMeeting = (context: RequestContext, input: MeetingAdvance): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  return carryOut(context, { operation: 'meetingAdvance', input }, async (em) => {
    const { meetingId, toState, reason, version } = input;
    await lockMeeting(context, meetingId);
    const found = await known(findMeeting(context, meetingId), 'meetingId');
    const transition = findTransition(meetingTransitions, found.state, toState);
    refuseFor(obstacleTo(transition, { heldOn: found.heldOn, today: context.today, reason }), meetingId);
    const changed = await em.execute<object[]>(
      `update meeting.meeting set state = ?, reason = coalesce(?, reason), sequence = sequence + ?, version = version + 1 where id = ? and version = ? and state = ? returning id`,
      [toState, reason?.trim() || null, Number(toState === 'CANCELLED'), meetingId, version, found.state],
    );
    if (changed.length === 0) throw conflict(found.version, meetingId);
    return { meetingId };
  });
};

/** Somebody more is invited, to this one meeting. */
export const addAttendance = (
  context: RequestContext,
  input: Keyed & { readonly meetingId: string; readonly personId: string },
): MeetingChange => {
  refuseUnless(context, 'CONVENE_MEETINGS');
  return carryOut(context, { operation: 'attendanceAdd', input }, async (em, actor) => {
    const { meetingId, personId } = input;
    await lockMeeting(context, meetingId);
    const { state } = await known(findMeeting(context, meetingId), 'meetingId');
    if (state === 'HELD' || state === 'CANCELLED')
      refuseFor({ code: 'MEETING_STEP', field: 'personId' }, meetingId);
    const person = await findPerson(context, personId);
    const [there] = await em.execute<object[]>(
      'select id from meeting.attendance where meeting_id = ? and person_id = ?',
      [meetingId, personId],
    );
    if (!person || there) throw new Refused('MEETING_PERSON', { field: 'personId', about: { meetingId } });
    await insertRows(em, 'attendance', [
      {
        county_id: actor.countyId,
        id: newUuid(),
        meeting_id: meetingId,
        person_id: personId,
        person_name: person.name,
        organisation_id: person.organisationId,
      },
    ]);
    return { meetingId };
  });
};

interface AttendanceRecord extends Keyed {
  readonly attendanceId: string;
  readonly version: number;
  readonly state: AttendanceState;
}

/** Everybody answers for themselves; afterwards who convenes notes who was there. */
export const recordAttendance = (context: RequestContext, input: AttendanceRecord): MeetingChange => {
  refuseUnless(context, 'READ_MEETINGS');
  return carryOut(context, { operation: 'attendanceRecord', input }, async (em) => {
    const { attendanceId, state, version } = input;
    const found = await known(findAttendance(context, attendanceId), 'attendanceId');
    refuseForeign(context, found);
    const { meetingId } = found;
    refuseFor(obstacleToAttendance(context, found, state), meetingId);
    const changed = await em.execute<object[]>(
      'update meeting.attendance set state = ?, version = version + 1 where id = ? and version = ? and state = ? returning id',
      [state, attendanceId, version, found.state],
    );
    if (changed.length === 0) throw conflict(found.version, meetingId);
    return { meetingId };
  });
};

const obstacleToAttendance = (
  { actor, today }: RequestContext,
  found: KnownAttendance,
  to: AttendanceState,
): MeetingFinding | null => {
  const transition = findTransition(attendanceTransitions, found.state, to);
  const isTheirs = transition?.by === 'INVITED' ? isSelf(actor, found) : hasRight(actor, 'CONVENE_MEETINGS');
  const isOpen = transition?.by === 'INVITED' ? found.meetingState !== 'HELD' : true;
  if (!isTheirs || !isOpen || found.meetingState === 'CANCELLED')
    return { code: 'MEETING_STEP', field: 'state' };
  return obstacleTo(transition, { heldOn: found.heldOn, today });
};
