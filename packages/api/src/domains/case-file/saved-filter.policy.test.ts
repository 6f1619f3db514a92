import { describe, expect, it } from 'vitest';
import { findingsOfFilter, obstacleToKeeping } from './saved-filter.policy.ts';

describe('a list somebody keeps', () => {
  it.each([
    ['Meine', '', []],
    ['Meine', 'whose=mine&sort=NEXT_DUE_ON', []],
    [' \u200b', 'phase=INTAKE', ['FILTER_NAME_MISSING']],
    ['a'.repeat(61), '', ['FILTER_NAME_LONG']],
    ['Meine', 'name=Amal%20B', ['FILTER_QUERY']],
    ['Meine', '?phase=INTAKE', ['FILTER_QUERY']],
    ['Meine', `a=${'b'.repeat(500)}`, ['FILTER_QUERY']],
  ])('%j with %j', (name, query, codes) => {
    expect(findingsOfFilter({ name, query }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['Neu', ['Meine'], null],
    [' meine ', ['Meine'], 'FILTER_NAME_TAKEN'],
    ['Neu', Array.from({ length: 20 }, (_none, index) => String(index)), 'FILTERS_TOO_MANY'],
  ])('%j beside %j', (name, known, code) => {
    expect(obstacleToKeeping(name, known)?.code ?? null).toBe(code);
  });
});
