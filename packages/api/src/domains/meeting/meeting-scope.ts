import type { MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';

/** Rows of the own county the county sees whole; others those of meetings they are invited to. */
const convenedOr =
  (invited: (row: string, person: string) => string): Readable =>
  (row, { context: { actor }, bind }) => {
    if (actor.kind !== 'member' || !hasRight(actor, 'READ_MEETINGS')) return 'false';
    const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
    return hasRight(actor, 'CONVENE_MEETINGS')
      ? county
      : `(${county} and ${invited(row, bind(ownId(actor), 'uuid'))})`;
  };
const ownId = ({ membership }: MemberActor): string => membership.person.id;

const isInvited = (row: string, meetingId: string, person: string): string =>
  `exists (select from meeting.attendance i where i.county_id = ${row}.county_id and i.meeting_id = ${meetingId} and i.person_id = ${person})`;

export const meetingReadable = convenedOr((row, person) => isInvited(row, `${row}.id`, person));
export const ofMeetingReadable = convenedOr((row, person) => isInvited(row, `${row}.meeting_id`, person));
export const minutesReadable = convenedOr(
  (row, person) => `${row}.state <> 'DRAFT' and ${isInvited(row, `${row}.meeting_id`, person)}`,
);
export const entryReadable = convenedOr(
  (row, person) =>
    `exists (select from meeting.minutes n where n.county_id = ${row}.county_id and n.id = ${row}.minutes_id and n.state <> 'DRAFT' and ${isInvited('n', 'n.meeting_id', person)})`,
);
export const seriesReadable = convenedOr(
  (row, person) =>
    `exists (select from meeting.meeting n where n.county_id = ${row}.county_id and n.series_id = ${row}.id and ${isInvited('n', 'n.id', person)})`,
);

/** Who is invited to a whole series is the convener's business. */
export const forConveners: Readable = (row, { context: { actor }, bind }) =>
  actor.kind === 'member' && hasRight(actor, 'CONVENE_MEETINGS')
    ? `${row}.county_id = ${bind(actor.countyId, 'uuid')}`
    : 'false';
