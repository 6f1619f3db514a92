import { describe, expect, it } from 'vitest';
import { findClash, findOverload, type SlotTime } from './slot-planning.policy.ts';

const slot = (some: Partial<SlotTime>): SlotTime => ({
  weekday: 1,
  part: 'DAY',
  startsAt: '08:30',
  endsAt: '16:30',
  validFrom: '2026-01-01',
  validTo: null,
  ...some,
});
const always = { share: '1.000000', validFrom: '2025-01-01', validTo: null };
const days = (count: number): SlotTime[] =>
  Array.from({ length: count }, (_, index) => slot({ weekday: index + 2 }));

describe('days and VZÄ', () => {
  it.each([
    ['1.000000', 4, null],
    ['0.500000', 1, null],
    ['0.500000', 2, { planned: '3.00', limit: '2.50', fte: '0.50' }],
    ['0.690000', 2, null],
    ['0.690000', 3, { planned: '4.00', limit: '3.45', fte: '0.69' }],
  ])('%s VZÄ with %i days more', (fte, more, expected) => {
    expect(findOverload(slot({}), days(more), fte, [always])).toEqual(expected);
  });

  it('counts a morning as half a day: 0.5 VZÄ are two and a half', () => {
    expect(findOverload(slot({ part: 'MORNING' }), days(2), '0.500000', [always])).toBeNull();
  });

  it('sees a share that grows smaller later', () => {
    const less = [
      { ...always, validTo: '2026-06-30' },
      { share: '0.500000', validFrom: '2026-07-01', validTo: null },
    ];
    expect(findOverload(slot({}), days(2), '1.000000', less)).toEqual({
      planned: '3.00',
      limit: '2.50',
      fte: '0.50',
    });
    expect(findOverload(slot({ validTo: '2026-06-30' }), days(2), '1.000000', less)).toBeNull();
  });

  it('does not count what ended before or begins after', () => {
    const others = [
      slot({ weekday: 2, validFrom: '2025-01-01', validTo: '2025-12-31' }),
      slot({ weekday: 3, validFrom: '2027-01-01' }),
    ];
    expect(findOverload(slot({ validTo: '2026-12-31' }), others, '0.200000', [always])).toBeNull();
  });
});

describe('a clash', () => {
  it.each([
    ['the same half', { part: 'MORNING' }, { part: 'MORNING', startsAt: '17:00', endsAt: '18:00' }, true],
    ['a whole day and a half', {}, { part: 'AFTERNOON', startsAt: '17:00', endsAt: '18:00' }, true],
    [
      'hours that overlap',
      { part: 'MORNING', endsAt: '13:00' },
      { part: 'AFTERNOON', startsAt: '12:30' },
      true,
    ],
    [
      'halves one after the other',
      { part: 'MORNING', endsAt: '12:30' },
      { part: 'AFTERNOON', startsAt: '12:30' },
      false,
    ],
    ['another day', {}, { weekday: 2 }, false],
    ['another time of the year', { validFrom: '2026-07-01' }, { validTo: '2026-06-30' }, false],
  ] as const)('%s', (_name, one, other, clashes) => {
    expect(findClash(slot(one), [slot(other)]) !== null).toBe(clashes);
  });
});
