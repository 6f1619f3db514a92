import { isReadable } from '@kim/schema/text-input.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import { millionths } from './fte-amount.policy.ts';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;

export const findingsOfYear = (year: number, field = 'year'): Finding[] =>
  year >= FIRST_YEAR && year <= LAST_YEAR
    ? []
    : [{ code: 'INVALID_YEAR', field, figures: { first: FIRST_YEAR, last: LAST_YEAR } }];

const isText = (text: string, most: number): boolean => isReadable(text) && text.trim().length <= most;

export const findingsOfReason = (reason: string | undefined, most: number, field = 'reason'): Finding[] =>
  isText(reason ?? '', most) ? [] : [{ code: 'REASON_MISSING', field, figures: { most } }];

export const findingsOfAllowance = (fte: string, source: string): Finding[] => [
  ...(millionths(fte) > 0n ? [] : [{ code: 'INVALID_FTE', field: 'fte' } as const]),
  ...(isText(source, 300)
    ? []
    : [{ code: 'SOURCE_MISSING', field: 'source', figures: { most: 300 } } as const]),
];
