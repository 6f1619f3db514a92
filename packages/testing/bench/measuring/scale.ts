import { isDeepStrictEqual } from 'node:util';
import type { ApiContender } from '../contenders/contender.ts';
import type { Page } from '../operations/pages.ts';
import { ask } from './answers.ts';
import { load, type Bench, type Round } from './measure.ts';
import { median } from './median.ts';

/** Both data sets, the large one first. */
export type Scales = readonly [large: ApiContender, small: ApiContender];

export interface Scaled {
  readonly page: Page;
  readonly large: readonly Round[];
  readonly small: readonly Round[];
  readonly differences: readonly string[];
}

/** One page asked of both in turn: latency with few connections, where waiting for one another says little. */
export const measureScale = async (
  bench: Omit<Bench, 'contenders'>,
  [large, small]: Scales,
  page: Page,
): Promise<Scaled> => {
  const answers = [await ask(large, page), await ask(small, page)];
  const differences =
    page.isSame && !isDeepStrictEqual(answers[0], answers[1])
      ? [`${page.name}: the answer is another one on the large data set`]
      : [];
  const { warmUpSeconds, rounds: turns, secondsPerRound } = bench.plan;
  for (const api of [large, small]) await load(bench, api, page, warmUpSeconds);
  const rounds: { large: Round[]; small: Round[] } = { large: [], small: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    rounds.large.push(await load(bench, large, page, secondsPerRound));
    rounds.small.push(await load(bench, small, page, secondsPerRound));
  }
  const failed = [...rounds.large, ...rounds.small].reduce((sum, { failures }) => sum + failures, 0);
  return {
    page,
    ...rounds,
    differences: [...differences, ...(failed > 0 ? [`${page.name} failed ${failed} times under load`] : [])],
  };
};

/** How many times as long the large data set takes: the median of the rounds that followed each other. */
export const growthOf = (
  { large, small }: Pick<Scaled, 'large' | 'small'>,
  figure: 'p50' | 'postgres',
): number => median(large.map((round, index) => round[figure] / small[index]![figure]));
