import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenInvariants } from './administration.ts';
import { readLedger, turnYear } from './ledger-administration.ts';
import { asAdministrator } from './administration.ts';

let database: TestDatabase;
const before = process.env['DATABASE_URL'];
beforeAll(async () => {
  database = await cloneDatabase();
  process.env['DATABASE_URL'] = database.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await database.drop();
});
const sql = (text: string): Promise<unknown> => asAdministrator((orm) => orm.em.fork().execute(text));

it('reads the account of the Rhein-Sieg-Kreis as the papers have it', async () => {
  const modules = await readLedger('rsk', 2026);
  expect(
    modules.map(({ module, provided, allocated, positions }) => [
      module,
      provided,
      allocated,
      positions.length,
    ]),
  ).toEqual([
    ['M1_COORDINATION', '5.000000', '5.000000', 3],
    ['M2_CASE_MANAGEMENT', '17.000000', '17.000000', 20],
    ['M3_FOREIGNERS_OFFICE', '2.000000', '2.000000', 2],
    ['M3_NATURALISATION_OFFICE', '3.000000', '3.000000', 3],
  ]);
  expect(await readLedger('rsk', 2024)).toEqual([]);
});

it('and that of the Rhein-Kreis Neuss', async () => {
  const modules = await readLedger('rkn', 2021);
  expect(modules.map(({ provided, allocated }) => [provided, allocated])).toEqual([
    ['6.000000', '6.000000'],
    ['7.000000', '7.000000'],
    ['2.250000', '2.250000'],
  ]);
});

it('names no figure for what Hennef and Königswinter gave back, because the papers name none', async () => {
  const rows = await sql(
    `select o.name, e.year, e.fte_before, e.fte_after from app.fte_entry e join app.organisation o on o.county_id = e.county_id and o.id = any (e.organisation_ids) where e.kind = 'RETURNED' order by o.name`,
  );
  expect(rows).toEqual([
    { name: 'Hennef', year: 2026, fte_before: null, fte_after: null },
    { name: 'Königswinter', year: 2026, fte_before: null, fte_after: null },
  ]);
});

it('gives positions the VZÄ of the new year when the year turns, and only then', async () => {
  await sql(
    `insert into app.fte_allowance (county_id, id, year, module, fte, source) select county_id, gen_random_uuid(), 2027, module, fte, 'Probe' from app.fte_allowance where year = 2026 and module = 'M2_CASE_MANAGEMENT'`,
  );
  await sql(
    `insert into app.fte_allocation (county_id, id, year, module, position_id, fte) select county_id, gen_random_uuid(), 2027, module, id, 0.4 from app.position where key = 'bornheim-cm-2'`,
  );
  expect(await turnYear(2026)).toEqual([]);
  expect(await turnYear(2027)).toEqual([{ key: 'bornheim-cm-2', fte: '0.400000' }]);
  expect(await turnYear(2027)).toEqual([]);
  expect(await turnYear(2026)).toEqual([{ key: 'bornheim-cm-2', fte: '0.500000' }]);
});

it('finds a position whose VZÄ are not those of its year', async () => {
  const mine = 'a position has the VZÄ of its latest year (else: kim ledger --turn-year)';
  expect(await brokenInvariants()).not.toContain(mine);
  await sql(`update app.position set fte = 0.9 where key = 'bornheim-cm-2'`);
  expect(await brokenInvariants()).toContain(mine);
});
