import { describe, expect, it } from 'vitest';
import { figuresOf, isRipe } from './report-words.ts';

const report = { statedOn: null, approvedOn: '2026-11-04', statementDueOn: '2026-11-18' };

describe('the figures of a report', () => {
  it('are a row per item of the checklist', () => {
    expect(figuresOf('Erster\t5\t0\t1\t0\nZweiter\t6\t0\t0\t0')).toEqual([
      { id: '0', item: 'Erster', counts: ['5', '0', '1', '0'] },
      { id: '1', item: 'Zweiter', counts: ['6', '0', '0', '0'] },
    ]);
  });

  it('are none with fewer than five cases', () => {
    expect(figuresOf(null)).toEqual([]);
  });
});

describe('a report may be released', () => {
  it.each([
    ['answered in time', { statedOn: '2026-11-04' }, '2026-11-10', true],
    ['answered before it was sent back and announced again', { statedOn: '2026-11-03' }, '2026-11-10', false],
    ['not answered on the last day', {}, '2026-11-18', false],
    ['not answered when the time is over', {}, '2026-11-19', true],
  ] as const)('%s', (_how, over, today, expected) => {
    expect(isRipe({ ...report, ...over }, today)).toBe(expected);
  });
});
