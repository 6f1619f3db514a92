import { m } from '#lib/paraglide/messages.js';
import { formatFte, readFte } from '#lib/platform/format.ts';

/** Whole millionths: binary fractions would not add up exactly. */
export const millionths = (fte: string): number => Math.round(Number(fte) * 1_000_000);

export const fteOf = (size: number): string => (size / 1_000_000).toFixed(6);

export const sumOf = (amounts: readonly string[]): string =>
  fteOf(amounts.reduce((sum, fte) => sum + millionths(fte), 0));

export interface Balance {
  readonly kind: 'fits' | 'missing' | 'tooMuch' | 'unreadable';
  readonly text: string;
}

/** A sum beside what the state provides, in words. */
export const balanceOf = (sum: string, provided: string | null): Balance => {
  const allowance = provided ?? '0';
  const difference = millionths(allowance) - millionths(sum);
  const figures = {
    sum: formatFte(sum),
    allowance: formatFte(allowance),
    missing: formatFte(fteOf(Math.abs(difference))),
  };
  if (difference === 0) return { kind: 'fits', text: m.redistribution_sum_fits(figures) };
  return difference > 0
    ? { kind: 'missing', text: m.redistribution_sum_missing(figures) }
    : { kind: 'tooMuch', text: m.redistribution_sum_too_much(figures) };
};

/** The same for what stands in a form at the moment; what cannot be read yet has no sum. */
export const balanceOfTyped = (typed: readonly string[], provided: string | null): Balance => {
  const amounts = typed.map(readFte);
  return amounts.includes(null)
    ? { kind: 'unreadable', text: m.redistribution_sum_unreadable() }
    : balanceOf(sumOf(amounts.filter((amount) => amount !== null)), provided);
};
