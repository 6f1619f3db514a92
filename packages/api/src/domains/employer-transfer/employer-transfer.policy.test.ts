import { describe, expect, it } from 'vitest';
import {
  findingOfOccupant,
  findingOfPosition,
  findingsOf,
  type EmployedPosition,
} from './employer-transfer.policy.ts';

const today = '2024-12-31';
const line = (positionId: string, newEmployerId = 'bornheim') => ({ positionId, newEmployerId });

describe('the request by itself', () => {
  it.each([
    ['2023-12-30', ['TRANSFER_DAY_OUT_OF_RANGE']],
    ['2023-12-31', []],
    ['2025-01-01', []],
    ['2026-12-31', []],
    ['2027-01-01', ['TRANSFER_DAY_OUT_OF_RANGE']],
  ])('effective on %s: %j', (effectiveOn, codes) => {
    expect(findingsOf({ effectiveOn, lines: [line('a')] }, today, 'Vertrag').map(({ code }) => code)).toEqual(
      codes,
    );
  });

  it('names a position that stands twice, an empty ground and an empty list', () => {
    const effectiveOn = '2025-01-01';
    expect(findingsOf({ effectiveOn, lines: [line('a'), line('b'), line('a')] }, today, ' ')).toEqual([
      { code: 'INVALID_TEXT', field: 'legalBasis', figures: { most: 500 } },
      { code: 'TRANSFER_POSITION_TWICE', field: ['lines', '2'] },
    ]);
    expect(findingsOf({ effectiveOn, lines: [] }, today).map(({ code }) => code)).toEqual([
      'TRANSFER_POSITIONS_COUNT',
    ]);
  });
});

describe('a position', () => {
  const position: EmployedPosition = {
    employerId: 'county',
    employedFrom: '2020-01-01',
    employedTo: null,
    servedIds: ['bornheim', 'alfter'],
  };
  const to = (newEmployerId: string, effectiveOn = '2025-01-01') => ({
    newEmployerId,
    effectiveOn,
    countyId: 'county',
  });

  it.each([
    ['to a municipality it serves', position, to('alfter'), null],
    ['to one it does not serve', position, to('siegburg'), 'TRANSFER_EMPLOYER_UNSUITABLE'],
    ['to whom it has already', position, to('county'), 'TRANSFER_SAME_EMPLOYER'],
    ['back to the county', { ...position, employerId: 'alfter' }, to('county'), null],
    [
      'with an end already known',
      { ...position, employedTo: '2025-06-30' },
      to('alfter'),
      'TRANSFER_ALREADY_PLANNED',
    ],
    ['on the first day here', position, to('alfter', '2020-01-01'), 'TRANSFER_BEFORE_EMPLOYMENT'],
    ['on the second day here', position, to('alfter', '2020-01-02'), null],
  ])('%s', (_name, some, request, code) => {
    expect(findingOfPosition(some, request)?.code ?? null).toBe(code);
  });
});

describe('somebody who fills positions', () => {
  const kept = { keptFrom: '2024-01-01', keptTo: null };
  const plan = (entries: readonly [string, string][]) => ({
    newEmployerOf: new Map(entries),
    effectiveOn: '2025-01-01',
  });
  const person = { name: 'Cem Muster', positionIds: ['a', 'b'], files: [kept] };

  it.each([
    [
      'both of whose positions go to one employer',
      person,
      plan([
        ['a', 'x'],
        ['b', 'x'],
      ]),
      null,
    ],
    ['one of whose positions stays', person, plan([['a', 'x']]), 'TRANSFER_PERSON_DIVIDED'],
    [
      'whose positions part',
      person,
      plan([
        ['a', 'x'],
        ['b', 'y'],
      ]),
      'TRANSFER_PERSON_DIVIDED',
    ],
    [
      'without a file here',
      { ...person, files: [] },
      plan([
        ['a', 'x'],
        ['b', 'x'],
      ]),
      null,
    ],
    [
      'whose file moves anyway',
      { ...person, files: [{ ...kept, keptTo: '2025-06-30' }] },
      plan([
        ['a', 'x'],
        ['b', 'x'],
      ]),
      'TRANSFER_FILE_ALREADY_MOVING',
    ],
    [
      'whose file came on the day itself',
      { ...person, files: [{ ...kept, keptFrom: '2025-01-01' }] },
      plan([
        ['a', 'x'],
        ['b', 'x'],
      ]),
      'TRANSFER_FILE_TOO_YOUNG',
    ],
  ])('%s', (_name, some, request, code) => {
    expect(findingOfOccupant(some, request)?.code ?? null).toBe(code);
  });
});
