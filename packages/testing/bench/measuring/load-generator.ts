import autocannon, { type Request } from 'autocannon';
import { isFresh, withFresh } from '../operations/fresh.ts';
import type { Load, LoadResult } from './load.ts';

/* Runs in a process of its own: a generator in the event loop of whoever is measured would measure itself. */

const percentile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Nobody sends the same change twice. */
const renewed = (request: Request): Request => ({ ...request, body: withFresh(request.body) });

const run = ({ url, headers, body, connections, seconds }: Load): Promise<LoadResult> =>
  new Promise((resolve, reject) => {
    const latencies: number[] = [];
    const begin = performance.now();
    const load = autocannon(
      {
        url,
        connections,
        duration: seconds,
        sampleInt: 50,
        requests: [{ method: 'POST', headers, body, ...(isFresh(body) && { setupRequest: renewed }) }],
      },
      (error, result) => {
        if (error) return reject(error);
        const sorted = Float64Array.from(latencies).toSorted();
        const elapsed = (performance.now() - begin) / 1000;
        resolve({
          requests: sorted.length,
          perSecond: sorted.length / elapsed,
          p50: percentile(sorted, 0.5),
          p99: percentile(sorted, 0.99),
          failures: result.non2xx + result.errors + result.timeouts,
        });
      },
    );
    load.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  });

process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
