interface Gap {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly freeShare: string;
}

/** A stretch of the year with one load, in days from the first of January. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  /** From 0 to 1: how much of the position is filled. */
  readonly filled: number;
}

const DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The year as stretches between the gaps; what lies outside of gaps is filled. */
export const stretchesOf = (
  gaps: readonly Gap[],
  year: number,
): { readonly days: number; readonly stretches: readonly Stretch[] } => {
  const first = dayNumber(`${year}-01-01`);
  const days = dayNumber(`${year + 1}-01-01`) - first;
  const cut = gaps.map(({ validFrom, validTo, freeShare }) => {
    const start = Math.max(0, dayNumber(validFrom) - first);
    const end = Math.min(days, validTo ? dayNumber(validTo) - first + 1 : days);
    return { start, length: end - start, filled: 1 - Number(freeShare) };
  });
  const stretches: Stretch[] = [];
  let at = 0;
  for (const gap of cut) {
    if (gap.start > at) stretches.push({ start: at, length: gap.start - at, filled: 1 });
    stretches.push(gap);
    at = gap.start + gap.length;
  }
  if (at < days) stretches.push({ start: at, length: days - at, filled: 1 });
  return { days, stretches };
};
