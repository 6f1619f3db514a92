import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { findTransition } from '@kim/schema/reference/state-table.ts';
import {
  sessionTable,
  type Motion,
  type ResolutionOutcome,
  type SeatAttendanceState,
  type SeatKind,
  type SessionState,
  type VoteChoice,
} from '@kim/schema/reference/steering.ts';

export interface SteeringFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

export interface SessionFacts {
  readonly state: SessionState;
  readonly heldOn: string;
  readonly today: string;
  readonly items: number;
  readonly openVotes: number;
  readonly itemsWithoutEntry: number;
  /** Last day to invite by the rules of procedure of its day. */
  readonly inviteBy: string;
  readonly invitationDays: number;
  readonly shortNotice: string | null;
}

type Guard = (facts: SessionFacts) => SteeringFinding | null;
const refusedIf = (isIt: boolean, code: ChangeCode, field = 'toState'): SteeringFinding | null =>
  isIt ? { code, field } : null;
const periodKept: Guard = ({ today, inviteBy, invitationDays, shortNotice }) =>
  today > inviteBy && !shortNotice?.trim()
    ? { code: 'STEERING_INVITATION_PERIOD', field: 'shortNotice', figures: { days: invitationDays } }
    : null;
const guards: Readonly<Record<string, Guard>> = {
  AGENDA_AND_PERIOD: (facts) =>
    refusedIf(facts.items === 0, 'STEERING_NO_AGENDA') ??
    refusedIf(facts.heldOn < facts.today, 'STEERING_DAY_PAST') ??
    periodKept(facts),
  ITS_DAY: ({ heldOn, today }) => refusedIf(heldOn > today, 'STEERING_DAY_TO_COME'),
  VOTES_CLOSED: ({ openVotes }) => refusedIf(openVotes > 0, 'STEERING_VOTE_OPEN'),
  MINUTES_WRITTEN: ({ itemsWithoutEntry }) => refusedIf(itemsWithoutEntry > 0, 'STEERING_MINUTES_MISSING'),
};

/** Why a session may not go there now (domain model 1.4.5); null if it may. */
export const obstacleToStep = (facts: SessionFacts, to: SessionState): SteeringFinding | null => {
  const transition = findTransition(sessionTable, facts.state, to);
  if (!transition) return { code: 'STEERING_STEP', field: 'toState' };
  return transition.guard ? guards[transition.guard]!(facts) : null;
};

/** The least number of seats that is more than the share: 9 of 17 for a half. */
export const seatsNeededOf = (seats: number, quorumPercent: number): number =>
  Math.floor((seats * quorumPercent) / 100) + 1;

export interface Presence {
  readonly seats: number;
  readonly present: number;
  readonly quorumPercent: number;
}
/** Assumed of the rules of 22.02.2024: more than half of the voting seats valid on the day. */
export const obstacleToQuorum = (presence: Presence, field: string): SteeringFinding | null => {
  const { seats, present, quorumPercent } = presence;
  const needed = seatsNeededOf(seats, quorumPercent);
  return present < needed ? { code: 'STEERING_NO_QUORUM', field, figures: { present, seats, needed } } : null;
};

export interface Counted {
  readonly yes: number;
  readonly no: number;
}
const wonBy: Readonly<Record<Motion, ResolutionOutcome>> = {
  ADOPT: 'ADOPTED',
  DEFER: 'DEFERRED',
  RETURN: 'RETURNED',
};
/** More than the share of the votes cast, abstentions not counted. A motion to put off or send back that fails decides nothing. */
export const outcomeOf = (
  motion: Motion,
  { yes, no }: Counted,
  majorityPercent: number,
): ResolutionOutcome | null => {
  if (yes * 100 > (yes + no) * majorityPercent) return wonBy[motion];
  return motion === 'ADOPT' ? 'REJECTED' : null;
};

export interface VotingSeat {
  readonly kind: SeatKind;
  /** Null: the vote goes round by circular. */
  readonly attendance: SeatAttendanceState | null;
  readonly isCircular: boolean;
  readonly isMember: boolean;
  readonly isDeputy: boolean;
}
/** One vote per voting seat: of its member, of the deputy only where the member is not there; a guest advises. By circular nobody notes it for them. */
export const obstacleToVote = (seat: VotingSeat): SteeringFinding | null => {
  if (seat.kind === 'GUEST') return { code: 'STEERING_GUEST_VOTE', field: 'seatId' };
  const { attendance, isCircular, isMember, isDeputy } = seat;
  const isThere = isCircular || attendance === 'PRESENT' || attendance === 'DEPUTY';
  if (isCircular && !isMember) return { code: 'STEERING_SEAT', field: 'seatId' };
  const isWrongOne = isMember ? attendance === 'DEPUTY' : isDeputy && attendance !== 'DEPUTY';
  return isThere && !isWrongOne ? null : { code: 'STEERING_SEAT', field: 'seatId' };
};

export interface VoteThere {
  /** Whether the seat's own member or deputy cast it; otherwise the office noted it. */
  readonly isOfSeat: boolean;
  readonly isByCaller: boolean;
}
/** Who cast a vote may change it; what the office noted is replaced by the seat's own vote, and never the other way round. */
export const obstacleToReplace = (there: VoteThere, isSeatsOwn: boolean): SteeringFinding | null =>
  there.isByCaller || (isSeatsOwn && !there.isOfSeat) ? null : { code: 'STEERING_SEAT', field: 'seatId' };

/** Seats and rules change from tomorrow on: what holds today decides today's votes. */
export const obstacleToBegin = (validFrom: string, today: string): SteeringFinding | null =>
  refusedIf(validFrom <= today, 'STEERING_FROM_TOMORROW', 'validFrom');
export const obstacleToLastDay = (validTo: string, today: string): SteeringFinding | null =>
  refusedIf(validTo < today, 'STEERING_FROM_TOMORROW', 'validTo');

/** A paper reports what was decided before anything was voted on here. */
export const obstacleToReport = (decidedOn: string, firstVotedOn: string | null): SteeringFinding | null =>
  refusedIf(firstVotedOn !== null && decidedOn >= firstVotedOn, 'STEERING_HISTORIC', 'decidedOn');

/** A view that differs goes with a no or an abstention (evaluation parameters of 14.09.2021: differing views are recorded). */
export const obstacleToView = (choice: VoteChoice, view: string | null): SteeringFinding | null =>
  view && choice === 'YES' ? { code: 'STEERING_DISSENT', field: 'dissentingView' } : null;

/** A circular ends with its last day, or as soon as all have voted. */
export const obstacleToEnd = (circular: {
  readonly closesOn: string;
  readonly today: string;
  readonly cast: number;
  readonly seats: number;
}): SteeringFinding | null =>
  circular.today <= circular.closesOn && circular.cast < circular.seats
    ? { code: 'STEERING_CIRCULAR_RUNNING', field: 'itemId' }
    : null;
