import type { AttendanceState, MeetingState, Meeting_RowFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

type Kind = 'info' | 'success' | 'warning' | 'danger';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
type Weekday = (typeof weekdays)[number];
export const workingDays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
export const weekdayWords = (day: Weekday): string => m[`meeting_weekday_${day}`]();

/** Rhythms the form offers, each as the rule it stands for. */
const rhythmRules = {
  WEEKLY: (day: Weekday) => `FREQ=WEEKLY;BYDAY=${day}`,
  FORTNIGHTLY: (day: Weekday) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`,
  FIRST_THIRD: (day: Weekday) => `FREQ=MONTHLY;BYDAY=1${day},3${day}`,
  SECOND_FOURTH: (day: Weekday) => `FREQ=MONTHLY;BYDAY=2${day},4${day}`,
  MONTHLY: (day: Weekday) => `FREQ=MONTHLY;BYDAY=1${day}`,
  QUARTERLY: (day: Weekday) => `FREQ=MONTHLY;INTERVAL=3;BYDAY=1${day}`,
  HALF_YEARLY: (day: Weekday) => `FREQ=MONTHLY;INTERVAL=6;BYDAY=1${day}`,
  YEARLY: (day: Weekday) => `FREQ=MONTHLY;INTERVAL=12;BYDAY=1${day}`,
} as const;
export type Rhythm = keyof typeof rhythmRules;
export const rhythms = Object.keys(rhythmRules) as Rhythm[];
export const rhythmWords = (rhythm: Rhythm): string => m[`meeting_rhythm_${rhythm}`]();
export const ruleOf = (rhythm: Rhythm, day: Weekday): string => rhythmRules[rhythm](day);

const isWeekday = (text: string): text is Weekday => (weekdays as readonly string[]).includes(text);
const dayWords = (part: string): string => {
  const day = part.slice(-2);
  const nth = part.slice(0, -2);
  if (!isWeekday(day)) return part;
  if (nth === '') return weekdayWords(day);
  return nth === '-1'
    ? m.meeting_rule_last({ day: weekdayWords(day) })
    : m.meeting_rule_nth({ nth, day: weekdayWords(day) });
};

/** How often, by frequency and interval; the days say which ones. */
const frequencies = new Map<string, Rhythm>([
  ['WEEKLY 1', 'WEEKLY'],
  ['WEEKLY 2', 'FORTNIGHTLY'],
  ['MONTHLY 1', 'MONTHLY'],
  ['MONTHLY 3', 'QUARTERLY'],
  ['MONTHLY 6', 'HALF_YEARLY'],
  ['MONTHLY 12', 'YEARLY'],
  ['YEARLY 1', 'YEARLY'],
  ['YEARLY 2', 'HALF_YEARLY'],
]);

/** A rule in words; one with no words stands as it is. */
export const ruleWords = (rule: string): string => {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const months = parts.get('BYMONTH')?.split(',').length;
  const rhythm = frequencies.get(`${parts.get('FREQ')} ${months ?? parts.get('INTERVAL') ?? '1'}`);
  const days = (parts.get('BYDAY') ?? '').split(',').map(dayWords);
  return rhythm ? m.meeting_rule_days({ rhythm: rhythmWords(rhythm), days: days.join(', ') }) : rule;
};

const colours: Readonly<Record<MeetingState, Kind>> = {
  PLANNED: 'info',
  INVITED: 'warning',
  HELD: 'success',
  CANCELLED: 'danger',
};
export const stateKind = (state: MeetingState): Kind => colours[state];
const stateWords = (state: MeetingState): string => m[`meeting_state_${state}`]();
export const attendanceWords = (state: AttendanceState): string => m[`meeting_attendance_${state}`]();

type Timed = Pick<Meeting_RowFragment, 'startsAt' | 'endsAt'>;
export const timesOf = ({ startsAt, endsAt }: Timed): string =>
  m.meeting_times({ from: startsAt, to: endsAt });
export const standingOf = ({ state, isMoved }: Meeting_RowFragment): string =>
  isMoved ? `${stateWords(state)}, ${m.meeting_moved()}` : stateWords(state);
