import { describe, expect, it } from 'vitest';
import type { MembershipRole } from '@kim/schema/roles.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import {
  absenceStates,
  absenceTransitions,
  faultsOf,
  mayFollow,
  mayTakePart,
  remaining,
  type AbsenceOperation,
  type AbsenceState,
} from './absence.policy.ts';

const operations: readonly AbsenceOperation[] = [
  'absenceRequest',
  'absenceWithdraw',
  'absenceDecide',
  'absenceRecord',
  'absenceCancel',
];
const begins: readonly (AbsenceState | null)[] = [null, ...absenceStates];
const every = operations.flatMap((operation) =>
  begins.flatMap((from) => absenceStates.map((to) => ({ operation, from, to }))),
);
const written = [
  'absenceRequest: null → REQUESTED',
  'absenceWithdraw: REQUESTED → WITHDRAWN',
  'absenceDecide: REQUESTED → APPROVED',
  'absenceDecide: REQUESTED → REJECTED',
  'absenceRecord: null → RECORDED',
  'absenceCancel: APPROVED → CANCELLED',
  'absenceCancel: RECORDED → CANCELLED',
];

it('of all 210 steps one can think of, seven may be taken', () => {
  const allowed = every.filter(({ operation, from, to }) => mayFollow(operation, from, to));
  expect(every).toHaveLength(210);
  expect(allowed.map(({ operation, from, to }) => `${operation}: ${from} → ${to}`).toSorted()).toEqual(
    written.toSorted(),
  );
});

const member = (role: MembershipRole, person: string, organisation: string): Actor => {
  const membership = {
    id: 'm',
    countyId: 'county',
    role,
    validFrom: '2025-01-01',
    validTo: null,
    organisation: { id: organisation, kind: 'MUNICIPALITY', name: organisation },
    person: { id: person, givenName: 'A', familyName: 'B', email: null },
  } as const;
  return { kind: 'member', countyId: 'county', membership, memberships: [membership] };
};

const led = { personId: 'anna', lineManagerId: 'lena', keeperId: 'bornheim' };
const unled = { ...led, lineManagerId: null };
const actors = {
  anna: member('CASE_MANAGER', 'anna', 'bornheim'),
  lena: member('MUNICIPAL_TEAM_LEAD', 'lena', 'bornheim'),
  'lena elsewhere': member('MUNICIPAL_TEAM_LEAD', 'lena', 'troisdorf'),
  'another lead': member('MUNICIPAL_TEAM_LEAD', 'lars', 'bornheim'),
  hr: member('MUNICIPAL_HR', 'petra', 'bornheim'),
  'hr elsewhere': member('MUNICIPAL_HR', 'paul', 'troisdorf'),
  'anna as hr': member('MUNICIPAL_HR', 'anna', 'bornheim'),
  county: member('COUNTY_COORDINATOR', 'karim', 'county'),
} as const;

describe.each([
  ['a file with a line manager', led, { absenceDecide: ['lena'] }],
  ['a file without one', unled, { absenceDecide: ['hr'] }],
] as const)('%s', (_what, file, { absenceDecide }) => {
  it.each([
    ['absenceRequest', ['anna', 'anna as hr']],
    ['absenceWithdraw', ['anna', 'anna as hr']],
    ['absenceDecide', absenceDecide],
    ['absenceRecord', ['hr']],
    ['absenceCancel', ['hr']],
  ] as const)('%s is for %j', (operation, those) => {
    const may = Object.entries(actors).filter(([, actor]) => mayTakePart(operation, actor, file));
    expect(may.map(([name]) => name)).toEqual(those);
  });

  it('nobody takes part once it is kept by nobody', () => {
    for (const { operation } of absenceTransitions)
      for (const actor of Object.values(actors))
        expect(mayTakePart(operation, actor, { ...file, keeperId: null })).toBe(false);
  });
});

describe('a period', () => {
  const asked = { kind: 'VACATION', firstDay: '2026-07-06', lastDay: '2026-07-10', halfDay: null } as const;
  const faults = (more: object, isRequest = true): string[] =>
    faultsOf({ ...asked, ...more }, { today: '2026-06-17', isRequest }).map(({ code }) => code);

  it.each([
    [{}, []],
    [{ firstDay: '2025-06-17', lastDay: '2025-06-17' }, []],
    [{ firstDay: '2025-06-16', lastDay: '2025-06-16' }, ['ABSENCE_PERIOD']],
    [{ kind: 'OTHER', lastDay: '2029-06-17' }, []],
    [{ kind: 'OTHER', lastDay: '2029-06-18' }, ['ABSENCE_PERIOD']],
    [{ firstDay: '2026-06-20', lastDay: '2026-06-21' }, ['ABSENCE_NO_WORKING_DAY']],
    [{ firstDay: '2026-06-21', lastDay: '2026-06-22' }, []],
    [{ kind: 'CHILD_SICKNESS' }, ['ABSENCE_KIND']],
    [{ halfDay: 'MORNING' }, ['ABSENCE_HALF_DAY']],
    [{ firstDay: '2026-12-30', lastDay: '2027-01-05' }, ['ABSENCE_ACROSS_YEARS']],
  ])('%j: %j', (more, codes) => {
    expect(faults(more)).toEqual(codes);
  });

  it('of sickness may be a Sunday and cross the years: HR records what was', () => {
    expect(faults({ kind: 'SICKNESS', firstDay: '2026-06-21', lastDay: '2026-06-21' }, false)).toEqual([]);
    expect(faults({ kind: 'SICKNESS', firstDay: '2026-12-28', lastDay: '2027-01-09' }, false)).toEqual([]);
  });
});

it('what is left is the entitlement and what was carried over, less granted and asked for', () => {
  expect(remaining({ days: 30, carriedOver: 3, taken: 25, requested: 0.5 })).toBe(7.5);
});
