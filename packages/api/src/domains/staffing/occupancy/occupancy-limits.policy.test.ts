import { describe, expect, it } from 'vitest';
import { findCommonDay } from './deputy.policy.ts';
import { findExcess, findOverwork, type Span } from './occupancy-limits.policy.ts';

const span = (personId: string, share: string, validFrom: string, validTo?: string): Span => ({
  personId,
  share,
  validFrom,
  validTo,
});

describe('what fits on a position', () => {
  const half = span('anna', '0.500000', '2026-01-01', '2026-06-30');

  it.each([
    ['the other half beside it', span('ben', '0.5', '2026-01-01'), null],
    [
      'more than the other half',
      span('ben', '0.500001', '2026-03-01'),
      { code: 'NOT_VACANT', figures: { day: '2026-03-01', free: '0.5' } },
    ],
    ['all of it after she has left', span('ben', '1', '2026-07-01'), null],
    ['all of it before she comes', span('ben', '1', '2025-01-01', '2025-12-31'), null],
    [
      'all of it until a day after she came',
      span('ben', '1', '2025-01-01', '2026-01-01'),
      { code: 'NOT_VACANT', figures: { day: '2026-01-01', free: '0.5' } },
    ],
  ])('%s', (_what, planned, excess) => {
    expect(findExcess([half], planned, 2)).toEqual(excess);
  });

  it('adds up thirds exactly', () => {
    const thirds = [span('a', '0.333333', '2026-01-01'), span('b', '0.333333', '2026-01-01')];
    expect(findExcess(thirds, span('c', '0.333334', '2026-01-01'), 3)).toBeNull();
    expect(findExcess(thirds, span('c', '0.333335', '2026-01-01'), 3)?.figures).toEqual({
      day: '2026-01-01',
      free: '0.333334',
    });
  });

  it('counts people on each day, the same person once', () => {
    const quarters = [span('anna', '0.25', '2026-01-01'), span('ben', '0.25', '2026-02-01')];
    expect(findExcess(quarters, span('anna', '0.25', '2026-03-01'), 2)).toBeNull();
    expect(findExcess(quarters, span('cem', '0.25', '2026-01-01', '2026-01-31'), 2)).toBeNull();
    expect(findExcess(quarters, span('cem', '0.25', '2026-01-01'), 2)).toEqual({
      code: 'TOO_MANY_PERSONS',
      figures: { day: '2026-02-01', most: 2 },
    });
  });
});

describe('how much one person may work', () => {
  const on = (fte: string, share: string, validFrom: string, validTo?: string) => ({
    ...span('anna', share, validFrom, validTo),
    fte,
  });
  it.each([
    ['a half and a half', [on('1.000000', '0.5', '2026-01-01')], on('0.5', '1', '2026-01-01'), null],
    ['a quarter of 3.5 VZÄ', [on('3.500000', '0.25', '2026-01-01')], on('0.125', '1', '2026-01-01'), null],
    [
      'full time twice, from the second on',
      [on('1.000000', '1', '2026-05-01')],
      on('1', '1', '2026-01-01'),
      '2026-05-01',
    ],
    ['one after the other', [on('1', '1', '2026-01-01', '2026-04-30')], on('1', '1', '2026-05-01'), null],
  ])('%s', (_what, others, planned, day) => {
    expect(findOverwork(others, planned)).toBe(day);
  });
});

describe('the first day two periods meet', () => {
  it.each([
    [{ validFrom: '2026-01-01' }, { validFrom: '2026-03-01' }, '2026-03-01'],
    [{ validFrom: '2026-03-01' }, { validFrom: '2026-01-01' }, '2026-03-01'],
    [{ validFrom: '2026-01-01', validTo: '2026-02-28' }, { validFrom: '2026-03-01' }, null],
  ])('%j and %j: %s', (one, other, day) => {
    expect(findCommonDay([one], other)).toBe(day);
  });
});
