import { describe, expect, it } from 'vitest';
import {
  findingsOfService,
  lastDayToCorrect,
  sumOfServices,
  yearBefore,
  type ServiceContent,
} from './service-record.policy.ts';

const today = '2026-11-28';
const service: ServiceContent = {
  type: 'WORKSHOP',
  occurredOn: today,
  channel: 'ON_SITE',
  themes: [],
  legalDomain: null,
  referralCategory: null,
  targetGroupCount: 1,
  partnerCount: 0,
  minutes: null,
};
const codes = (change: Partial<ServiceContent>): string[] =>
  findingsOfService({ ...service, ...change }, today).map(({ code, field }) => `${code} ${field}`);

describe('what may be recorded', () => {
  it.each([
    ['today, with one participant', {}],
    ['exactly a year ago', { occurredOn: '2025-11-28' }],
    ['with partners alone', { targetGroupCount: 0, partnerCount: 1 }],
    ['with as many as there may be', { targetGroupCount: 500, partnerCount: 500 }],
    ['for a whole day', { minutes: 1440 }],
    ['a referral with its category', { type: 'REFERRAL_COUNSELLING', referralCategory: 'OTHER' }],
    ['a referral without one', { type: 'REFERRAL_COUNSELLING' }],
  ] as const)('%s', (_name, change) => {
    expect(codes(change)).toEqual([]);
  });

  it.each([
    [{ occurredOn: '2026-11-29' }, ['SERVICE_IN_FUTURE occurredOn']],
    [{ occurredOn: '2025-11-27' }, ['SERVICE_TOO_LONG_AGO occurredOn']],
    [{ targetGroupCount: 501 }, ['SERVICE_COUNT targetGroupCount']],
    [{ partnerCount: -1 }, ['SERVICE_COUNT partnerCount']],
    [{ targetGroupCount: 0 }, ['SERVICE_NO_PARTICIPANT targetGroupCount']],
    [{ minutes: 0 }, ['SERVICE_MINUTES minutes']],
    [{ minutes: 1441 }, ['SERVICE_MINUTES minutes']],
    [{ referralCategory: 'OTHER' }, ['REFERRAL_CATEGORY_UNEXPECTED referralCategory']],
    [
      { occurredOn: '2027-01-01', targetGroupCount: 501, partnerCount: 501, minutes: 0 },
      [
        'SERVICE_IN_FUTURE occurredOn',
        'SERVICE_COUNT targetGroupCount',
        'SERVICE_COUNT partnerCount',
        'SERVICE_MINUTES minutes',
      ],
    ],
  ] as const)('%o is refused, with all that is wrong', (change, found) => {
    expect(codes(change)).toEqual(found);
  });
});

it.each([
  ['2026-11-28', '2025-11-28'],
  ['2028-02-29', '2027-02-28'],
])('a year before %s is %s', (day, before) => {
  expect(yearBefore(day)).toBe(before);
});

it.each([
  ['2026-11-01', '2026-12-31'],
  ['2026-12-31', '2027-01-31'],
  ['2027-01-31', '2027-02-28'],
])('what was recorded on %s may be corrected until %s', (recorded, until) => {
  expect(lastDayToCorrect(recorded)).toBe(until);
});

describe('a sum', () => {
  it('has shares that sum to a hundred, as the results report has them', () => {
    const sum = sumOfServices([
      { count: 1_000, targetGroupCount: 1_600, partnerCount: 240 },
      { count: 233, targetGroupCount: 30, partnerCount: 4 },
    ]);
    expect(sum).toEqual({
      count: 1_233,
      targetGroupCount: 1_630,
      partnerCount: 244,
      targetGroupPercent: 87,
      partnerPercent: 13,
    });
  });

  it('of nothing has no shares', () => {
    expect(sumOfServices([])).toEqual({
      count: 0,
      targetGroupCount: 0,
      partnerCount: 0,
      targetGroupPercent: null,
      partnerPercent: null,
    });
  });
});
