import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { killWhileWriting } from '../../app/api-process.support.ts';
import { startPurgeClock } from '../../app/purge.ts';
import { serverSession } from '../../app/server-session.support.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { broken, change, everything, liveForm, register } from './crisis-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const KIM = new URL('../../../dist/kim.js', import.meta.url).pathname;
const kim = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [KIM, 'purge'], {
    env: { ...process.env, DATABASE_URL: api.database.url },
  });
  return stdout.trim();
};

const uuidOf = async (title: string): Promise<string> =>
  (
    await api.sql<{ id: string }>(
      'select id from casework.crisis_form where title_de = $1 order by id desc limit 1',
      [title],
    )
  )[0]!.id;

let turn = 0;
/** Two people in one municipality, one of them with the offices; all recorded 31 days ago with a form of 30 days. */
const due = async (): Promise<{ formId: string; version: number; uuid: string }> => {
  turn += 1;
  const form = await liveForm(api, 'windeck');
  await register(api, 'cm.windeck', [form, `Muster-Alt-${turn}`]);
  await register(api, 'cm.windeck', [form, `Muster-Neu-${turn}`, false]);
  await change(api, 'cm.windeck', ['crisisEntriesShare', { formId: form.id }]);
  const uuid = await uuidOf('Erfassung Probe');
  await api.sql('update client.crisis_entry set recorded_on = recorded_on - 31 where form_id = $1', [uuid]);
  return { formId: form.id, version: form.version, uuid };
};

const left = async (uuid: string): Promise<object> =>
  (
    await api.sql<object>(
      `select (select count(*)::int from client.crisis_entry where form_id = $1) as entries, (select count(*)::int from client.crisis_value v join casework.crisis_field f on f.id = v.field_id where f.form_id = $1) as values, (select count(*)::int from casework.crisis_share where form_id = $1) as shares, (select count(*)::int from client.crisis_copy c join casework.crisis_field f on f.id = c.field_id where f.form_id = $1) as copies, (select sum(count)::int from casework.crisis_rollup where form_id = $1) as counted, (select state from casework.crisis_form where id = $1) as state`,
      [uuid],
    )
  )[0]!;
const WHOLE = { entries: 2, values: 8, shares: 3, copies: 10, counted: 2, state: 'LIVE' };
const GONE = { entries: 0, values: 0, shares: 0, copies: 0, counted: 2, state: 'LIVE' };

it('by the command line what is due is deleted once, with a line that says how many; numbers stay', async () => {
  const { formId, uuid } = await due();
  expect(await left(uuid)).toEqual(WHOLE);
  expect(await kim()).toBe(`Form ${uuid}: 2 entries and 3 shares deleted.`);
  expect(await left(uuid)).toEqual(GONE);
  expect(await kim()).toBe('Nothing has had its time.');
  const { body: purged } = await api.ask(
    'cm.windeck',
    `{ crisisForm(id: "${formId}") { purges { entryCount shareCount municipality { name } } } }`,
  );
  const purges = [{ entryCount: 2, shareCount: 3, municipality: { name: 'Windeck' } }];
  expect(purged.data).toEqual({ crisisForm: { purges } });
  const { body } = await api.ask(
    'cm.windeck',
    `{ crisisFigures(formId: "${formId}") { weeks { cumulative } } }`,
  );
  expect(body.data).toEqual({ crisisFigures: { weeks: [{ cumulative: 2 }] } });
  expect(await broken(api)).toEqual([]);
});

it('killed at any point the server leaves all of it, and the next turn deletes all of it', async () => {
  const { uuid } = await due();
  for (const at of [
    'casework.crisis_purge',
    'client.crisis_copy',
    'casework.crisis_share',
    'client.crisis_value',
    'client.crisis_entry',
  ]) {
    await killWhileWriting(api, { at, statement: 'seal.purge_crisis' });
    expect([at, await left(uuid)]).toEqual([at, WHOLE]);
  }
  expect(await kim()).toBe(`Form ${uuid}: 2 entries and 3 shares deleted.`);
  expect(await left(uuid)).toEqual(GONE);
  expect(await broken(api)).toEqual([]);
});

it('two servers at once delete it once', async () => {
  const { uuid } = await due();
  const servers = await Promise.all([serverSession(api), serverSession(api)]);
  const log = pino({ level: 'silent' });
  const clocks = servers.map(({ session }) =>
    startPurgeClock({ session, log, everyMilliseconds: 3_600_000 }),
  );
  await Promise.all(clocks.map((stop) => stop()));
  await Promise.all(servers.map(({ close }) => close()));
  expect(await left(uuid)).toEqual(GONE);
  expect(await api.sql('select from casework.crisis_purge where form_id = $1', [uuid])).toHaveLength(1);
});

it('a closed form is purged with its last entry, and what is not due stays', async () => {
  const { formId, version, uuid } = await due();
  const { form } = await change(api, 'coordinator.rsk', ['crisisFormClose', { formId, version }]);
  expect(form.state).toBe('CLOSED');
  await api.sql(
    `update client.crisis_entry set recorded_on = recorded_on + 2 where id = (select id from client.crisis_entry where form_id = $1 order by id limit 1)`,
    [uuid],
  );
  await kim();
  expect(await left(uuid)).toMatchObject({ entries: 1, counted: 2, state: 'CLOSED' });
  await api.sql('update client.crisis_entry set recorded_on = recorded_on - 2 where form_id = $1', [uuid]);
  await kim();
  expect(await left(uuid)).toEqual({ ...GONE, state: 'PURGED' });
  expect(await broken(api)).toEqual([]);
});

it('nobody who signs in can begin it, whatever day they say it is', async () => {
  const { uuid } = await due();
  const before = await everything(api);
  const { session, close } = await serverSession(api);
  for (const role of ['kim_case_manager', 'kim_county_coordinator', 'kim_platform_admin'] as const) {
    const purged = await session.write({ role, today: '2199-01-01' }, ({ rows }) =>
      rows.query('select * from seal.purge_crisis()'),
    );
    expect(purged).toEqual([]);
  }
  await close();
  expect(await everything(api)).toBe(before);
  expect(await left(uuid)).toEqual(WHOLE);
});
