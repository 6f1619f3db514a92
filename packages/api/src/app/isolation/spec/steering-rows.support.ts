import type { SealedPrincipal } from '../specification.support.ts';
import type { OfCounty, World } from '../world.support.ts';
import { here, holdsOn, lead, members, steeringMember } from './roles.support.ts';

interface OfBody extends OfCounty {
  readonly id: string;
  readonly body_id: string;
  readonly version: number;
}
interface BodyRow extends OfCounty {
  readonly id: string;
  readonly kind: string;
}
interface RulesRow extends OfBody {
  readonly edition: number;
  readonly valid_to: string | null;
}
export interface SeatRow extends OfBody {
  readonly kind: string;
  readonly person_id: string | null;
  readonly deputy_id: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
export interface SessionRow extends OfBody {
  readonly title: string;
  readonly place: string | null;
  readonly state: string;
  readonly held_on: string;
}
export interface ItemRow extends OfBody {
  readonly session_id: string | null;
  readonly title: string;
  readonly voting: string;
  readonly opened_on: string | null;
}
export interface AttendanceRow extends OfCounty {
  readonly id: string;
  readonly session_id: string;
  readonly seat_id: string;
  readonly state: string;
  readonly version: number;
}
export interface VoteRow extends OfCounty {
  readonly id: string;
  readonly item_id: string;
  readonly seat_id: string;
  readonly person_id: string;
}
interface EntryRow extends OfCounty {
  readonly id: string;
  readonly session_id: string;
  readonly item_id: string;
}
export interface RequestRow extends OfCounty {
  readonly id: string;
  readonly state: string;
  readonly title: string;
}
export interface ResolutionRow extends OfBody {
  readonly subject: string;
  readonly published_on: string | null;
}

declare module '../world.support.ts' {
  interface Tables {
    'governance.body': BodyRow;
    'governance.procedure_rules': RulesRow;
    'governance.seat': SeatRow;
    'governance.session': SessionRow;
    'governance.decision_request': RequestRow;
    'governance.session_item': ItemRow;
    'governance.seat_attendance': AttendanceRow;
    'governance.vote': VoteRow;
    'governance.session_minutes': EntryRow;
    'governance.resolution': ResolutionRow;
  }
}

const seated: readonly string[] = [steeringMember];
export const insiders: readonly string[] = [...lead, ...seated];
export const others: readonly string[] = members.filter((role) => !insiders.includes(role));
export const runs = ({ role }: SealedPrincipal): boolean => lead.includes(role);
const sits = ({ role }: SealedPrincipal): boolean => seated.includes(role);

export const ofGroup = <Row extends OfCounty>(rows: readonly Row[], who: SealedPrincipal): Row[] =>
  runs(who) || sits(who) ? here(rows, who) : [];
/** The office all, who has a seat some. */
const forSeats = <Row extends OfCounty>(
  rows: readonly Row[],
  who: SealedPrincipal,
  isTold: (row: Row) => boolean,
): Row[] => ofGroup(rows, who).filter((row) => runs(who) || isTold(row));
const stateOf = (world: World, sessionId: string | null): string | null =>
  world['governance.session'].find(({ id }) => id === sessionId)?.state ?? null;

export const requestsSeen = (who: SealedPrincipal, world: World): RequestRow[] =>
  forSeats(world['governance.decision_request'], who, ({ state }) => state !== 'OPEN');
export const itemsSeen = (who: SealedPrincipal, world: World): ItemRow[] =>
  forSeats(world['governance.session_item'], who, (row) =>
    row.session_id ? stateOf(world, row.session_id) !== 'PLANNED' : row.voting !== 'NONE',
  );
export const entriesSeen = (who: SealedPrincipal, world: World): EntryRow[] =>
  forSeats(world['governance.session_minutes'], who, (row) =>
    ['MINUTES_SENT', 'MINUTES_APPROVED'].includes(stateOf(world, row.session_id)!),
  );
export const resolutionsSeen = (who: SealedPrincipal, world: World): ResolutionRow[] => {
  const rows = world['governance.resolution'];
  if (others.includes(who.role)) return here(rows, who).filter((row) => row.published_on !== null);
  return ofGroup(rows, who);
};

export const isOfDay = (seat: SeatRow, bodyId: string, day: string): boolean =>
  seat.body_id === bodyId && holdsOn(seat, day);

export const isOwnSeat = ({ person_id: member, deputy_id: deputy }: SeatRow, person: string): boolean =>
  member === person || deputy === person;
const votesTwice = (world: World, { item, seat, by }: Casting): boolean =>
  isOwnSeat(seat, by) &&
  world['governance.vote'].some(
    (vote) =>
      vote.item_id === item.id &&
      vote.seat_id !== seat.id &&
      vote.person_id === by &&
      isOwnSeat(
        world['governance.seat'].find(({ id }) => id === vote.seat_id)!,
        by,
      ),
  );

interface Casting {
  readonly item: ItemRow;
  readonly seat: SeatRow;
  readonly by: string;
  readonly today: string | undefined;
}
/** Whether the votes of this seat are taken now, from this person: the rules of procedure a second time. */
export const takesVote = (world: World, casting: Casting): boolean => {
  const { item, seat, by, today } = casting;
  const session = world['governance.session'].find(({ id }) => id === item.session_id);
  const day = session?.held_on ?? item.opened_on;
  const presence = world['governance.seat_attendance'].find(
    (row) => row.session_id === item.session_id && row.seat_id === seat.id,
  )?.state;
  // none of the world's circulars is over
  const isByCircular = today !== undefined && by === seat.person_id;
  const isThere = (!session && isByCircular) || presence === 'PRESENT' || presence === 'DEPUTY';
  const isWrong = by === seat.person_id ? presence === 'DEPUTY' : false;
  const isWrongDeputy = by === seat.deputy_id && presence !== 'DEPUTY';
  return (
    item.voting === 'OPEN' &&
    seat.kind === 'VOTING' &&
    isOfDay(seat, item.body_id, day!) &&
    isThere &&
    !isWrong &&
    !isWrongDeputy &&
    !votesTwice(world, casting)
  );
};
