import { yearsFrom } from '../life/position-timeline.policy.ts';

export interface PeriodRequest {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

export type PeriodFinding =
  | { readonly code: 'INVALID_PERIOD'; readonly field: 'validTo' }
  | { readonly code: 'INVALID_EFFECTIVE_DAY'; readonly field: 'validTo' };

/** An end before the start, or further away than anybody plans. */
export const findingsOfPeriod = ({ validFrom, validTo }: PeriodRequest, today: string): PeriodFinding[] => {
  if (!validTo) return [];
  if (validTo < validFrom) return [{ code: 'INVALID_PERIOD', field: 'validTo' }];
  return validTo > yearsFrom(today, 50) ? [{ code: 'INVALID_EFFECTIVE_DAY', field: 'validTo' }] : [];
};

export interface ShareFinding {
  readonly code: 'INVALID_SHARE';
  readonly field: 'share';
}

export const findingsOfShare = (share: string): ShareFinding[] =>
  Number(share) > 0 && Number(share) <= 1 ? [] : [{ code: 'INVALID_SHARE', field: 'share' }];

export interface EndFinding {
  readonly code: 'INVALID_EFFECTIVE_DAY';
  readonly field: 'lastDay';
}

/** An end may be corrected for a year; two years ahead nobody gives notice. */
export const findingsOfEnd = (lastDay: string, today: string): EndFinding[] =>
  lastDay < yearsFrom(today, -1) || lastDay > yearsFrom(today, 2)
    ? [{ code: 'INVALID_EFFECTIVE_DAY', field: 'lastDay' }]
    : [];
