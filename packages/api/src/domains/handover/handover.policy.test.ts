import { describe, expect, it } from 'vitest';
import { canBeHandedOver, mayAnswerHandover, mayTakeBackHandover } from './handover.policy.ts';

describe('a handover has two sides', () => {
  const asked = { isOpen: true, isLed: false, isAskedHere: true };
  const asking = { isOpen: true, isLed: true, isAskedHere: false };
  it.each([
    ['the place that is asked answers', mayAnswerHandover(asked), true],
    ['the one that asks does not answer itself', mayAnswerHandover(asking), false],
    ['the one that asks may take it back', mayTakeBackHandover(asking), true],
    ['the place that is asked does not', mayTakeBackHandover(asked), false],
  ])('%s', (_what, is, expected) => {
    expect(is).toBe(expected);
  });
});

it.each([
  ['an open case can be handed over', { closedOn: null, phase: 'INTAKE' }, true],
  ['a closed one cannot', { closedOn: '2026-01-01', phase: 'CLOSED' }, false],
  ['one whose consent was withdrawn cannot', { closedOn: null, phase: 'WITHDRAWN' }, false],
])('%s', (_what, some, expected) => {
  expect(canBeHandedOver(some)).toBe(expected);
});
