import { describe, expect, it } from 'vitest';
import { findingsOfConsent, lastDayOf, type GivenConsent } from './consent.policy.ts';

const given = (overrides: Partial<GivenConsent> = {}): GivenConsent => ({
  givenOn: '2026-03-01',
  expiresOn: null,
  dataCategories: ['IDENTITY', 'CONTACT'],
  ...overrides,
});

describe('a consent', () => {
  it.each([
    ['holds a year unless said otherwise', {}, []],
    ['is not given tomorrow', { givenOn: '2026-11-29' }, ['CONSENT_IN_FUTURE']],
    ['does not end before it begins', { expiresOn: '2026-02-28' }, ['INVALID_PERIOD']],
    ['may hold three years', { expiresOn: '2029-02-28' }, []],
    ['holds no day longer', { expiresOn: '2029-03-01' }, ['CONSENT_TERM']],
    ['covers who the client is', { dataCategories: ['CONTACT'] }, ['CONSENT_MISSING']],
    ['covers something', { dataCategories: [] }, ['CONSENT_MISSING']],
  ] as const)('%s', (_what, overrides, codes) => {
    expect(findingsOfConsent(given(overrides), '2026-11-28').map(({ code }) => code)).toEqual(codes);
  });

  it('ends on the day before the same day a year later', () => {
    expect(lastDayOf(given())).toBe('2027-02-28');
  });
});
