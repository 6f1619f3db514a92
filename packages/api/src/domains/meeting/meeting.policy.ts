import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { AttendanceState, MeetingState, MinutesState } from '@kim/schema/reference/meeting.ts';

/** Who takes a step: the county that convenes, or whoever is invited for themselves. */
export type MeetingParty = 'CONVENER' | 'INVITED';

export interface Transition<State extends string> {
  readonly from: State;
  readonly to: State;
  readonly by: MeetingParty;
  /** Everybody invited reads why. */
  readonly needsReason?: true;
  /** Not before its day. */
  readonly notBeforeItsDay?: true;
}

/** Every way a meeting may go (KIM concept 2025, 2.5). What is not here is refused; the database keeps to the same table. */
export const meetingTransitions: readonly Transition<MeetingState>[] = [
  { from: 'PLANNED', to: 'INVITED', by: 'CONVENER' },
  { from: 'PLANNED', to: 'CANCELLED', by: 'CONVENER', needsReason: true },
  { from: 'INVITED', to: 'CANCELLED', by: 'CONVENER', needsReason: true },
  { from: 'INVITED', to: 'HELD', by: 'CONVENER', notBeforeItsDay: true },
];

/** Draft, sent for comment, approved; what was objected to goes back. */
export const minutesTransitions: readonly Transition<MinutesState>[] = [
  { from: 'DRAFT', to: 'CIRCULATED', by: 'CONVENER' },
  { from: 'CIRCULATED', to: 'DRAFT', by: 'CONVENER' },
  { from: 'CIRCULATED', to: 'APPROVED', by: 'CONVENER' },
];

const answers: readonly AttendanceState[] = ['ACCEPTED', 'DECLINED'];
const presences: readonly AttendanceState[] = ['PRESENT', 'EXCUSED', 'ABSENT'];

/** Before it, everybody answers for themselves; afterwards the county notes who was there. */
export const attendanceTransitions: readonly Transition<AttendanceState>[] = [
  ...(['INVITED', ...answers] as const).flatMap((from) => [
    ...answers.filter((to) => to !== from).map((to) => ({ from, to, by: 'INVITED' }) as const),
    ...presences.map((to) => ({ from, to, by: 'CONVENER', notBeforeItsDay: true }) as const),
  ]),
  ...presences.flatMap((from) =>
    presences
      .filter((to) => to !== from)
      .map((to) => ({ from, to, by: 'CONVENER', notBeforeItsDay: true }) as const),
  ),
];

export const findTransition = <State extends string>(
  table: readonly Transition<State>[],
  from: State,
  to: State,
): Transition<State> | undefined => table.find((way) => way.from === from && way.to === to);

export const waysFrom = <State extends string>(
  table: readonly Transition<State>[],
  from: State,
  by: MeetingParty,
): State[] => table.filter((way) => way.from === from && way.by === by).map(({ to }) => to);

export interface MeetingFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

interface Facts {
  readonly heldOn: string;
  readonly today: string;
  readonly reason?: string | null;
}

/** Why a step may not be taken now; null if it may. */
export const obstacleTo = <State extends string>(
  transition: Transition<State> | undefined,
  { heldOn, today, reason }: Facts,
): MeetingFinding | null => {
  if (!transition) return { code: 'MEETING_STEP', field: 'toState' };
  if (transition.needsReason && !reason?.trim()) return { code: 'MEETING_REASON', field: 'reason' };
  if (transition.notBeforeItsDay && heldOn > today) return { code: 'MEETING_DAY_TO_COME', field: 'toState' };
  return null;
};
