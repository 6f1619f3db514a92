import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAndKill } from '../../app/api-process.support.ts';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { berlinToday } from '../../platform/clock/berlin-today.ts';
import { organisationId, positionId } from './year-2024.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const TRANSFER = `mutation ($input: EmployerTransferInput!) { employerTransfer(input: $input) { transfer { state } errors { code } } }`;
const input = {
  idempotencyKey: randomUUID(),
  effectiveOn: berlinToday(),
  legalBasis: 'Vereinbarung vom 01.10.2026',
  lines: [{ positionId: positionId('bornheim-cm-1'), version: 1, newEmployerId: organisationId('rsk') }],
};

const world = async (): Promise<string> => {
  const tables = await api.sql<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace in ('app'::regnamespace, 'personnel'::regnamespace) order by 1`,
  );
  const rows = tables.map(({ name }) => `select x::text as t from ${name} x`).join(' union all ');
  const [row] = await api.sql<{ state: string }>(
    `select md5(string_agg(t, '|' order by t)) as state from (${rows}) y`,
  );
  return row!.state;
};

it('killed between Dienstaufsicht and files nothing has happened, and the same request then does all of it', async () => {
  const before = await world();
  await askAndKill(api, {
    persona: 'hr.bornheim',
    query: TRANSFER,
    variables: { input },
    at: 'personnel.file_keeper',
    statement: 'hand_over_files',
  });
  expect(await world()).toBe(before);

  const { body } = await api.ask('hr.bornheim', TRANSFER, { variables: { input } });
  expect(body).toEqual({ data: { employerTransfer: { transfer: { state: 'EFFECTIVE' }, errors: [] } } });
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
