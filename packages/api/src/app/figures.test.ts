import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from './test-harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

interface Place {
  readonly name: string;
  readonly fte: string;
  readonly participatesInCaseManagement: boolean;
  readonly positions: {
    readonly nodes: readonly {
      readonly id: string;
      readonly fte: string;
      readonly employer: { readonly name: string };
    }[];
  };
}

const COUNTY = `query ($asOf: LocalDate) { municipalities { totalCount nodes { id name fte participatesInCaseManagement positions { nodes { id fte employer(asOf: $asOf) { name } } } } } }`;

const county = async (asOf?: string) => {
  const { body } = await api.ask('coordinator.rsk', COUNTY, { variables: { asOf } });
  return (body.data as unknown as { municipalities: { totalCount: number; nodes: Place[] } }).municipalities;
};

describe('the Rhein-Sieg-Kreis as its coordinator sees it (KIM concept 2025, figure 1)', () => {
  it('has 19 municipalities, 16 of them in case management', async () => {
    const { totalCount, nodes } = await county();
    expect(totalCount).toBe(19);
    expect(nodes).toHaveLength(19);
    expect(nodes.filter((place) => place.participatesInCaseManagement)).toHaveLength(16);
  });

  it('has 20 positions and 17.00 VZÄ; the shared position counts once', async () => {
    const { nodes } = await county();
    expect(new Set(nodes.flatMap(({ positions }) => positions.nodes.map(({ id }) => id))).size).toBe(20);
    const sum = nodes.reduce((millionths, { fte }) => millionths + Math.round(Number(fte) * 1_000_000), 0);
    expect(sum).toBe(17_000_000);
    const { body } = await api.ask('coordinator.rsk', '{ county { fte positionCount } }');
    expect(body.data).toEqual({ county: { fte: '17.000000', positionCount: 20 } });
  });

  it('gives Troisdorf 2.51, Bornheim 1.50 and three municipalities none', async () => {
    const { nodes } = await county();
    const fte = Object.fromEntries(nodes.map((place) => [place.name, place.fte]));
    expect(fte).toMatchObject({
      Troisdorf: '2.510000',
      Bornheim: '1.500000',
      Hennef: '0.000000',
      Königswinter: '0.000000',
      Ruppichteroth: '0.000000',
    });
  });

  it('names the county as employer in 2021 of every position but those of Troisdorf', async () => {
    const { nodes } = await county('2021-10-01');
    const employers = nodes.flatMap(({ name, positions }) =>
      positions.nodes.map(({ employer }) => [name === 'Troisdorf', employer.name]),
    );
    expect(employers.filter(([isTroisdorf]) => isTroisdorf)).toEqual([
      [true, 'Troisdorf'],
      [true, 'Troisdorf'],
      [true, 'Troisdorf'],
    ]);
    expect(new Set(employers.filter(([isTroisdorf]) => !isTroisdorf).map(([, name]) => name))).toEqual(
      new Set(['Rhein-Sieg-Kreis']),
    );
  });

  it.each([
    ['2024-12-31', 'Rhein-Sieg-Kreis'],
    ['2025-01-01', 'Siegburg'],
  ])('on %s the employer in Siegburg is %s', async (day, employer) => {
    const { nodes } = await county(day);
    expect(
      nodes
        .find(({ name }) => name === 'Siegburg')
        ?.positions.nodes.map((position) => position.employer.name),
    ).toEqual([employer]);
  });
});
