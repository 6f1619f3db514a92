import { expect, it } from 'vitest';
import { nextToRate } from './next-rating.ts';

const items = [
  { id: 'a', number: 1 },
  { id: 'b', number: 2 },
];
const rated = (id: string, ...done: string[]) => ({
  id,
  findings: done.map((one) => ({ item: { id: one } })),
});
const review = (...cases: ReturnType<typeof rated>[]) => ({ id: 'r', items, cases });

it('goes on in the case at hand, then behind it, then before it', () => {
  expect(nextToRate(review(rated('x'), rated('y', 'a')), 'y')).toBe('/reviews/r/cases/y?item=2');
  expect(nextToRate(review(rated('x'), rated('y', 'a', 'b'), rated('z')), 'y')).toBe(
    '/reviews/r/cases/z?item=1',
  );
  expect(nextToRate(review(rated('x', 'b'), rated('y', 'a', 'b')), 'y')).toBe('/reviews/r/cases/x?item=1');
});

it('begins with the first case, and ends when all is rated', () => {
  expect(nextToRate(review(rated('x', 'a'), rated('y')))).toBe('/reviews/r/cases/x?item=2');
  expect(nextToRate(review(rated('x', 'a', 'b')))).toBeNull();
});
