import type { AttendanceState, MeetingState, MinutesState } from '@kim/schema/reference/meeting.ts';
import { uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import { rule } from 'graphql-shield';
import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { attendanceModel, meetingModel } from './meeting.model.ts';
import { agendaItemModel, meetingTaskModel, minutesModel } from './minutes.model.ts';
import { meetingPersonModel, meetingSeriesModel } from './series.model.ts';

const ofMeeting = (row: string, column: string): string =>
  `(select m.${column} from meeting.meeting m where m.county_id = ${row}.county_id and m.id = ${row}.meeting_id)`;

export interface KnownMeeting extends Row {
  readonly id: string;
  readonly seriesId: string | null;
  readonly state: MeetingState;
  readonly heldOn: string;
  readonly version: number;
  readonly when: string;
}
export const findMeeting = visibleFinder<KnownMeeting>(meetingModel, (row) => ({
  seriesId: `${row}.series_id`,
  state: `${row}.state`,
  heldOn: `${row}.held_on::text`,
  version: `${row}.version`,
  when: `concat_ws(' ', ${row}.held_on, to_char(${row}.starts_at, 'HH24:MI'), to_char(${row}.ends_at, 'HH24:MI'), ${row}.place)`,
}));

export interface KnownAttendance extends Row {
  readonly id: string;
  readonly meetingId: string;
  readonly personId: string;
  readonly personName: string;
  readonly state: AttendanceState;
  readonly heldOn: string;
  readonly meetingState: MeetingState;
  readonly version: number;
}
export const findAttendance = visibleFinder<KnownAttendance>(attendanceModel, (row) => ({
  meetingId: `${row}.meeting_id`,
  personId: `${row}.person_id`,
  personName: `${row}.person_name`,
  state: `${row}.state`,
  heldOn: `${ofMeeting(row, 'held_on')}::text`,
  meetingState: ofMeeting(row, 'state'),
  version: `${row}.version`,
}));

export interface KnownItem extends Row {
  readonly id: string;
  readonly meetingId: string;
  readonly isCarriedOver: boolean;
  readonly version: number;
}
export const findItem = visibleFinder<KnownItem>(agendaItemModel, (row) => ({
  meetingId: `${row}.meeting_id`,
  isCarriedOver: `${row}.carried_to_id is not null`,
  version: `${row}.version`,
}));

export interface KnownMinutes extends Row {
  readonly id: string;
  readonly meetingId: string;
  readonly state: MinutesState;
  readonly heldOn: string;
  readonly version: number;
}
export const findMinutes = visibleFinder<KnownMinutes>(minutesModel, (row) => ({
  meetingId: `${row}.meeting_id`,
  state: `${row}.state`,
  heldOn: `${ofMeeting(row, 'held_on')}::text`,
  version: `${row}.version`,
}));

export interface KnownTask extends Row {
  readonly id: string;
  readonly meetingId: string;
  readonly personId: string;
  readonly isDone: boolean;
  readonly version: number;
}
export const findTask = visibleFinder<KnownTask>(meetingTaskModel, (row) => ({
  meetingId: `${row}.meeting_id`,
  personId: `${row}.person_id`,
  isDone: `${row}.done_on is not null`,
  version: `${row}.version`,
}));

export const findSeries = visibleFinder<Row & { readonly id: string; readonly version: number }>(
  meetingSeriesModel,
  (row) => ({ version: `${row}.version` }),
);
export interface KnownPerson extends Row {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
}
export const findPerson = visibleFinder<KnownPerson>(meetingPersonModel, (row) => ({
  name: `${row}.given_name || ' ' || ${row}.family_name`,
  organisationId: `${row}.organisation_id`,
}));

/** What a change is about; not there for who may not see it. */
export const known = async <Found>(found: Promise<Found | null>, field: string): Promise<Found> => {
  const row = await found;
  if (!row) throw new Refused('NOT_FOUND', { field });
  return row;
};

/** Changes of one meeting wait for each other: nobody adds an item while the agenda is being ordered. */
export const lockMeeting = async ({ em }: RequestContext, meetingId: string): Promise<void> => {
  await em!.execute('select pg_advisory_xact_lock(hashtextextended(?, 14))', [meetingId]);
};

/** The domain wall of a change. */
export const refuseUnless = ({ actor, walls }: RequestContext, right: Right): void => {
  if (walls.domain && !hasRight(actor, right)) throw new Forbidden(right);
};
const isOf = (actor: Actor, { personId }: { readonly personId: string }): boolean =>
  actor.kind === 'member' && actor.membership.person.id === personId;
/** For oneself, or for somebody else by who convenes. */
const isOwnOrConvenes = (actor: Actor, row: { readonly personId: string }): boolean =>
  isOf(actor, row) || hasRight(actor, 'CONVENE_MEETINGS');
export const refuseForeign = ({ actor, walls }: RequestContext, row: { readonly personId: string }): void => {
  if (walls.domain && !isOwnOrConvenes(actor, row)) throw new Forbidden('CONVENE_MEETINGS');
};
export const isSelf = isOf;

interface OfPerson extends Row {
  readonly personId: string;
}
/** The GraphQL wall before it. A row out of reach passes: the service answers as for one that never existed. */
const forOneself = (
  name: string,
  [kind, field]: readonly [IdKind, string],
  find: (context: RequestContext, id: string) => Promise<OfPerson | null>,
): AccessRule =>
  rule(name, { cache: 'no_cache' })(
    async (_parent, { input }: { input: Readonly<Record<string, string>> }, context: RequestContext) => {
      const id = uuidOfId([kind], input[field] ?? '');
      const row = id && context.walls.graphql ? await find(context, id) : null;
      return !row || isOwnOrConvenes(context.actor, row) || new Forbidden('CONVENE_MEETINGS');
    },
  );
export const answersForOneself = forOneself(
  'answers for oneself or convenes',
  ['attendance', 'attendanceId'],
  findAttendance,
);
export const doesOwnTask = forOneself('does an own task or convenes', ['meeting_task', 'taskId'], findTask);

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

/** Who chairs: somebody who can be invited, oneself if nobody is named. */
export const chairOf = async (
  context: RequestContext,
  actor: MemberActor,
  chairId: string | null,
): Promise<{ readonly id: string; readonly name: string; readonly organisationId: string }> => {
  const { person, organisation } = actor.membership;
  if (!chairId || chairId === person.id)
    return { id: person.id, name: nameOf(actor), organisationId: organisation.id };
  const found = await findPerson(context, chairId);
  if (!found) throw new Refused('MEETING_PERSON', { field: 'chairId' });
  return found;
};
