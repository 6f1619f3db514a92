export interface WeekCount {
  /** Its Monday. */
  readonly week: string;
  readonly count: number;
}
export interface WeekFigure extends WeekCount {
  readonly cumulative: number;
}

/** Below this nobody but the municipality itself is told a number (as with figures about staff, docs/adr/0018). */
export const SMALLEST = 5;

const DAY = 86_400_000;
const weekAfter = (week: string): string =>
  new Date(Date.parse(`${week}T00:00:00Z`) + 7 * DAY).toISOString().slice(0, 10);

/** Every week from the first to the last, those without anybody too. */
export const everyWeek = (counts: readonly WeekCount[]): WeekCount[] => {
  const byWeek = new Map<string, number>();
  for (const { week, count } of counts) byWeek.set(week, (byWeek.get(week) ?? 0) + count);
  const weeks = [...byWeek.keys()].toSorted();
  const [first, last] = [weeks[0], weeks.at(-1)];
  const all: WeekCount[] = [];
  if (first === undefined || last === undefined) return all;
  for (let week = first; week <= last; week = weekAfter(week))
    all.push({ week, count: byWeek.get(week) ?? 0 });
  return all;
};

export const withCumulative = (counts: readonly WeekCount[]): WeekFigure[] => {
  let cumulative = 0;
  return counts.map(({ week, count }) => ({ week, count, cumulative: (cumulative += count) }));
};

/**
 * What the county is told of one municipality: fewer than five wait for the week in which five are reached. Each number is 0 or at least
 * five, and so is the difference of any two sums: nobody is found by subtraction.
 */
export const released = (counts: readonly WeekCount[]): WeekCount[] => {
  let waiting = 0;
  return everyWeek(counts).map(({ week, count }) => {
    waiting += count;
    if (waiting < SMALLEST) return { week, count: 0 };
    const told = waiting;
    waiting = 0;
    return { week, count: told };
  });
};
