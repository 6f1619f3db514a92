import { publicId } from '@kim/schema/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callersNamed, typicalCallers, type Caller } from './callers.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { everyStanding } from './standing-walls.support.ts';
import { expectedOf, fteOf, municipalityIds, positionIds } from './totals.support.ts';

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly fte: string; readonly positions: Listed }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const idsOf = ({ nodes }: Listed): string[] => nodes.map(({ id }) => id).toSorted();
const named = typicalCallers.filter((name) => name !== 'nobody');

describe.each(everyStanding)('%s', (_name, walls) => {
  let api: IsolatedApi;
  beforeAll(async () => {
    api = await startIsolatedApi(walls);
  });
  afterAll(() => api.harness.stop());

  const list = async (caller: Caller, query: string): Promise<Listed> => {
    const { body, text } = await api.ask(caller, `{ list: ${query} }`);
    if (body.errors) throw new Error(`${caller.name} asked ${query} and was told ${text}`);
    return body.data!['list'] as unknown as Listed;
  };
  const members = (name: string): Caller[] =>
    callersNamed(name, api).filter(({ principal }) => principal.role !== 'NOBODY');

  it.each(named)(
    '%s counts the municipalities there are for them, however sorted, filtered and paged',
    async (name) => {
      for (const caller of members(name)) {
        const { municipalities } = expectedOf(caller.principal, api.world);
        const all = await list(caller, 'municipalities(first: 60) { totalCount nodes { id } }');
        expect([all.totalCount, idsOf(all)]).toEqual([
          municipalities.length,
          municipalityIds(municipalities),
        ]);
        for (const probe of ['Siegburg', 'neuss', 'o', '⟪']) {
          const some = municipalities.filter((row) => row.name.toLowerCase().includes(probe.toLowerCase()));
          const found = await list(
            caller,
            `municipalities(first: 60, filter: { nameContains: "${probe}" }) { totalCount nodes { id } }`,
          );
          expect([probe, found.totalCount, idsOf(found)]).toEqual([
            probe,
            some.length,
            municipalityIds(some),
          ]);
        }
        expect(await pageThrough(caller, 'municipalities', 'first: 3')).toEqual(
          municipalityIds(municipalities),
        );
      }
    },
  );

  it.each(named)('%s counts the positions there are for them, and sums them up', async (name) => {
    for (const caller of members(name)) {
      const { positions, counted, municipalities } = expectedOf(caller.principal, api.world);
      if (positions) {
        const all = await list(caller, 'positions(first: 60) { totalCount nodes { id } }');
        expect([all.totalCount, idsOf(all)]).toEqual([positions.length, positionIds(positions)]);
        expect(
          await pageThrough(caller, 'positions', 'first: 5, orderBy: { field: FTE, direction: DESC }'),
        ).toEqual(positionIds(positions));
        const nested = await list(
          caller,
          'municipalities(first: 60) { totalCount nodes { id positions(first: 60) { totalCount nodes { id } } } }',
        );
        for (const { id, positions: inner } of nested.nodes) {
          const here = positions.filter(
            (row) =>
              row.module === 'M2_CASE_MANAGEMENT' &&
              row.organisation_ids.some((own) => publicId('municipality', own) === id),
          );
          expect([inner.totalCount, idsOf(inner)]).toEqual([here.length, positionIds(here)]);
        }
      }
      if (!counted) continue;
      const { body } = await api.ask(
        caller,
        '{ county { fte positionCount } municipalities(first: 60) { nodes { id fte } } }',
      );
      const ofModule = counted.filter(({ module }) => module === 'M2_CASE_MANAGEMENT');
      expect(body.data?.['county']).toEqual({
        fte: fteOf(counted, api.world),
        positionCount: ofModule.length,
      });
      const { nodes } = body.data!['municipalities'] as unknown as Listed;
      const told = Object.fromEntries(nodes.map(({ id, fte }) => [id, fte]));
      expect(told).toEqual(
        Object.fromEntries(
          municipalities.map(({ id }) => [publicId('municipality', id), fteOf(counted, api.world, id)]),
        ),
      );
    }
  });

  /** Every page must be full but the last: a short one would tell of rows left out. */
  const pageThrough = async (caller: Caller, field: string, size: string): Promise<string[]> => {
    const found: string[] = [];
    let after = '';
    for (;;) {
      const page = await list(
        caller,
        `${field}(${size}${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
      );
      found.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) return found.toSorted();
      expect(page.nodes).toHaveLength(Number(/first: (\d+)/.exec(size)![1]));
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
  };
});
