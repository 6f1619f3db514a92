import type { AbsenceKind, Absence_RowFragment, AbsenceState } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate, languageTag } from '#lib/platform/format.ts';

export const requestedKinds = ['VACATION', 'TRAINING', 'SPECIAL_LEAVE', 'OTHER'] as const;
export const everyKind = ['SICKNESS', 'CHILD_SICKNESS', 'PARENTAL_LEAVE', ...requestedKinds] as const;

export const kindWord = (kind: AbsenceKind): string => m[`absence_${kind}`]();
export const stateWord = (state: AbsenceState): string => m[`absence_state_${state}`]();
export const halfDayWord = (half: 'MORNING' | 'AFTERNOON'): string => m[`half_${half}`]();

export const stateKind = (state: AbsenceState): 'info' | 'success' | 'warning' | 'danger' =>
  state === 'REQUESTED'
    ? 'warning'
    : state === 'REJECTED'
      ? 'danger'
      : state === 'APPROVED'
        ? 'success'
        : 'info';

/** "2,5" in German. */
export const formatDays = (days: number): string =>
  new Intl.NumberFormat(languageTag(), { maximumFractionDigits: 1 }).format(days);

export const workingDaysWord = (days: number): string =>
  days === 1 ? m.working_day_one() : m.working_days_many({ days: formatDays(days) });

type Period = Pick<Absence_RowFragment, 'firstDay' | 'lastDay' | 'halfDay'>;

/** "06.07.2026 bis 10.07.2026", "06.07.2026, vormittags". */
export const periodWord = ({ firstDay, lastDay, halfDay }: Period): string => {
  if (halfDay) return m.period_half({ day: formatDate(firstDay), half: halfDayWord(halfDay) });
  return firstDay === lastDay
    ? formatDate(firstDay)
    : m.period({ from: formatDate(firstDay), to: formatDate(lastDay) });
};
