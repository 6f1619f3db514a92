import { isWorkingDay, workingDays, type HalfDay } from '@kim/schema/calendar/working-days.ts';
import { isBoundToOrganisation, type Actor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** What somebody asks for and somebody else grants. */
export const requestedKinds = ['VACATION', 'TRAINING', 'SPECIAL_LEAVE', 'OTHER'] as const;
/** What is so and is only recorded (§ 5 EFZG, § 45 SGB V, § 15 BEEG). */
export const recordedKinds = ['SICKNESS', 'CHILD_SICKNESS', 'PARENTAL_LEAVE'] as const;
export const absenceKinds = [...requestedKinds, ...recordedKinds] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export const absenceStates = [
  'REQUESTED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
  'CANCELLED',
  'RECORDED',
] as const;
export type AbsenceState = (typeof absenceStates)[number];

/** States in which the days are taken: no second absence fits there. */
export const standingStates: readonly AbsenceState[] = ['REQUESTED', 'APPROVED', 'RECORDED'];

/** Who may take a step: the person, whoever decides on their leave, the HR that keeps the file. */
type Part = 'SELF' | 'DECIDER' | 'HR';

interface Transition {
  readonly operation: AbsenceOperation;
  /** Null: it begins here. */
  readonly from: AbsenceState | null;
  readonly to: AbsenceState;
  readonly by: Part;
}
export type AbsenceOperation =
  'absenceRequest' | 'absenceWithdraw' | 'absenceDecide' | 'absenceRecord' | 'absenceCancel';

/** The life of an absence. What is not listed does not happen; the database holds the same table (absence_steps). */
export const absenceTransitions: readonly Transition[] = [
  { operation: 'absenceRequest', from: null, to: 'REQUESTED', by: 'SELF' },
  { operation: 'absenceWithdraw', from: 'REQUESTED', to: 'WITHDRAWN', by: 'SELF' },
  { operation: 'absenceDecide', from: 'REQUESTED', to: 'APPROVED', by: 'DECIDER' },
  { operation: 'absenceDecide', from: 'REQUESTED', to: 'REJECTED', by: 'DECIDER' },
  { operation: 'absenceRecord', from: null, to: 'RECORDED', by: 'HR' },
  { operation: 'absenceCancel', from: 'APPROVED', to: 'CANCELLED', by: 'HR' },
  { operation: 'absenceCancel', from: 'RECORDED', to: 'CANCELLED', by: 'HR' },
];

export const mayFollow = (
  operation: AbsenceOperation,
  from: AbsenceState | null,
  to: AbsenceState,
): boolean =>
  absenceTransitions.some((step) => step.operation === operation && step.from === from && step.to === to);

/** Whose file it is, who leads the person, who keeps the file today. */
export interface FileParties {
  readonly personId: string;
  readonly lineManagerId: string | null;
  readonly keeperId: string | null;
}

const isOwn = (actor: Actor, { personId }: FileParties): boolean =>
  actor.kind === 'member' && actor.membership.person.id === personId;

const keepsIt = (actor: Actor, { keeperId }: FileParties): boolean =>
  isBoundToOrganisation(actor) &&
  hasRight(actor, 'KEEP_PERSONNEL_FILES') &&
  actor.membership.organisation.id === keeperId;

const leads = (actor: Actor, { lineManagerId, keeperId }: FileParties): boolean =>
  isBoundToOrganisation(actor) &&
  hasRight(actor, 'DECIDE_LEAVE') &&
  actor.membership.person.id === lineManagerId &&
  actor.membership.organisation.id === keeperId;

/** Dienstaufsicht decides (§ 12 LOG NRW): the line manager, HR where none is named; nobody about their own. */
const has: Readonly<Record<Part, (actor: Actor, file: FileParties) => boolean>> = {
  SELF: (actor, file) => isOwn(actor, file) && file.keeperId !== null,
  DECIDER: (actor, file) =>
    !isOwn(actor, file) && (file.lineManagerId === null ? keepsIt(actor, file) : leads(actor, file)),
  HR: (actor, file) => !isOwn(actor, file) && keepsIt(actor, file),
};

export const mayTakePart = (operation: AbsenceOperation, actor: Actor, file: FileParties): boolean => {
  const step = absenceTransitions.find((candidate) => candidate.operation === operation);
  return step !== undefined && has[step.by](actor, file);
};

export interface AskedPeriod {
  readonly kind: AbsenceKind;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly halfDay: HalfDay | null;
}

type PeriodFault =
  | 'INVALID_PERIOD'
  | 'ABSENCE_PERIOD'
  | 'ABSENCE_HALF_DAY'
  | 'ABSENCE_NO_WORKING_DAY'
  | 'ABSENCE_ACROSS_YEARS'
  | 'ABSENCE_KIND';

const yearsFrom = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** What is wrong with a period by itself. */
export const faultsOf = (
  { kind, firstDay, lastDay, halfDay }: AskedPeriod,
  { today, isRequest }: { readonly today: string; readonly isRequest: boolean },
): { code: PeriodFault; field: string }[] => {
  const faults: { code: PeriodFault; field: string }[] = [];
  if (isRequest && !requestedKinds.some((requested) => requested === kind))
    faults.push({ code: 'ABSENCE_KIND', field: 'kind' });
  if (lastDay < firstDay) return [...faults, { code: 'INVALID_PERIOD', field: 'lastDay' }];
  if (firstDay < yearsFrom(today, -1) || lastDay > yearsFrom(today, 3))
    return [...faults, { code: 'ABSENCE_PERIOD', field: 'firstDay' }];
  if (halfDay && firstDay !== lastDay) faults.push({ code: 'ABSENCE_HALF_DAY', field: 'halfDay' });
  // An entitlement belongs to one calendar year (§ 26 TVöD).
  if (kind === 'VACATION' && firstDay.slice(0, 4) !== lastDay.slice(0, 4))
    faults.push({ code: 'ABSENCE_ACROSS_YEARS', field: 'lastDay' });
  if (takesNoWorkingDay(kind, firstDay, lastDay))
    faults.push({ code: 'ABSENCE_NO_WORKING_DAY', field: 'lastDay' });
  return faults;
};

/** One may fall ill on a Sunday; leave is taken from work. */
const takesNoWorkingDay = (kind: AbsenceKind, firstDay: string, lastDay: string): boolean =>
  requestedKinds.some((requested) => requested === kind) &&
  !isWorkingDay(firstDay) &&
  workingDays(firstDay, lastDay) === 0;

export interface Balance {
  readonly days: number;
  readonly carriedOver: number;
  readonly taken: number;
  readonly requested: number;
}

/** What may still be asked for: entitlement and what was carried over, less what is granted and what is asked for (§ 26 TVöD). */
export const remaining = ({ days, carriedOver, taken, requested }: Balance): number =>
  days + carriedOver - taken - requested;
