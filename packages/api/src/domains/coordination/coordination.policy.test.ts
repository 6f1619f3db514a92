import { describe, expect, it } from 'vitest';
import {
  dayBefore,
  findingsOfAssignment,
  findingsOfVisit,
  placeAssignment,
  type Assigned,
} from './coordination.policy.ts';

const regular: Assigned = {
  id: 'a',
  kind: 'REGULAR',
  coordinatorId: 'one',
  validFrom: '2025-01-01',
  validTo: null,
};
const wanted = { kind: 'REGULAR', coordinatorId: 'other', validFrom: '2026-03-01', validTo: null } as const;
const overlap = { obstacle: 'ASSIGNMENT_OVERLAP' };

describe('placing an assignment', () => {
  it.each([
    ['nobody there', wanted, [], { ends: null }],
    ['the next one takes over', wanted, [regular], { ends: regular }],
    ['not on the same day', { ...wanted, validFrom: '2025-01-01' }, [regular], overlap],
    ['the same person again', { ...wanted, coordinatorId: 'one' }, [regular], overlap],
    ['before one that follows', wanted, [{ ...regular, validFrom: '2026-06-01' }], overlap],
    ['after one that ended', wanted, [{ ...regular, validTo: '2026-02-28' }], { ends: null }],
    ['a stand-in beside', { ...wanted, kind: 'SUBSTITUTE' as const }, [regular], { ends: null }],
    [
      'a stand-in becomes the fixed one',
      { ...wanted, coordinatorId: 'one' },
      [{ ...regular, kind: 'SUBSTITUTE' as const }],
      { ends: { ...regular, kind: 'SUBSTITUTE' } },
    ],
    [
      'no stand-in twice',
      { ...wanted, kind: 'SUBSTITUTE' as const, coordinatorId: 'one' },
      [{ ...regular, kind: 'SUBSTITUTE' as const }],
      overlap,
    ],
  ])('%s', (_what, one, there, expected) => {
    expect(placeAssignment(one, there)).toEqual(expected);
  });

  it('a fixed coordinator begins without an end, a stand-in does not end before the first day', () => {
    const codes = (kind: 'REGULAR' | 'SUBSTITUTE', validTo: string | null) =>
      findingsOfAssignment({ kind, validFrom: '2026-03-01', validTo }).map(({ code }) => code);
    expect(codes('REGULAR', null)).toEqual([]);
    expect(codes('REGULAR', '2026-12-31')).toEqual(['ASSIGNMENT_END']);
    expect(codes('SUBSTITUTE', '2026-03-01')).toEqual([]);
    expect(codes('SUBSTITUTE', '2026-02-28')).toEqual(['ASSIGNMENT_END']);
  });

  it('the day before may lie in the month or year before', () => {
    expect([dayBefore('2026-03-01'), dayBefore('2026-01-01')]).toEqual(['2026-02-28', '2025-12-31']);
  });
});

describe('a visit', () => {
  const visit = { visitedOn: '2026-03-01', kind: 'TRAINING', participantCount: 4, note: null } as const;
  it.each([
    ['as it was', {}, []],
    ['tomorrow', { visitedOn: '2026-03-03' }, ['DAY_TO_COME']],
    ['of nobody', { participantCount: 0 }, ['VISIT_COUNT']],
    ['of a crowd', { participantCount: 501 }, ['VISIT_COUNT']],
    ['with a long note', { note: 'x'.repeat(201) }, ['INVALID_TEXT']],
    ['with an address', { note: 'Mail an amal@example.org' }, ['VISIT_NOTE_PERSONAL']],
    ['with a number to call', { note: 'Rückruf 02241 555 01' }, ['VISIT_NOTE_PERSONAL']],
    ['with a harmless note', { note: 'Jour fixe, 3 Themen, nächster Termin 12.04.' }, []],
  ])('%s', (_what, more, codes) => {
    expect(findingsOfVisit({ ...visit, ...more }, '2026-03-02').map(({ code }) => code)).toEqual(codes);
  });
});
