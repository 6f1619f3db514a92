import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allWalls } from '../../platform/auth/walls.ts';
import { buildContract } from '../schema.ts';
import { allCallers, callersNamed, typicalCallers, type Caller } from './callers.support.ts';
import { expectNothingForeign, startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { everyStanding } from './standing-walls.support.ts';
import { fingerprint, type PositionRow } from './world.support.ts';

interface Change {
  readonly document: string;
  readonly input: (target: PositionRow) => object;
  /** By our own reckoning, from the rows as they are. */
  readonly isAllowed: (caller: Caller, target: PositionRow, api: IsolatedApi) => boolean;
}

/** Every mutation there is, with an input that would be carried out if the caller were allowed to. */
const changes: Readonly<Record<string, Change>> = {
  positionFill: {
    document:
      'mutation ($input: PositionFillInput!) { change: positionFill(input: $input) { position { id } occupancy { id } errors { code message } } }',
    input: ({ id, version }) => ({
      idempotencyKey: randomUUID(),
      positionId: publicId('position', id),
      version,
      givenName: 'Nina',
      familyName: 'Beispiel',
      email: 'nina@beispiel.example',
      validFrom: '2026-11-01',
      share: '0.1',
    }),
    isAllowed: ({ principal }, target, { world }) =>
      principal.role === 'MUNICIPAL_HR' &&
      world.supervision_assignment.some(
        (row) =>
          row.position_id === target.id &&
          row.kind === 'DIENSTAUFSICHT' &&
          row.holder_id === principal.organisationId &&
          row.valid_to === null,
      ),
  },
};

/** Vacant, of several employers: a municipality, two of one shared position, the county, the other county. */
const targets = [
  'bornheim-cm-2',
  'niederkassel-cm-2',
  'much-cm-1',
  'rsk-coordination',
  'dormagen-coordination',
  'rkn-cm-2',
];

it('is asked for every mutation of the contract', async () => {
  const contract = await buildContract();
  expect(Object.keys(contract.getMutationType()!.getFields())).toEqual(Object.keys(changes));
});

describe.each(everyStanding)(
  '%s a mutation that is not theirs leaves the world as it was',
  (_name, walls) => {
    let api: IsolatedApi;
    beforeAll(async () => {
      api = await startIsolatedApi(walls);
      await api.harness.sql(
        `delete from app.position_occupancy o using app.position p where p.id = o.position_id and p.key like 'much-cm-1%'`,
      );
    });
    afterAll(() => api.harness.stop());

    it.each(walls === allWalls ? allCallers : typicalCallers)('for %s', async (name) => {
      const before = await fingerprint(api.harness.sql);
      for (const caller of callersNamed(name, api))
        for (const { document, input, isAllowed } of Object.values(changes))
          for (const key of targets) {
            const target = api.world.position.find((row) => row.key.startsWith(`${key}⟪`))!;
            if (isAllowed(caller, target, api)) continue;
            const asked = await api.ask(caller, document, { input: input(target) });
            expectNothingForeign(asked, caller, api, `positionFill of ${key}`);
            const payload = asked.body.data?.['change'] as { errors: readonly unknown[] } | undefined;
            expect([key, (asked.body.errors ?? payload?.errors)?.length]).toEqual([key, 1]);
          }
      expect(await fingerprint(api.harness.sql)).toBe(before);
    });

    it('and one that is theirs changes it', async () => {
      const [hr] = callersNamed('hr.bornheim', api);
      const target = api.world.position.find((row) => row.key.startsWith('bornheim-cm-2⟪'))!;
      const { positionFill } = changes;
      const before = await fingerprint(api.harness.sql);
      const { body } = await api.ask(hr!, positionFill!.document, { input: positionFill!.input(target) });
      expect(body.data?.['change']).toMatchObject({ errors: [] });
      expect(await fingerprint(api.harness.sql)).not.toBe(before);
    });
  },
);
