import { positionStates } from '@kim/schema/reference/position-states.ts';
import type { MembershipRole } from '@kim/schema/roles.ts';
import { membershipRoles } from '@kim/schema/roles.ts';
import { describe, expect, it } from 'vitest';
import type { MemberActor } from '../../../platform/auth/actor.ts';
import { actorOf, findTransition, mayAdvance, positionTransitions } from './position-life.policy.ts';
import { stateOn, stepsFromOccupancy, type LifeEvent } from './position-timeline.policy.ts';

const member = (role: MembershipRole, organisationId = 'bornheim'): MemberActor => {
  const membership = {
    id: 'membership',
    countyId: 'rsk',
    role,
    validFrom: '2025-01-01',
    validTo: null,
    organisation: { id: organisationId, kind: 'MUNICIPALITY', name: organisationId },
    person: { id: 'person', givenName: 'Petra', familyName: 'Muster', email: null },
  } as const;
  return { kind: 'member', countyId: 'rsk', membership, memberships: [membership] };
};

/** Written down a second time, from the domain model: a table alone could not be wrong. */
const expected = [
  'ALLOCATED → FUNDED',
  'FUNDED → ADVERTISED',
  'FUNDED → RETURNED',
  'FUNDED → FILLED',
  'ADVERTISED → FILLED',
  'ADVERTISED → RETURNED',
  'FILLED → VACANT',
  'VACANT → FILLED',
  'VACANT → ADVERTISED',
  'VACANT → RETURNED',
  'RETURNED → REALLOCATED',
  'REALLOCATED → ABOLISHED',
];

describe('the table of transitions', () => {
  const pairs = positionStates.flatMap((from) => positionStates.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s is there exactly if the domain model knows it', (from, to) => {
    expect(findTransition(from, to) !== null).toBe(expected.includes(`${from} → ${to}`));
  });

  it('leads from the first state to every other', () => {
    const reached = new Set<string>(['ALLOCATED']);
    // as many rounds as there are states: the longest way is no longer
    positionStates.forEach(() => {
      for (const { from, to } of positionTransitions) if (reached.has(from)) reached.add(to);
    });
    expect([...reached].toSorted()).toEqual([...positionStates].toSorted());
  });

  it('gives each state to one kind of actor', () => {
    expect(Object.fromEntries(positionStates.map((state) => [state, actorOf(state)]))).toEqual({
      ALLOCATED: null,
      FUNDED: 'COUNTY',
      ADVERTISED: 'EMPLOYER',
      FILLED: null,
      VACANT: null,
      RETURNED: 'EMPLOYER',
      REALLOCATED: 'COUNTY',
      ABOLISHED: 'COUNTY',
    });
  });
});

describe('who may lead a position where', () => {
  it.each(membershipRoles)('%s', (role) => {
    const may = (organisation: string) =>
      positionStates.filter((to) => mayAdvance(member(role, organisation), 'bornheim', to));
    const steers = role === 'COUNTY_COORDINATOR' || role === 'CENTRE_HEAD';
    const asCounty = steers ? ['FUNDED', 'REALLOCATED', 'ABOLISHED'] : [];
    expect(may('bornheim')).toEqual(role === 'MUNICIPAL_HR' ? ['ADVERTISED', 'RETURNED'] : asCounty);
    expect(may('siegburg')).toEqual(asCounty);
  });
});

describe('the state on a day', () => {
  const events: LifeEvent[] = [
    { step: 1, toState: 'VACANT', effectiveDay: '2025-01-01' },
    { step: 2, toState: 'ADVERTISED', effectiveDay: '2026-02-01' },
    { step: 3, toState: 'FILLED', effectiveDay: '2026-02-01' },
  ];
  it.each([
    ['2024-12-31', null],
    ['2025-01-01', 'VACANT'],
    ['2026-01-31', 'VACANT'],
    ['2026-02-01', 'FILLED'],
  ])('%s: %s', (day, state) => {
    expect(stateOn(events, day)).toBe(state);
  });
});

describe('what occupancy leads to', () => {
  const vacant: LifeEvent[] = [{ step: 1, toState: 'VACANT', effectiveDay: '2025-01-01' }];
  const after = (
    events: readonly LifeEvent[],
    occupancies: readonly { validFrom: string; validTo?: string }[],
    since: string,
  ) =>
    stepsFromOccupancy(events, occupancies, since).map(
      ({ from, to, effectiveDay }) => `${effectiveDay} ${from} → ${to}`,
    );

  it('fills it while somebody is there', () => {
    const period = { validFrom: '2026-01-01', validTo: '2026-03-31' };
    expect(after(vacant, [period], '2026-01-01')).toEqual([
      '2026-01-01 VACANT → FILLED',
      '2026-04-01 FILLED → VACANT',
    ]);
  });

  it('does not end with the first of two who leaves', () => {
    const periods = [{ validFrom: '2026-01-01', validTo: '2026-03-31' }, { validFrom: '2026-02-01' }];
    expect(after(vacant, periods, '2026-01-01')).toEqual(['2026-01-01 VACANT → FILLED']);
  });

  it('corrects what was recorded for later, and is then at rest', () => {
    const recorded: LifeEvent[] = [
      ...vacant,
      { step: 2, toState: 'FILLED', effectiveDay: '2026-01-01' },
      { step: 3, toState: 'VACANT', effectiveDay: '2026-04-01' },
    ];
    const longer = [{ validFrom: '2026-01-01', validTo: '2026-05-31' }];
    expect(after(recorded, longer, '2026-01-01')).toEqual([
      '2026-04-01 VACANT → FILLED',
      '2026-06-01 FILLED → VACANT',
    ]);
    const corrected: LifeEvent[] = [
      ...recorded,
      { step: 4, toState: 'FILLED', effectiveDay: '2026-04-01' },
      { step: 5, toState: 'VACANT', effectiveDay: '2026-06-01' },
    ];
    expect(after(corrected, longer, '2026-01-01')).toEqual([]);
  });

  it('leaves a position alone that was given back, or waits for its grant', () => {
    const returned: LifeEvent[] = [...vacant, { step: 2, toState: 'RETURNED', effectiveDay: '2026-01-01' }];
    expect(after(returned, [], '2026-01-01')).toEqual([]);
    const allocated: LifeEvent[] = [{ step: 1, toState: 'ALLOCATED', effectiveDay: '2025-01-01' }];
    expect(after(allocated, [], '2025-01-01')).toEqual([]);
  });
});
