import { randomUUID } from 'node:crypto';
import { personas } from '@kim/schema/demo/personas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { fingerprint } from '../../app/isolation/world.support.ts';
import { uploadFile } from '../uploads/uploading.support.ts';
import { brokenRows, goodRows, staffCsv } from './staff-rows.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const handIn = (persona: string, content: Buffer): Promise<string> =>
  uploadFile(api, persona, ['beschaeftigte.csv', content]);

const PARTS = `report { rowCount newCount occupancyCount errorCount errors { row column code message } ignoredColumns }
  errors { code path message }`;
const CHECK = `mutation ($input: StaffImportCheckInput!) { done: staffImportCheck(input: $input) { ${PARTS} } }`;
const APPLY = `mutation ($input: StaffImportInput!) { done: staffImportApply(input: $input) { ${PARTS} } }`;

interface Done {
  readonly report: {
    readonly rowCount: number;
    readonly newCount: number;
    readonly occupancyCount: number;
    readonly errorCount: number;
    readonly errors: readonly {
      readonly row: number;
      readonly column: string | null;
      readonly code: string;
    }[];
  } | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

const ask = async (persona: string, query: string, input: object) => {
  const { body } = await api.ask(persona, query, { variables: { input } });
  return { errors: body.errors, done: body.data?.['done'] as unknown as Done | undefined };
};
const check = (persona: string, uploadId: string) => ask(persona, CHECK, { uploadId });
const apply = (persona: string, uploadId: string, idempotencyKey: string = randomUUID()) =>
  ask(persona, APPLY, { uploadId, idempotencyKey });

const count = async (table: string): Promise<number> => {
  const [row] = await api.sql<{ n: number }>(`select count(*)::int as n from ${table}`);
  return row!.n;
};

describe('5,000 rows of which 37 are broken', () => {
  const good = goodRows(5_000);

  it('writes nothing and names all 37', async () => {
    const uploadId = await handIn('hr.bornheim', staffCsv(brokenRows(good, 37)));
    const before = await fingerprint(api.sql);
    const checked = await check('hr.bornheim', uploadId);
    expect(checked.done!.report).toMatchObject({ rowCount: 5_000, newCount: 4_963, errorCount: 37 });
    expect(new Set(checked.done!.report!.errors.map(({ row }) => row)).size).toBe(37);
    const applied = await apply('hr.bornheim', uploadId);
    expect(applied.done!.errors).toEqual([expect.objectContaining({ code: 'IMPORT_HAS_ERRORS' })]);
    expect(applied.done!.errors[0]!.message).toContain('37');
    expect(applied.done!.report!.errors).toHaveLength(37);
    expect(await fingerprint(api.sql)).toEqual(before);
  });

  it('after the correction takes all of them over, once', async () => {
    const uploadId = await handIn('hr.bornheim', staffCsv(good));
    const [people, files, contracts] = [
      await count('app.person'),
      await count('personnel.file'),
      await count('personnel.contract'),
    ];
    const key = randomUUID();
    const started = performance.now();
    const { done } = await apply('hr.bornheim', uploadId, key);
    console.log(`Import: 5,000 rows taken over in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    expect(done).toMatchObject({ errors: [], report: { newCount: 5_000, errorCount: 0 } });
    expect(await count('app.person')).toBe(people + 5_000);
    expect(await count('personnel.file')).toBe(files + 5_000);
    expect(await count('personnel.contract')).toBe(contracts + 5_000);
    expect((await apply('hr.bornheim', uploadId, key)).done).toEqual(done);
    expect(await count('app.person')).toBe(people + 5_000);
    const again = await apply('hr.bornheim', uploadId);
    expect(again.done!.report).toMatchObject({ errorCount: 5_000 });
    expect(again.done!.report!.errors[0]).toMatchObject({ column: 'E-Mail', code: 'IMPORT_KNOWN_ALREADY' });
  });
});

describe('a row that names a position', () => {
  const row = (position: string, share = '0,5') =>
    `Nina;Beispiel;${randomUUID()}@bornheim.example;01.12.2026;S12;3;19,5;;;;${position};${share};`;

  it('fills it, and the position says so', async () => {
    const { done } = await apply(
      'hr.bornheim',
      await handIn('hr.bornheim', staffCsv([row('bornheim-cm-2', '1')])),
    );
    expect(done).toMatchObject({ errors: [], report: { occupancyCount: 1 } });
    const [position] = await api.sql(
      `select p.version, o.share from app.position p join app.position_occupancy o on o.position_id = p.id where p.key = 'bornheim-cm-2'`,
    );
    expect(position).toEqual({ version: 2, share: '1.000000' });
  });

  it.each([
    ['somebody else’s', 'siegburg-cm-1'],
    ['one of another county', 'rkn-cm-1'],
    ['none', 'bornheim-cm-9'],
  ])('of %s is told nothing about it', async (_name, key) => {
    const { done } = await check('hr.bornheim', await handIn('hr.bornheim', staffCsv([row(key)])));
    expect(done!.report!.errors).toEqual([
      {
        row: 2,
        column: 'Stelle',
        code: 'IMPORT_UNKNOWN_POSITION',
        message: `Eine Stelle „${key}“ gibt es bei Ihnen nicht.`,
      },
    ]);
  });
});

describe('who may import', () => {
  let uploadId: string;
  beforeAll(async () => {
    uploadId = await handIn('hr.bornheim', staffCsv(goodRows(1)));
  });
  const others = personas.map(({ name }) => name).filter((name) => name !== 'hr.bornheim');

  it.each(others)('%s cannot use the file of hr.bornheim', async (persona) => {
    const before = await fingerprint(api.sql);
    for (const { errors, done } of [await check(persona, uploadId), await apply(persona, uploadId)]) {
      if (errors) expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(errors[0]!.extensions['code']);
      else expect(done).toMatchObject({ report: null, errors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await fingerprint(api.sql)).toEqual(before);
  });
});
