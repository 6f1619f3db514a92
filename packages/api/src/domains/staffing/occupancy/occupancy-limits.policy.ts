/** Who is there with which share, from when to when. */
export interface Span {
  readonly personId: string;
  readonly share: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

export type Excess =
  | { readonly code: 'NOT_VACANT'; readonly figures: { readonly day: string; readonly free: string } }
  | { readonly code: 'TOO_MANY_PERSONS'; readonly figures: { readonly day: string; readonly most: number } };

/** Shares have six decimals; whole millionths add up exactly. */
const millionths = (share: string): number => Math.round(Number(share) * 1_000_000);
const asShare = (amount: number): string => String(amount / 1_000_000);

const covers = ({ validFrom, validTo }: Span, day: string): boolean =>
  validFrom <= day && (!validTo || validTo >= day);

/** The load changes upwards only where somebody begins: the days to look at. */
const daysToLookAt = (others: readonly Span[], planned: Span): string[] =>
  [
    planned.validFrom,
    ...others.map(({ validFrom }) => validFrom).filter((day) => covers(planned, day)),
  ].toSorted();

/**
 * The first day on which the position would be filled beyond 100 %, or by more people than it may have. A position is funded
 * once (KIM concept 2025, figure 1), so that nobody can fill more of it than there is.
 */
export const findExcess = (others: readonly Span[], planned: Span, most: number): Excess | null => {
  for (const day of daysToLookAt(others, planned)) {
    const there = others.filter((span) => covers(span, day));
    const free = 1_000_000 - there.reduce((sum, { share }) => sum + millionths(share), 0);
    if (millionths(planned.share) > free)
      return { code: 'NOT_VACANT', figures: { day, free: asShare(Math.max(0, free)) } };
    if (new Set([...there.map(({ personId }) => personId), planned.personId]).size > most)
      return { code: 'TOO_MANY_PERSONS', figures: { day, most } };
  }
  return null;
};

interface Engagement extends Span {
  /** VZÄ of the position. */
  readonly fte: string;
}

/**
 * The first day on which a person would work more than one VZÄ over all positions known to the writer. Refused, not warned of:
 * more than full time is not employment anybody may agree to (§ 3 ArbZG, § 6 TVöD).
 */
export const findOverwork = (others: readonly Engagement[], planned: Engagement): string | null => {
  const load = ({ share, fte }: Engagement): number => (millionths(share) * millionths(fte)) / 1_000_000;
  for (const day of daysToLookAt(others, planned)) {
    const total = others
      .filter((span) => covers(span, day))
      .reduce((sum, span) => sum + load(span), load(planned));
    if (Math.round(total) > 1_000_000) return day;
  }
  return null;
};
