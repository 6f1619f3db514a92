import { expect, it } from 'vitest';
import { findFixedTermObstacle, findingsOfFixedTerm } from './fixed-term.policy.ts';

const today = '2026-11-28';

it.each([
  [null, []],
  ['2026-12-31', []],
  ['2025-11-28', []],
  ['2025-11-27', ['INVALID_FIXED_TERM']],
  ['2046-11-28', []],
  ['2046-11-29', ['INVALID_FIXED_TERM']],
])('a position is funded until %s: %j', (fixedTermUntil, codes) => {
  expect(findingsOfFixedTerm({ fixedTermUntil }, today).map(({ code }) => code)).toEqual(codes);
});

it('tells of a remark that is too long besides', () => {
  const findings = findingsOfFixedTerm({ fixedTermUntil: '1999-01-01', note: 'x'.repeat(501) }, today);
  expect(findings.map(({ code }) => code)).toEqual(['INVALID_FIXED_TERM', 'INVALID_TEXT']);
});

it.each([
  ['2026-12-31', 'FUNDED', null],
  ['2026-01-01', 'FUNDED', null],
  ['2025-12-31', 'FUNDED', 'INVALID_PERIOD'],
  [null, 'FILLED', null],
  [null, 'RETURNED', 'POSITION_GIVEN_BACK'],
  ['2026-12-31', 'REALLOCATED', 'POSITION_GIVEN_BACK'],
  ['2026-12-31', 'ABOLISHED', 'POSITION_GIVEN_BACK'],
] as const)('until %s on a position that stands at %s since 2026: %s', (until, state, obstacle) => {
  expect(findFixedTermObstacle(until, { firstDay: '2026-01-01', state })).toBe(obstacle);
});
