import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { LONGEST_CASE_ACCESS, LONGEST_REASON, SHORTEST_REASON } from '@kim/schema/reference/case-access.ts';

export interface CaseAccessFinding {
  readonly code: ChangeCode;
  readonly field: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Domain model 1.3: the county knows who is counselled by consent or by break-glass alone, which is short and has a reason. */
export const findingsOfOpening = ({
  reason,
  minutes,
}: {
  readonly reason: string;
  readonly minutes: number;
}): CaseAccessFinding[] => {
  const length = reason.trim().length;
  const isReason = length >= SHORTEST_REASON && length <= LONGEST_REASON;
  const isTime = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_CASE_ACCESS;
  return [
    ...(isReason
      ? []
      : [
          {
            code: 'CASE_ACCESS_REASON' as const,
            field: 'reason',
            figures: { least: SHORTEST_REASON, most: LONGEST_REASON },
          },
        ]),
    ...(isTime
      ? []
      : [{ code: 'CASE_ACCESS_MINUTES' as const, field: 'minutes', figures: { most: LONGEST_CASE_ACCESS } }]),
  ];
};
