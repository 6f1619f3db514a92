import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { askHurdles, merged } from '../hurdle/hurdle-asking.support.ts';
import { askingOpenly } from './publication-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { send, follow, hurdleOf } = askingOpenly(() => api);

const sent = async (input: object = {}): Promise<string> => {
  const { token, errors } = await send(input);
  expect(errors).toEqual([]);
  return token!;
};

it('a secret nobody was given shows nothing', async () => {
  const token = await sent();
  for (const wrong of ['', 'x', 'a'.repeat(43), `${token}x`, token.slice(1), 'demo external-1'])
    expect(await follow(wrong)).toBeNull();
  expect(await follow(token)).not.toBeNull();
});

it('the secret shows the way of its own report, also when it is put to others and taken out again', async () => {
  const of = askHurdles(api);
  const [token, another] = [
    await sent(),
    await sent({ organisation: 'Andere Stelle', title: 'Ganz anderes' }),
  ];
  expect((await follow(another))!.hurdleTitle).toBe('Ganz anderes');
  const mine = await hurdleOf(token);
  expect(
    (await of.advance('coordinator.rsk', mine, 'REGISTERED', { remark: 'Wir kümmern uns.' })).codes,
  ).toEqual([]);
  expect((await follow(token))!.steps).toMatchObject([
    { toState: 'REPORTED', remark: null },
    { toState: 'REGISTERED', remark: 'Wir kümmern uns.' },
  ]);
  expect((await of.merge(await hurdleOf(another), (await hurdleOf(token)).id)).codes).toEqual([]);
  expect(await follow(another)).toMatchObject({
    title: 'Ganz anderes',
    hurdleTitle: merged,
    state: 'CLUSTERED',
  });
});

it('the third report of other places makes a reconstruction due, by whatever name they are written', async () => {
  const of = askHurdles(api);
  const tokens = [
    await sent({ organisation: 'Migrationsberatung Nord' }),
    await sent({ organisation: ' migrationsberatung  NORD' }),
    await sent({ organisation: 'Flüchtlingsrat' }),
    await sent({ organisation: 'Jugendhilfe' }),
  ];
  const first = await hurdleOf(tokens[0]!);
  expect((await of.advance('coordinator.rsk', first, 'REGISTERED')).codes).toEqual([]);
  const states: string[] = [];
  for (const token of tokens.slice(1)) {
    await of.merge(await hurdleOf(token), first.id);
    states.push((await follow(token))!.state);
  }
  expect(states).toEqual(['CLUSTERED', 'CLUSTERED', 'RECONSTRUCTION']);
});
