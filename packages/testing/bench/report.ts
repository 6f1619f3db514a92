import { median } from './measuring/median.ts';
import type { Measured, OperationResult, Round } from './measuring/measure.ts';
import type { Scaled } from './measuring/scale.ts';

const middle = (rounds: readonly Round[], figure: Exclude<keyof Round, 'wrong'>): number =>
  median(rounds.map((round) => round[figure]));

/** How many times as fast one is as the other: the median of the rounds that followed each other. */
const ratio = (one: Measured, other: Measured): number =>
  median(one.rounds.map(({ perSecond }, index) => perSecond / other.rounds[index]!.perSecond));

const columns: readonly (readonly [title: string, cell: (measured: Measured, floor: Measured) => string])[] =
  [
    ['', ({ contender }) => contender],
    ['req/s', ({ rounds }) => middle(rounds, 'perSecond').toFixed(0)],
    ['least–most', ({ rounds }) => spread(rounds.map(({ perSecond }) => perSecond))],
    ['p50 ms', ({ rounds }) => middle(rounds, 'p50').toFixed(1)],
    ['p99 ms', ({ rounds }) => middle(rounds, 'p99').toFixed(1)],
    ['node µs', ({ rounds }) => middle(rounds, 'node').toFixed(0)],
    ['pg µs', ({ rounds }) => middle(rounds, 'postgres').toFixed(0)],
    ['SQL', ({ statements }) => String(statements)],
    ['MB', ({ rounds }) => Math.max(...rounds.map(({ megabytes }) => megabytes)).toFixed(0)],
    ['of floor', (measured, floor) => ratio(measured, floor).toFixed(2)],
  ];

const spread = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;

/** The table of one operation, and how far the goals are met. */
export const describe = ({ operation, measured, differences }: OperationResult): string => {
  const [floor] = measured;
  const table = floor
    ? [columns.map(([title]) => title), ...measured.map((one) => columns.map(([, cell]) => cell(one, floor)))]
    : [];
  return [
    `\n${operation.name}: ${operation.title} (${operation.persona})`,
    ...aligned(table),
    ...goalsOf({ operation, measured, differences }).map(({ text }) => text),
    ...differences.map((difference) => `WRONG: ${difference}`),
  ].join('\n');
};

const aligned = (table: readonly (readonly string[])[]): string[] => {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
};

interface Goal {
  readonly text: string;
  readonly reached: number;
  readonly goal: number;
}

const goalsOf = ({ operation, measured }: OperationResult): Goal[] => {
  const [floor, guarded, api, postgraphile] = (
    ['floor', 'guarded floor', 'api', 'postgraphile'] as const
  ).map((name) => measured.find(({ contender }) => contender === name));
  if (!floor || !guarded || !api || !postgraphile) return [];
  return [
    goal('share of the floor', ratio(api, floor), operation.goals.floor),
    goal('share of the floor behind the row policies', ratio(api, guarded), operation.goals.floor),
    goal('times PostGraphile', ratio(api, postgraphile), operation.goals.postgraphile),
  ];
};

const goal = (what: string, reached: number, least: number): Goal => ({
  text: `${what}: ${reached.toFixed(2)} (goal ${least}) ${reached >= least ? 'reached' : 'short'}`,
  reached,
  goal: least,
});

/** Everything measured, for comparing runs. */
export const asJson = (results: readonly OperationResult[], scaled: readonly Scaled[]): string =>
  JSON.stringify(
    {
      operations: results.map((result) => ({
        operation: result.operation.name,
        measured: result.measured,
        goals: goalsOf(result).map(({ reached, goal: least }) => ({ reached, goal: least })),
        differences: result.differences,
      })),
      scale: scaled.map((one) => ({ ...one, page: one.page.name, growth: growthOf(one) })),
    },
    null,
    2,
  );

/** The largest growth there may be when there are a hundred times as many cases (design). */
const MOST_GROWTH = 1.2;

const growthOf = ({ large, small }: Scaled): number => large / small;

const scaleColumns: readonly (readonly [title: string, cell: (scaled: Scaled) => string])[] = [
  ['page', ({ page }) => `${page.name} (${page.persona})`],
  ['3,000: ms', ({ small }) => small.toFixed(2)],
  ['300,000: ms', ({ large }) => large.toFixed(2)],
  ['times', (scaled) => growthOf(scaled).toFixed(2)],
  ['pairs', ({ pairs }) => String(pairs)],
  ['', (scaled) => (growthOf(scaled) <= MOST_GROWTH ? '' : 'grows')],
];

/** What a page costs with 300,000 cases, measured by what it costs with 3,000. */
export const describeScale = (all: readonly Scaled[]): string =>
  [
    `\nscale: what pages cost with 300,000 cases and 1.5 million services, and with 3,000 and 15,000 (goal: times ${MOST_GROWTH})`,
    ...aligned([
      scaleColumns.map(([title]) => title),
      ...all.map((one) => scaleColumns.map(([, cell]) => cell(one))),
    ]),
    ...all.flatMap(({ differences }) => differences.map((difference) => `WRONG: ${difference}`)),
  ].join('\n');
