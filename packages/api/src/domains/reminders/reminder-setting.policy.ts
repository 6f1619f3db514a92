import type { Actor, MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';

/** How many days ahead, or of vacancy, an organisation is reminded. */
export interface ReminderDays {
  readonly fixedTermDays: number;
  readonly probationDays: number;
  readonly vacancyDays: number;
}

/**
 * What holds until an organisation says otherwise. Three months: by then whose fixed term ends must register as seeking work
 * (§ 38 SGB III). Six weeks: before a dismissal within the probation the staff council is heard (§ 74 LPVG NRW).
 */
export const defaultReminderDays: ReminderDays = { fixedTermDays: 90, probationDays: 42, vacancyDays: 30 };

const reminderDayFields = Object.keys(defaultReminderDays) as readonly (keyof ReminderDays)[];

const LONGEST = 366;

interface DaysFinding {
  readonly code: 'INVALID_DAYS';
  readonly field: keyof ReminderDays;
  readonly figures: { readonly most: number };
}

export const findingsOfDays = (days: ReminderDays): DaysFinding[] =>
  reminderDayFields
    .filter((field) => !Number.isInteger(days[field]) || days[field] < 1 || days[field] > LONGEST)
    .map((field) => ({ code: 'INVALID_DAYS', field, figures: { most: LONGEST } }));

/** HR decides for its organisation when it wants to be reminded. */
export const maySetReminders = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'SET_REMINDERS');
