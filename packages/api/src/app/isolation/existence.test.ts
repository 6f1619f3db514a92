import { randomUUID } from 'node:crypto';
import { publicId, type IdKind } from '@kim/schema/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callersNamed, type Caller } from './callers.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { recordStatements, type Recorder } from './statements.support.ts';
import { everyStanding } from './standing-walls.support.ts';
import { fingerprint } from './world.support.ts';

const places: Readonly<Record<string, (id: string) => readonly [query: string, variables: object]>> = {
  position: (id) => ['query ($id: ID!) { position(id: $id) { id title fte shares { share } } }', { id }],
  municipality: (id) => [
    'query ($id: ID!) { municipality(id: $id) { id name positions { totalCount } } }',
    { id },
  ],
  node: (id) => ['query ($id: ID!) { node(id: $id) { id __typename } }', { id }],
  explainAccess: (id) => [
    'query ($id: ID!) { explainAccess(id: $id) { visible statements { kind text source } } }',
    { id },
  ],
  positionFill: (id) => [
    'mutation ($input: PositionFillInput!) { positionFill(input: $input) { position { id } occupancy { id } errors { code path message currentVersion } } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        positionId: id,
        version: 1,
        givenName: 'Nina',
        familyName: 'Beispiel',
        email: 'nina@bornheim.example',
        validFrom: '2026-11-01',
      },
    },
  ],
};

describe.each(everyStanding)('%s', (_name, walls) => {
  let api: IsolatedApi;
  let recorder: Recorder;
  beforeAll(async () => {
    api = await startIsolatedApi(walls);
    recorder = recordStatements();
  });
  afterAll(async () => {
    recorder.stop();
    await api.harness.stop();
  });

  const foreign = (kind: IdKind): string => {
    const key = { position: 'siegburg-cm-1', municipality: 'siegburg' }[kind as 'position' | 'municipality'];
    const rows = kind === 'position' ? api.world.position : api.world.organisation;
    return publicId(kind, rows.find((row) => row.key.startsWith(`${key}⟪`))!.id);
  };

  const answer = async (caller: Caller, place: string, id: string) => {
    // Who somebody is the API remembers for a while, and asks again when that ends: not what is counted here.
    await api.ask(caller, '{ viewer { __typename } }');
    const start = performance.now();
    const { result, statements } = await recorder.during(() => api.ask(caller, ...places[place]!(id)));
    const { status, text } = result;
    const time = performance.now() - start;
    const told = text.replaceAll(
      /"reference":"[0-9a-f-]+"|Kennung [0-9a-f-]+|reference [0-9a-f-]+/g,
      'reference',
    );
    return { status, text: told, statements, time };
  };

  const median = (times: readonly number[]): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
  const ROUNDS = 15;

  it.each([
    ['position', 'position'],
    ['municipality', 'municipality'],
    ['node', 'position'],
    ['node', 'municipality'],
    ['explainAccess', 'position'],
    ['explainAccess', 'municipality'],
    ['positionFill', 'position'],
  ] as const)(
    '%s answers HR the same for a foreign %s as for one that never existed',
    async (place, kind) => {
      const [hr] = callersNamed('hr.bornheim', api);
      const before = await fingerprint(api.harness.sql);
      const times = { foreign: [] as number[], never: [] as number[] };
      await answer(hr!, place, foreign(kind));
      for (let round = 0; round < ROUNDS; round += 1) {
        const { time: foreignTime, ...ofForeign } = await answer(hr!, place, foreign(kind));
        const { time: neverTime, ...ofNever } = await answer(hr!, place, publicId(kind, randomUUID()));
        // the same body, status and number of statements: nothing is looked up for the one and not for the other
        expect(ofForeign).toEqual(ofNever);
        expect(ofForeign.statements).toBeGreaterThan(0);
        times.foreign.push(foreignTime);
        times.never.push(neverTime);
      }
      expect(await fingerprint(api.harness.sql)).toEqual(before);
      const ratio = median(times.foreign) / median(times.never);
      console.log(
        `${place}(${kind}): foreign ${median(times.foreign).toFixed(2)} ms, never ${median(times.never).toFixed(2)} ms`,
      );
      expect(ratio).toBeGreaterThan(0.1);
      expect(ratio).toBeLessThan(10);
    },
  );
});
