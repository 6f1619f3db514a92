import { readFile } from 'node:fs/promises';
import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asAdministrator, brokenInvariants } from '../administration.ts';
import { loadCounty, organisationOf } from './county-administration.ts';
import { readCountyFile } from './county-file.ts';

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

const text = await readFile(
  new URL('../../../../schema/src/reference/counties/rhein-kreis-neuss.json', import.meta.url),
  'utf8',
);
const read = (changed = text) => readCountyFile(changed).county!;
const organisations = () =>
  asAdministrator((orm) =>
    orm.em.fork().execute<{ count: number }[]>('select count(*)::int as count from app.organisation'),
  );
/** The same county under other keys and numbers: one the code has never heard of. */
const renamed = text
  .replaceAll(/"(key|employer)": "([a-z])/g, '"$1": "x-$2')
  .replaceAll(/"(dormagen|neuss)": "1/g, '"x-$1": "1')
  .replaceAll('"05162', '"05999');

it('sums the Rhein-Kreis Neuss as its paper does, and both supervisions of its case managers are the county’s', async () => {
  const county = 'Rhein-Kreis Neuss';
  expect(await organisationOf('rkn')).toEqual([
    { module: 'M1_COORDINATION', employer: 'Dormagen', fachaufsicht: county, positions: 1, fte: '1.000000' },
    { module: 'M1_COORDINATION', employer: 'Neuss', fachaufsicht: county, positions: 1, fte: '1.000000' },
    { module: 'M1_COORDINATION', employer: county, fachaufsicht: county, positions: 2, fte: '4.000000' },
    { module: 'M2_CASE_MANAGEMENT', employer: county, fachaufsicht: county, positions: 7, fte: '7.000000' },
    { module: 'M3_FOREIGNERS_OFFICE', employer: county, fachaufsicht: null, positions: 3, fte: '2.250000' },
  ]);
});

it('loaded once more it writes nothing', async () => {
  const { before: was, after, faults } = await loadCounty(read());
  expect([faults, after]).toEqual([[], was]);
  expect(after).toEqual({ organisations: 9, positions: 14, supervisions: 25, stages: 3 });
});

it('a county the code has never heard of comes whole from its file', async () => {
  const { before: was, after, faults } = await loadCounty(read(renamed));
  expect([faults, was.organisations]).toEqual([[], 0]);
  expect(after).toEqual({ organisations: 9, positions: 14, supervisions: 25, stages: 3 });
  expect(await organisationOf('x-rkn')).toHaveLength(5);
  expect(await brokenInvariants()).toEqual([]);
});

it('takes nothing that belongs to another county, and then writes nothing at all', async () => {
  const [count] = await organisations();
  const third = renamed.replaceAll('"x-', '"y-').replace('"05999004"', '"05382060"');
  const { faults } = await loadCounty(read(third));
  // every place but the one whose number is Siegburg's still bears the numbers of the county before
  expect(new Set(faults.map(({ code, field }) => `${code} ${field}`))).toEqual(
    new Set(Array.from({ length: 8 }, (_, at) => `OF_ANOTHER_COUNTY municipalities.${at}`)),
  );
  expect((await organisations())[0]).toEqual(count);
});
