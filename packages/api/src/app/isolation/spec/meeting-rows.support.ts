import { meetingRoles } from '@kim/schema/reference/meeting.ts';
import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, holdsOn, lead } from './roles.support.ts';

interface SeriesRow extends OfCounty {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}
interface InviteeRow extends OfCounty {
  readonly id: string;
  readonly series_id: string;
  readonly ended_on: string | null;
}
export interface MeetingRow extends OfCounty {
  readonly id: string;
  readonly series_id: string | null;
  readonly title: string;
  readonly state: string;
  readonly chair_id: string;
  readonly version: number;
}
export interface AttendanceRow extends OfCounty {
  readonly id: string;
  readonly meeting_id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly state: string;
  readonly version: number;
}
export interface ItemRow extends OfCounty {
  readonly id: string;
  readonly meeting_id: string;
  readonly position: number;
  readonly carried_to_id: string | null;
  readonly version: number;
}
export interface MinutesRow extends OfCounty {
  readonly id: string;
  readonly meeting_id: string;
  readonly state: string;
  readonly version: number;
}
interface EntryRow extends OfCounty {
  readonly id: string;
  readonly minutes_id: string;
  readonly item_id: string;
}
export interface TaskRow extends OfCounty {
  readonly id: string;
  readonly meeting_id: string;
  readonly person_id: string;
  readonly done_on: string | null;
  readonly version: number;
}

declare module '../world.support.ts' {
  interface Tables {
    'meeting.series': SeriesRow;
    'meeting.series_invitee': InviteeRow;
    'meeting.meeting': MeetingRow;
    'meeting.attendance': AttendanceRow;
    'meeting.agenda_item': ItemRow;
    'meeting.minutes': MinutesRow;
    'meeting.minutes_entry': EntryRow;
    'meeting.task': TaskRow;
  }
}

/** Who may be invited and does not convene. */
export const guests: readonly string[] = meetingRoles
  .map((role) => `kim_${role.toLowerCase()}`)
  .filter((role) => !lead.includes(role));
export const convenes = ({ role }: SealedPrincipal): boolean => lead.includes(role);

/** Everybody the county can invite: who holds such a role on the day. HR is none of them. */
export const invitableKnown = (who: SealedPrincipal, world: World): string[] =>
  convenes(who)
    ? here(world.membership, who)
        .filter((row) => (meetingRoles as readonly string[]).includes(row.role) && holdsOn(row, who.today))
        .map((row) => row.person_id)
    : [];

const ownMeetings = (who: SealedPrincipal, world: World): Set<string> =>
  new Set(
    guests.includes(who.role)
      ? here(world['meeting.attendance'], who)
          .filter((row) => row.person_id === who.person)
          .map((row) => row.meeting_id)
      : [],
  );

const convenedOr = <Row extends OfCounty>(
  rows: readonly Row[],
  who: SealedPrincipal,
  isInvited: (row: Row) => boolean,
): Row[] => here(rows, who).filter((row) => convenes(who) || isInvited(row));

export const meetingsSeen = (who: SealedPrincipal, world: World): MeetingRow[] => {
  const own = ownMeetings(who, world);
  return convenedOr(world['meeting.meeting'], who, ({ id }) => own.has(id));
};
export const seriesSeen = (who: SealedPrincipal, world: World): SeriesRow[] => {
  const own = new Set(meetingsSeen(who, world).map((row) => row.series_id));
  return convenedOr(world['meeting.series'], who, ({ id }) => own.has(id));
};
export const inviteesSeen = (who: SealedPrincipal, world: World): InviteeRow[] =>
  convenedOr(world['meeting.series_invitee'], who, () => false);
export const attendanceSeen = (who: SealedPrincipal, world: World): AttendanceRow[] => {
  const own = ownMeetings(who, world);
  return convenedOr(world['meeting.attendance'], who, (row) => own.has(row.meeting_id));
};
export const itemsSeen = (who: SealedPrincipal, world: World): ItemRow[] => {
  const own = ownMeetings(who, world);
  return convenedOr(world['meeting.agenda_item'], who, (row) => own.has(row.meeting_id));
};
export const minutesSeen = (who: SealedPrincipal, world: World): MinutesRow[] => {
  const own = ownMeetings(who, world);
  return convenedOr(world['meeting.minutes'], who, (row) => own.has(row.meeting_id) && row.state !== 'DRAFT');
};
export const entriesSeen = (who: SealedPrincipal, world: World): EntryRow[] => {
  const known = new Set(minutesSeen(who, world).map(({ id }) => id));
  return convenedOr(world['meeting.minutes_entry'], who, (row) => known.has(row.minutes_id));
};
export const meetingTasksSeen = (who: SealedPrincipal, world: World): TaskRow[] => {
  const own = ownMeetings(who, world);
  return convenedOr(world['meeting.task'], who, (row) => own.has(row.meeting_id));
};
