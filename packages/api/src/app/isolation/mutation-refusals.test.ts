import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allWalls } from '../../platform/auth/walls.ts';
import { buildContract } from '../schema.ts';
import { allCallers, callersNamed, thoroughCallers, type Caller } from './callers.support.ts';
import { expectNothingForeign, startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { mutationSamples, type MutationSample } from './specification.support.ts';
import { everyStanding } from './standing-walls.support.ts';
import { fingerprint, rememberRows, type Fingerprint, type OfCounty } from './world.support.ts';

const samples = Object.entries(mutationSamples);

it('is asked for every mutation of the contract', async () => {
  const contract = await buildContract();
  expect(Object.keys(contract.getMutationType()!.getFields()).toSorted()).toEqual(
    samples.map(([name]) => name).toSorted(),
  );
});

describe.each(everyStanding)(
  '%s a mutation that is not theirs leaves the world as it was',
  (_name, walls) => {
    let api: IsolatedApi;
    /** As everybody must leave the world, and as every change finds it. */
    let untouched: Fingerprint;
    let bringBack: Awaited<ReturnType<typeof rememberRows>>;
    beforeAll(async () => {
      api = await startIsolatedApi(walls);
      untouched = await fingerprint(api.harness.sql);
      bringBack = await rememberRows(api.harness.sql);
    });
    afterAll(() => api.harness.stop());

    const tryForeign = async (
      caller: Caller,
      [name, sample]: readonly [string, MutationSample],
      target: OfCounty,
    ): Promise<void> => {
      const asked = await api.ask(caller, sample.document, { input: sample.input(target, api.world) });
      const request = `${name} of ${JSON.stringify(target)}`;
      expectNothingForeign(asked, caller, api, request);
      const payload = asked.body.data?.['change'] as { errors: readonly unknown[] } | null | undefined;
      const errors = asked.body.errors ?? payload?.errors ?? [];
      if (errors.length === 0) expect.fail(`${caller.name} was not refused ${request}`);
    };

    it.each(walls === allWalls ? allCallers : thoroughCallers)('for %s', async (name) => {
      for (const caller of callersNamed(name, api))
        for (const sample of samples) {
          const targets = sample[1].targets(api.world);
          const foreign = targets.filter(
            (target) => !sample[1].isAllowed(caller.principal, target, api.world),
          );
          await Promise.all(foreign.map((target) => tryForeign(caller, sample, target)));
        }
      expect(await fingerprint(api.harness.sql)).toEqual(untouched);
    });

    it.each(samples)('and %s that is theirs is carried out', async (_mutation, sample) => {
      const { world } = api;
      const [caller] = callersNamed(sample.by, api);
      const [target] = sample.targets(world);
      expect(sample.isAllowed(caller!.principal, target!, world)).toBe(true);
      const { body } = await api.ask(caller!, sample.document, { input: sample.input(target!, world) });
      const after = await fingerprint(api.harness.sql);
      await bringBack(after);
      expect(body.errors).toBeUndefined();
      expect(body.data?.['change']).toMatchObject({ errors: [] });
      if (sample.looksOnly) expect(after).toEqual(untouched);
      else expect(after).not.toEqual(untouched);
    });
  },
);
