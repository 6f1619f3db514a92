import { personas } from '@kim/schema/demo/personas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, someId } from './case-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const withList = ['CASE_MANAGER', 'MUNICIPAL_TEAM_LEAD', 'COUNTY_COORDINATOR', 'CENTRE_HEAD'];
const whole = 'filter { id name query isDefault }';
const LIST = '{ savedFilters(first: 50) { totalCount nodes { id name query isDefault } } }';

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
}
const keep = async (persona: string, name: string, more: object = {}) => {
  const input = { page: 'CASES', name, query: 'whose=mine&phase=INTAKE', ...more };
  const told = await change(api, persona, ['filterSave', input, whole]);
  return { ...told, filter: told.payload?.['filter'] as Kept | null };
};
const kept = async (persona: string): Promise<Kept[]> => {
  const { body } = await api.ask(persona, LIST);
  return (body.data as unknown as { savedFilters: { nodes: Kept[] } }).savedFilters.nodes;
};
const everything = async (): Promise<string> =>
  JSON.stringify(await api.sql('select to_jsonb(f) from app.saved_filter f order by f.id'));

describe('who keeps lists', () => {
  it.each(personas.map(({ name, memberships }) => [name, withList.includes(memberships[0]!.role)] as const))(
    '%s: %s',
    async (persona, may) => {
      const before = await everything();
      const { refusal, codes, filter } = await keep(persona, `Liste von ${persona}`);
      if (may) expect({ codes, name: filter?.name }).toEqual({ codes: [], name: `Liste von ${persona}` });
      else {
        expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(refusal);
        expect(await everything()).toBe(before);
      }
    },
  );

  it('nobody sees or changes those of somebody else, in whatever role', async () => {
    const { filter } = await keep('cm.bornheim', 'Nur für mich');
    const before = await everything();
    for (const other of ['cm.siegburg', 'lead.troisdorf', 'coordinator.rsk', 'cm.rkn']) {
      expect((await kept(other)).map(({ name }) => name)).not.toContain('Nur für mich');
      for (const [mutation, more] of [
        ['filterRename', { name: 'Anders' }],
        ['filterPrefer', { isDefault: true }],
        ['filterRemove', {}],
      ] as const) {
        const { codes } = await change(api, other, [mutation, { filterId: filter!.id, ...more }]);
        expect([other, mutation, codes]).toEqual([other, mutation, ['NOT_FOUND']]);
      }
    }
    expect(await everything()).toBe(before);
  });
});

describe('lists of one’s own', () => {
  it('have a name once, begin the page one at a time, and go', async () => {
    const one = await keep('cm.eitorf', 'Überfällig', { isDefault: true });
    const twice = await keep('cm.eitorf', ' überfällig ');
    expect(twice.codes).toEqual(['FILTER_NAME_TAKEN']);
    const other = await keep('cm.eitorf', 'Neu', { isDefault: true });
    expect(other.codes).toEqual([]);
    const rename = { filterId: one.filter!.id, name: 'NEU' };
    expect((await change(api, 'cm.eitorf', ['filterRename', rename])).codes).toEqual(['FILTER_NAME_TAKEN']);
    await change(api, 'cm.eitorf', ['filterRename', { ...rename, name: 'Alt' }]);
    const now = (await kept('cm.eitorf')).map(({ name, isDefault }) => [name, isDefault]);
    expect(now).toEqual(
      expect.arrayContaining([
        ['Alt', false],
        ['Neu', true],
      ]),
    );

    const prefer = { filterId: one.filter!.id, isDefault: true };
    await change(api, 'cm.eitorf', ['filterPrefer', prefer]);
    expect((await kept('cm.eitorf')).filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual([
      'Alt',
    ]);
    const gone = await change(api, 'cm.eitorf', ['filterRemove', { filterId: one.filter!.id }, whole]);
    expect(gone.payload).toEqual({ filter: null, errors: [] });
    expect((await kept('cm.eitorf')).map(({ name }) => name)).not.toContain('Alt');
    expect((await change(api, 'cm.eitorf', ['filterRemove', { filterId: one.filter!.id }])).codes).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('hold codes and no words about anybody', async () => {
    const { codes } = await keep('cm.lohmar', 'Suche', { query: 'name=Béispiel' });
    expect(codes).toEqual(['FILTER_QUERY']);
    await expect(api.sql(`update app.saved_filter set query = 'name=Amal Beispiel'`)).rejects.toThrow(
      'saved_filter_query_is_codes',
    );
  });

  it('one that never was is not found', async () => {
    const { codes } = await change(api, 'cm.lohmar', ['filterRemove', { filterId: someId('saved_filter') }]);
    expect(codes).toEqual(['NOT_FOUND']);
  });
});
