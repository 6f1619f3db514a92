import { isDeepStrictEqual } from 'node:util';
import type { ApiContender } from '../contenders/contender.ts';
import type { Page } from '../operations/pages.ts';
import { ask, send } from './answers.ts';
import { median } from './median.ts';

export interface ScalePlan {
  readonly warmUp: number;
  readonly leastPairs: number;
  readonly secondsPerPage: number;
}

/** What a page costs on both data sets. */
export interface Scaled {
  readonly page: Page;
  readonly pairs: number;
  /** The middle latency in milliseconds. */
  readonly large: number;
  readonly small: number;
  readonly differences: readonly string[];
}

export interface Scales {
  readonly large: ApiContender;
  readonly small: ApiContender;
}

/** One request at a time, the large and the small data set in turn: what disturbs the machine disturbs both. */
export const measureScale = async (
  { warmUp, leastPairs, secondsPerPage }: ScalePlan,
  { large, small }: Scales,
  page: Page,
): Promise<Scaled> => {
  const differences =
    page.isSame && !isDeepStrictEqual(await ask(large, page), await ask(small, page))
      ? [`${page.name} is answered otherwise on the large data set`]
      : [];
  for (let i = 0; i < warmUp; i += 1) {
    await send(large, page);
    await send(small, page);
  }
  const took = { large: [] as number[], small: [] as number[] };
  const end = performance.now() + secondsPerPage * 1000;
  while (took.large.length < leastPairs || performance.now() < end) {
    took.large.push(await millisecondsOf(large, page));
    took.small.push(await millisecondsOf(small, page));
  }
  return {
    page,
    pairs: took.large.length,
    large: median(took.large),
    small: median(took.small),
    differences,
  };
};

const millisecondsOf = async (api: ApiContender, page: Page): Promise<number> => {
  const begin = performance.now();
  await send(api, page);
  return performance.now() - begin;
};
