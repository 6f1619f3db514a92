import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Anything but a complete answer with a status of 2xx. */
  readonly failures: number;
}

export interface LoadGenerator {
  readonly run: (load: Load) => Promise<LoadResult>;
  readonly stop: () => void;
}

/** A load generator that lives through all rounds, so that none of them pays for its start. */
export const startLoadGenerator = (): LoadGenerator => {
  const child = fork(fileURLToPath(new URL('./load-generator.ts', import.meta.url)));
  return {
    run: async (load) => {
      child.send(load);
      const [answer] = (await once(child, 'message')) as [{ result?: LoadResult; error?: string }];
      if (!answer.result) throw new Error(`The load generator failed: ${answer.error}`);
      return answer.result;
    },
    stop: () => void child.kill(),
  };
};
