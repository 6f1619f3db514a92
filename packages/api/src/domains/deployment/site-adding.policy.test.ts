import { expect, it } from 'vitest';
import { findingsOfClosing, isClosedFor } from './site-adding.policy.ts';

it.each([
  [null, '2027-01-01', null, false],
  ['2027-01-01', '2026-12-01', '2026-12-31', false],
  ['2027-01-01', '2026-12-01', '2027-01-01', true],
  ['2027-01-01', '2026-12-01', null, true],
  ['2027-01-01', '2027-01-01', '2027-01-01', true],
])('a site closed from %s, planned from %s to %s: %s', (closedFrom, validFrom, validTo, isClosed) => {
  expect(isClosedFor(closedFrom, { validFrom, validTo })).toBe(isClosed);
});

it.each([
  [null, 0],
  ['2025-11-28', 0],
  ['2025-11-27', 1],
  ['2028-11-28', 0],
  ['2028-11-29', 1],
])('closing from %s has %i findings', (day, count) => {
  expect(findingsOfClosing(day, '2026-11-28')).toHaveLength(count);
});
