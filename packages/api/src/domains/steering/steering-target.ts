import type {
  DecisionKind,
  DecisionRequestState,
  Motion,
  SeatAttendanceState,
  SeatKind,
  SessionState,
  VotingState,
} from '@kim/schema/reference/steering.ts';
import { uuidOfId } from '@kim/schema/ids.ts';
import { rule } from 'graphql-shield';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { hasRight, type Right } from '../../platform/auth/rights.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { decisionRequestModel } from './decision.model.ts';
import { seatModel } from './seat.model.ts';
import { resolutionModel, seatAttendanceModel, sessionModel, steeringItemModel } from './session.model.ts';
import { ruleOn, votingSeatsOn, votingSeatsThere } from './steering-columns.ts';
import type { SteeringFinding } from './steering.policy.ts';

interface Known extends Row {
  readonly id: string;
  readonly version: number;
}

export interface KnownSession extends Known {
  readonly bodyId: string;
  readonly state: SessionState;
  readonly heldOn: string;
  readonly items: number;
  readonly openVotes: number;
  readonly itemsWithoutEntry: number;
  readonly invitationDays: number;
  readonly inviteBy: string;
  readonly seats: number;
  readonly present: number;
  readonly quorumPercent: number;
}
const items = (row: string, condition: string): string =>
  `(select count(*)::int from governance.session_item i where i.county_id = ${row}.county_id and i.session_id = ${row}.id and ${condition})`;
export const findSession = visibleFinder<KnownSession>(sessionModel, (row) => ({
  bodyId: `${row}.body_id`,
  state: `${row}.state`,
  heldOn: `${row}.held_on::text`,
  items: items(row, 'true'),
  openVotes: items(row, `i.voting = 'OPEN'`),
  itemsWithoutEntry: items(
    row,
    'not exists (select from governance.session_minutes e where e.county_id = i.county_id and e.item_id = i.id)',
  ),
  invitationDays: ruleOn(row, 'invitation_days', `${row}.held_on`),
  inviteBy: `(${row}.held_on - ${ruleOn(row, 'invitation_days', `${row}.held_on`)})::text`,
  seats: votingSeatsOn(row, `${row}.held_on`),
  present: votingSeatsThere(row),
  quorumPercent: ruleOn(row, 'quorum_percent', `${row}.held_on`),
  version: `${row}.version`,
}));

export interface KnownItem extends Known {
  readonly bodyId: string;
  readonly sessionId: string | null;
  readonly requestId: string | null;
  readonly voting: VotingState;
  readonly motion: Motion | null;
  readonly kind: DecisionKind;
  readonly title: string;
  readonly text: string;
  readonly openedOn: string | null;
  readonly closesOn: string | null;
  readonly majorityPercent: number;
}
export const findItem = visibleFinder<KnownItem>(steeringItemModel, (row) => ({
  bodyId: `${row}.body_id`,
  sessionId: `${row}.session_id`,
  requestId: `${row}.request_id`,
  voting: `${row}.voting`,
  motion: `${row}.motion`,
  kind: `${row}.kind`,
  title: `${row}.title`,
  text: `${row}.text`,
  openedOn: `${row}.opened_on::text`,
  closesOn: `${row}.closes_on::text`,
  majorityPercent: ruleOn(row, 'majority_percent', `${row}.opened_on`),
  version: `${row}.version`,
}));

export interface KnownSeat extends Known {
  readonly bodyId: string;
  readonly position: number;
  readonly kind: SeatKind;
  readonly personId: string | null;
  readonly deputyId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}
export const findSeat = visibleFinder<KnownSeat>(seatModel, (row) => ({
  bodyId: `${row}.body_id`,
  position: `${row}.position`,
  kind: `${row}.kind`,
  personId: `${row}.person_id`,
  deputyId: `${row}.deputy_id`,
  validFrom: `${row}.valid_from::text`,
  validTo: `${row}.valid_to::text`,
  version: `${row}.version`,
}));

export interface KnownAttendance extends Known {
  readonly sessionId: string;
  readonly state: SeatAttendanceState;
}
export const findSeatAttendance = visibleFinder<KnownAttendance>(seatAttendanceModel, (row) => ({
  sessionId: `${row}.session_id`,
  state: `${row}.state`,
  version: `${row}.version`,
}));

export interface KnownRequest extends Known {
  readonly state: DecisionRequestState;
  readonly kind: DecisionKind;
  readonly title: string;
  readonly text: string;
}
export const findRequest = visibleFinder<KnownRequest>(decisionRequestModel, (row) => ({
  state: `${row}.state`,
  kind: `${row}.kind`,
  title: `${row}.title`,
  text: `${row}.text`,
  version: `${row}.version`,
}));

export const findResolution = visibleFinder<Known & { readonly publishedOn: string | null }>(
  resolutionModel,
  (row) => ({ publishedOn: `${row}.published_on::text`, version: `${row}.version` }),
);

/** What a change is about; not there for who may not see it. */
export const known = async <Found>(found: Promise<Found | null>, field: string): Promise<Found> => {
  const row = await found;
  if (!row) throw new Refused('NOT_FOUND', { field });
  return row;
};

/** Changes of one session, or of one circular, wait for each other: nobody votes while the votes are counted. */
export const lock = async ({ em }: RequestContext, id: string): Promise<void> => {
  await em!.execute('select pg_advisory_xact_lock(hashtextextended(?, 44))', [id]);
};

/** The domain wall of a change. */
export const refuseUnless = ({ actor, walls }: RequestContext, right: Right): void => {
  if (walls.domain && !hasRight(actor, right)) throw new Forbidden(right);
};
export const refuseFor = (
  obstacle: SteeringFinding | null,
  about: Readonly<Record<string, string>>,
): void => {
  if (!obstacle) return;
  const { code, ...details } = obstacle;
  throw new Refused(code, { ...details, about });
};

export const nameOf = ({ membership: { person } }: MemberActor): string =>
  `${person.givenName} ${person.familyName}`;

const isOwnOrOffice = (
  { actor }: RequestContext,
  seat: { readonly personId: string | null; readonly deputyId: string | null },
): boolean =>
  hasRight(actor, 'RUN_STEERING') ||
  (actor.kind === 'member' && [seat.personId, seat.deputyId].includes(actor.membership.person.id));
export const refuseForeignSeat = (context: RequestContext, seat: KnownSeat): void => {
  if (context.walls.domain && !isOwnOrOffice(context, seat)) throw new Forbidden('RUN_STEERING');
};
/** The GraphQL wall before it. A row out of reach passes: the service answers as for one that never existed. */
export const votesForOwnSeat: AccessRule = rule('votes for an own seat or is the office', {
  cache: 'no_cache',
})(async (_parent, { input }: { input: Readonly<Record<string, string>> }, context: RequestContext) => {
  const id = uuidOfId(['seat'], input['seatId'] ?? '');
  const seat = id && context.walls.graphql ? await findSeat(context, id) : null;
  return !seat || isOwnOrOffice(context, seat) || new Forbidden('RUN_STEERING');
});

/** The steering group of a county has the county's id: there is one of each. */
export const steeringBodyOf = ({ countyId }: MemberActor): string => countyId;
