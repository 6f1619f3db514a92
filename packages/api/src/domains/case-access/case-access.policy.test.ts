import { describe, expect, it } from 'vitest';
import { findingsOfOpening } from './case-access.policy.ts';

const reason = 'Beschwerde der Familie vom Montag';

describe('opening a case with its names', () => {
  it.each([
    [reason, 1, []],
    [reason, 180, []],
    [reason, 181, ['CASE_ACCESS_MINUTES']],
    [reason, 0, ['CASE_ACCESS_MINUTES']],
    [reason, -5, ['CASE_ACCESS_MINUTES']],
    ['', 60, ['CASE_ACCESS_REASON']],
    [`kurz${' '.repeat(40)}`, 60, ['CASE_ACCESS_REASON']],
    ['x'.repeat(1001), 60, ['CASE_ACCESS_REASON']],
    [' ', 999, ['CASE_ACCESS_REASON', 'CASE_ACCESS_MINUTES']],
  ])('with %j for %i minutes finds %j', (asked, minutes, codes) => {
    expect(findingsOfOpening({ reason: asked, minutes }).map(({ code }) => code)).toEqual(codes);
  });
});
