import { describe, expect, it } from 'vitest';
import { fteOf, millionths, sumOf } from './fte-amount.policy.ts';
import { compare, entryKindOf, exceeds, isBalanced } from './ledger.policy.ts';

describe('VZÄ as amounts', () => {
  it('add up exactly where binary fractions would not', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.300000');
    expect(sumOf(Array.from({ length: 10 }, () => '0.1'))).toBe('1.000000');
    expect(fteOf(millionths('17') - millionths('17.01'))).toBe('-0.010000');
  });
});

describe('allocations beside what the state provides', () => {
  it.each([
    [['16.5', '0.5'], '17.000000', '0.000000', false, true],
    [['16.5', '0.6'], '17.100000', '-0.100000', true, false],
    [['16.49', '0.5'], '16.990000', '0.010000', false, false],
  ])('%s', (allocations, sum, missing, tooMuch, balanced) => {
    const comparison = compare(allocations, '17');
    expect(comparison).toEqual({ sum, allowance: '17.000000', missing });
    expect([exceeds(comparison), isBalanced(comparison)]).toEqual([tooMuch, balanced]);
  });

  it.each([
    [null, '0.5', 'ALLOCATED'],
    ['0', '0.5', 'ALLOCATED'],
    ['0.5', '0.6', 'RAISED'],
    ['0.5', '0.4', 'LOWERED'],
    ['0.5', '0.500000', 'CONFIRMED'],
    ['0.5', '0', 'RETURNED'],
  ] as const)('from %s to %s is %s', (before, after, kind) => {
    expect(entryKindOf(before, after)).toBe(kind);
  });
});
