import { isProper, wrongText, type Finding } from './onboarding.policy.ts';

export const qualificationStates = ['PLANNED', 'ENROLLED', 'STARTED', 'COMPLETED', 'BROKEN_OFF'] as const;
export type QualificationState = (typeof qualificationStates)[number];

/** The one table of steps of a qualification. */
const nextStates: Readonly<Record<QualificationState, readonly QualificationState[]>> = {
  PLANNED: ['ENROLLED', 'BROKEN_OFF'],
  ENROLLED: ['STARTED', 'BROKEN_OFF'],
  STARTED: ['COMPLETED', 'BROKEN_OFF'],
  COMPLETED: [],
  BROKEN_OFF: [],
};

type Day = string | null;
export interface QualificationDays {
  readonly enrolledOn: Day;
  readonly startedOn: Day;
  readonly completedOn: Day;
  readonly brokenOffOn: Day;
}

const hasCome = (day: Day, today: string): boolean => day !== null && day <= today;

const qualificationStateOn = (days: QualificationDays, today: string): QualificationState => {
  if (hasCome(days.brokenOffOn, today)) return 'BROKEN_OFF';
  if (hasCome(days.completedOn, today)) return 'COMPLETED';
  if (hasCome(days.startedOn, today)) return 'STARTED';
  return hasCome(days.enrolledOn, today) ? 'ENROLLED' : 'PLANNED';
};

export interface QualificationStep {
  readonly toState: QualificationState;
  readonly takenOn: string;
  readonly validUntil: Day;
}

export const findingsOfQualificationStep = (
  { toState, takenOn, validUntil }: QualificationStep,
  days: QualificationDays,
  today: string,
): Finding[] => {
  const state = qualificationStateOn(days, today);
  if (!nextStates[state].includes(toState)) return [{ code: 'QUALIFICATION_STEP', field: 'toState' }];
  const since = days.startedOn && state === 'STARTED' ? days.startedOn : (days.enrolledOn ?? '2020-01-01');
  return [
    ...(takenOn > today || takenOn < since || takenOn < '2020-01-01'
      ? [{ code: 'ONBOARDING_DAY' as const, field: 'takenOn' }]
      : []),
    // a certificate is of who completed a course, and is not out of date the day it is given
    ...(validUntil !== null && (toState !== 'COMPLETED' || validUntil <= takenOn)
      ? [{ code: 'CERTIFICATE_END' as const, field: 'validUntil' }]
      : []),
  ];
};

/** Not before the programme of the state. */
export const findingsOfPlannedDay = (day: string): Finding[] =>
  day < '2020-01-01' ? [{ code: 'ONBOARDING_DAY', field: 'plannedFor' }] : [];

export interface CourseContent {
  readonly title: string;
  readonly provider: string;
  readonly module: string;
  readonly venue: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly capacity: number | null;
  readonly isObligatory: boolean;
}

const MOST_PLACES = 500;

export const findingsOfCourse = (course: CourseContent): Finding[] => {
  const { title, provider, venue, startsOn, endsOn, capacity } = course;
  return [
    ...(isProper(title) ? [] : [wrongText('title')]),
    ...(isProper(provider) ? [] : [wrongText('provider')]),
    ...(venue === null || isProper(venue) ? [] : [wrongText('venue')]),
    ...(endsOn !== null && (startsOn === null || endsOn < startsOn)
      ? [{ code: 'COURSE_END' as const, field: 'endsOn' }]
      : []),
    ...(capacity !== null && (capacity < 1 || capacity > MOST_PLACES)
      ? [{ code: 'ONBOARDING_FIGURE' as const, field: 'capacity', figures: { most: MOST_PLACES } }]
      : []),
  ];
};
