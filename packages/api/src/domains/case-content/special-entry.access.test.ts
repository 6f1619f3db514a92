import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { tenantNamespaces } from '../../platform/persistence/schemas.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import { caseOf, everythingSaid, uuidOfCase } from './case-content-asking.support.ts';

const TEXT = 'Zuckerkrankheit seit der Flucht, spritzt Insulin';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
  for (const persona of ['cm.bornheim', 'cm.siegburg', 'cm.rkn']) await consentToHealth(api, persona);
});
afterAll(() => api.stop());

/** The consent the case was opened with then names health, too. */
const consentToHealth = (harness: Harness, persona: string, number = 1): Promise<unknown> =>
  harness.sql(
    `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category) select c.county_id, gen_random_uuid(), k.id, c.id, 'CASE_MANAGEMENT', c.organisation_id, 'HEALTH' from casework.case_file c join casework.consent k on k.case_id = c.id where c.id = $1`,
    [uuidOfCase(persona, number)],
  );

const record = (persona: string, input: object = {}, harness = api) =>
  change(
    harness,
    persona,
    'caseSpecialRecord',
    { caseId: caseOf(persona), category: 'HEALTH', text: TEXT, ...input },
    { part: 'entry { id category hasConsent text }' },
  );

const entriesOf = async (persona: string, caseId = caseOf(persona)) => {
  const { body } = await api.ask(
    persona,
    `{ case(id: "${caseId}") { specialEntries { category hasConsent text } } }`,
  );
  return (body.data?.['case'] as unknown as { specialEntries: object[] } | null)?.specialEntries;
};

/** Every text and every row of bytes of all tenants in which something stands, as it is and as hexadecimal digits. */
const placesOf = async (words: string): Promise<string[]> => {
  const columns = await api.sql<{ place: string; name: string; column: string }>(
    `select c.oid::regclass || '.' || a.attname as place, c.oid::regclass::text as name, quote_ident(a.attname) as column from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped where (c.relnamespace in (${tenantNamespaces}) or c.relnamespace = 'seal'::regnamespace) and c.relkind = 'r'`,
  );
  const found = await Promise.all(
    columns.map(async ({ place, name, column }) => {
      const rows = await api.sql(
        `select 1 as one from ${name} where position($1 in ${column}::text) > 0 or position(encode(convert_to($1, 'UTF8'), 'hex') in ${column}::text) > 0 or position(encode(convert_to($1, 'UTF8'), 'base64') in ${column}::text) > 0`,
        [words],
      );
      return rows.length > 0 ? [place] : [];
    }),
  );
  return found.flat();
};

describe('something of a special category', () => {
  it('is read by who leads the case, and stands nowhere in the database', async () => {
    const { payload } = await record('cm.bornheim');
    expect(payload).toMatchObject({
      errors: [],
      entry: { category: 'HEALTH', hasConsent: true, text: TEXT },
    });
    expect(await entriesOf('cm.bornheim')).toEqual([{ category: 'HEALTH', hasConsent: true, text: TEXT }]);
    expect(await placesOf('Insulin')).toEqual([]);
    // the search finds what does stand there
    await change(api, 'cm.bornheim', 'caseNoteRecord', {
      caseId: caseOf('cm.bornheim'),
      occurredOn: '2026-11-28',
      text: 'Auffindbar.',
    });
    expect(await placesOf('Auffindbar')).toEqual(['content.note.text']);
  });

  it('is refused without a consent that names it, and nothing is kept', async () => {
    const before = await everythingSaid(api);
    expect((await record('cm.bornheim', { category: 'RELIGION' })).codes).toEqual([
      'SPECIAL_CONSENT_MISSING',
    ]);
    expect((await record('cm.alfter')).codes).toEqual(['SPECIAL_CONSENT_MISSING']);
    expect(await everythingSaid(api)).toBe(before);
  });

  it.each([
    ['withdrawn', `update casework.consent set withdrawn_on = greatest(given_on, '2026-11-01')`],
    ['expired', `update casework.consent set expires_on = '2026-11-27'`],
    ['not given yet', `update casework.consent set given_on = '2026-11-29'`],
  ])('is neither written nor read once the consent is %s', async (_what, sql) => {
    await record('cm.siegburg');
    const [kept] = await api.sql<{ given_on: string; expires_on: string }>(
      `select given_on::text, expires_on::text from casework.consent where case_id = $1`,
      [uuidOfCase('cm.siegburg')],
    );
    await api.sql(`${sql} where case_id = $1`, [uuidOfCase('cm.siegburg')]);
    expect((await record('cm.siegburg')).codes).toEqual(['SPECIAL_CONSENT_MISSING']);
    const read = (await entriesOf('cm.siegburg')) as { hasConsent: boolean; text: string | null }[];
    expect(new Set(read.map(({ hasConsent, text }) => [hasConsent, text].join()))).toEqual(
      new Set(['false,']),
    );
    await api.sql(
      'update casework.consent set withdrawn_on = null, given_on = $2, expires_on = $3 where case_id = $1',
      [uuidOfCase('cm.siegburg'), kept!.given_on, kept!.expires_on],
    );
    const again = (await entriesOf('cm.siegburg')) as { text: string | null }[];
    expect(again[0]!.text).toBe(TEXT);
  });
});

describe('what somebody with a copy of the database tries', () => {
  it('a row moved to another case does not open there', async () => {
    await consentToHealth(api, 'cm.bornheim', 3);
    await record('cm.bornheim');
    await api.sql('update content.special_entry set case_id = $2 where case_id = $1', [
      uuidOfCase('cm.bornheim', 1),
      uuidOfCase('cm.bornheim', 3),
    ]);
    const moved = (await entriesOf('cm.bornheim', caseOf('cm.bornheim', 3))) as { text: string | null }[];
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ text }) => text === null)).toBe(true);
    await api.sql('update content.special_entry set case_id = $2 where case_id = $1', [
      uuidOfCase('cm.bornheim', 3),
      uuidOfCase('cm.bornheim', 1),
    ]);
    expect(await entriesOf('cm.bornheim')).toContainEqual({
      category: 'HEALTH',
      hasConsent: true,
      text: TEXT,
    });
  });

  it('the key of one tenant opens nothing of another, and does not pass for its own', async () => {
    await record('cm.rkn');
    await record('cm.bornheim');
    const organisation = (key: string): string => referenceUuid('organisation', key);
    const before = await api.sql<{ wrapped: Buffer }>(
      'select wrapped from content.tenant_key where organisation_id = $1',
      [organisation('bornheim')],
    );
    await record('cm.siegburg');
    await api.sql(
      'update content.tenant_key set wrapped = (select k.wrapped from content.tenant_key k where k.organisation_id = $2) where organisation_id = $1',
      [organisation('bornheim'), organisation('siegburg')],
    );
    const read = (await entriesOf('cm.bornheim')) as { text: string | null }[];
    expect(read.every(({ text }) => text === null)).toBe(true);
    await api.sql('update content.tenant_key set wrapped = $2 where organisation_id = $1', [
      organisation('bornheim'),
      before[0]!.wrapped,
    ]);
    expect(await entriesOf('cm.bornheim')).toContainEqual({
      category: 'HEALTH',
      hasConsent: true,
      text: TEXT,
    });
  });

  it('two first entries at one instant make one key', async () => {
    await consentToHealth(api, 'cm.lohmar');
    const answers = await Promise.all([1, 2, 3].map(() => record('cm.lohmar')));
    expect(answers.map(({ codes }) => codes)).toEqual([[], [], []]);
    const keys = await api.sql('select number from content.tenant_key where organisation_id = $1', [
      referenceUuid('organisation', 'lohmar'),
    ]);
    expect(keys).toEqual([{ number: 1 }]);
  });
});

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  beforeAll(async () => {
    walled = await startHarness(walls, { today: '2026-11-28' });
    await consentToHealth(walled, 'cm.bornheim');
    await record('cm.bornheim', {}, walled);
  });
  afterAll(() => walled.stop());

  it.each([
    'cm.siegburg',
    'lead.bornheim',
    'hr.bornheim',
    'coordinator.rsk',
    'head.rsk',
    'dpo.rsk',
    'cm.rkn',
  ])('%s neither reads nor writes it', async (persona) => {
    const before = await everythingSaid(walled);
    const caseId = caseOf('cm.bornheim');
    const read = await walled.ask(persona, `{ case(id: "${caseId}") { specialEntries { text } } }`);
    expect(read.text).not.toContain('Insulin');
    const { codes, refusal } = await record(persona, { caseId }, walled);
    expect(refusal ?? codes.join()).not.toBe('');
    expect(await everythingSaid(walled)).toBe(before);
  });
});
