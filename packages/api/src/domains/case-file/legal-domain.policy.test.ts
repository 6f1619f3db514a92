import { describe, expect, it } from 'vitest';
import { findingsOfDays, overlapsKnown } from './legal-domain.policy.ts';

const TODAY = '2026-11-28';

describe('the days of a legal domain', () => {
  it.each([
    ['an application', { appliedOn: '2026-11-01', validFrom: null, validTo: null }],
    ['a grant after it', { appliedOn: '2026-07-01', validFrom: '2026-09-01', validTo: null }],
    ['a past stay', { appliedOn: null, validFrom: '2022-05-01', validTo: '2026-08-31' }],
    ['a grant in the future', { appliedOn: '2026-11-01', validFrom: '2027-01-01', validTo: null }],
  ])('%s is fine', (_what, days) => {
    expect(findingsOfDays(days, TODAY)).toEqual([]);
  });

  it.each([
    [{ appliedOn: null, validFrom: null, validTo: null }, 'LEGAL_DOMAIN_DAY_MISSING', 'appliedOn'],
    [{ appliedOn: '2026-12-01', validFrom: null, validTo: null }, 'DAY_TO_COME', 'appliedOn'],
    [
      { appliedOn: '2026-10-01', validFrom: '2026-09-01', validTo: null },
      'LEGAL_DOMAIN_BEFORE_APPLICATION',
      'validFrom',
    ],
    [{ appliedOn: null, validFrom: '2026-09-01', validTo: '2026-08-01' }, 'INVALID_PERIOD', 'validTo'],
    [{ appliedOn: '2026-09-01', validFrom: null, validTo: '2026-10-01' }, 'INVALID_PERIOD', 'validTo'],
  ])('%o is refused as %s', (days, code, field) => {
    expect(findingsOfDays(days, TODAY)).toEqual([{ code, field }]);
  });
});

describe('two entries', () => {
  const known = [
    {
      id: 'a',
      legalDomain: 'ASYLBLG' as const,
      appliedOn: null,
      validFrom: '2022-05-01',
      validTo: '2026-08-31',
    },
  ];
  it.each([
    ['of the same domain on one day', 'ASYLBLG', '2026-08-31', true],
    ['of the same domain one after the other', 'ASYLBLG', '2026-09-01', false],
    ['of two domains', 'SGB_II', '2026-08-01', false],
  ] as const)('%s', (_what, legalDomain, validFrom, overlaps) => {
    const entered = { legalDomain, appliedOn: null, validFrom, validTo: null };
    expect(overlapsKnown(entered, known)).toBe(overlaps);
  });

  it('an application may be handed in before the earlier stay ends, and waits', () => {
    const entered = {
      legalDomain: 'ASYLBLG',
      appliedOn: '2026-07-01',
      validFrom: '2026-09-01',
      validTo: null,
    };
    expect(overlapsKnown({ ...entered, legalDomain: 'ASYLBLG' }, known)).toBe(false);
  });
});
