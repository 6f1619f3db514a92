import { referralStates } from '@kim/schema/reference/referral.ts';
import { describe, expect, it } from 'vitest';
import {
  findingsOfNotes,
  mayReceiveAt,
  mayStep,
  openStates,
  statesOfRecipient,
  statesOfSender,
  transitions,
} from './referral.policy.ts';

const ways = ['SENDER', 'RECIPIENT', 'DAY'] as const;

/** Every step there could be, with whether the domain model has it. */
const everyStep = referralStates.flatMap((from) =>
  referralStates.flatMap((to) =>
    ways.map((by) => ({
      from,
      to,
      by,
      isKnown: transitions.some((step) => step.from === from && step.to === to && step.by === by),
    })),
  ),
);

it.each(everyStep)('$from to $to by $by: $isKnown', ({ from, to, by, isKnown }) => {
  expect(mayStep(from, to, by)).toBe(isKnown);
});

describe('the table of transitions', () => {
  it('reaches every state but the first', () => {
    const reached = new Set(transitions.map(({ to }) => to));
    expect(referralStates.filter((state) => !reached.has(state))).toEqual(['DRAFT']);
  });

  it('ends in states nothing leads out of', () => {
    const left = new Set(transitions.map(({ from }) => from));
    expect(referralStates.filter((state) => !left.has(state))).toEqual([
      'DECLINED',
      'DONE',
      'EXPIRED',
      'REVOKED',
    ]);
  });

  it('lets the sender take back, and the consent run out, wherever it is on its way', () => {
    for (const state of openStates)
      expect([state, mayStep(state, 'REVOKED', 'SENDER'), mayStep(state, 'EXPIRED', 'DAY')]).toEqual([
        state,
        true,
        true,
      ]);
  });

  it('parts what a sender and what a recipient may do', () => {
    expect(statesOfSender).toEqual(['SENT', 'REVOKED']);
    expect(statesOfRecipient).toEqual(['RECEIVED', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'DONE']);
  });
});

it.each([
  ['PARTNER', false, null, true],
  ['PARTNER', false, 'FOREIGNERS_OFFICE', false],
  ['COUNTY', false, null, false],
  ['COUNTY', false, 'NATURALISATION_OFFICE', true],
  ['MUNICIPALITY', false, 'FOREIGNERS_OFFICE', false],
  ['MUNICIPALITY', true, 'FOREIGNERS_OFFICE', true],
  ['MUNICIPALITY', true, null, false],
] as const)('%s with an office of its own: %s, through %s: %s', (kind, has, office, expected) => {
  expect(mayReceiveAt({ kind, hasOwnForeignersOffice: has }, office)).toBe(expected);
});

it.each([
  ['neither named nor chosen', ['IDENTITY'], [], []],
  ['named and chosen', ['IDENTITY', 'NOTES'], ['a'], []],
  ['named and none chosen', ['NOTES'], [], ['REFERRAL_NO_NOTES']],
  ['chosen and not named', ['IDENTITY', 'GOALS'], ['a'], ['REFERRAL_NOTES_UNNAMED']],
] as const)('notes that are %s', (_what, categories, chosen, expected) => {
  expect(findingsOfNotes(categories, chosen).map(({ code }) => code)).toEqual(expected);
});
