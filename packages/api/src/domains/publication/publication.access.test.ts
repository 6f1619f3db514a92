import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import { askingOpenly, countyId } from './publication-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());
const { ask, send } = askingOpenly(() => api);

const PUBLISHED =
  'query ($id: ID!) { county: publishedCounty(id: $id) { id name resolutions { subject text kind outcome decidedOn dayNote publishedOn } measures { number wording fieldNumber fieldName goalTitle state dueOn ownerOrganisationName light lightYear lightQuarter } } }';
interface Published {
  readonly name: string;
  readonly resolutions: readonly { readonly subject: string }[];
  readonly measures: readonly Readonly<Record<string, unknown>>[];
}
const published = async (id = countyId): Promise<Published | null> => {
  const { body } = await ask(PUBLISHED, { id });
  return (body.data as unknown as { county: Published | null }).county;
};
const codeOf = async (...asked: Parameters<typeof ask>): Promise<unknown> =>
  (await ask(...asked)).body.errors?.[0]?.extensions['code'];

describe('what everybody reads without an account', () => {
  it('is which counties there are', async () => {
    const { body } = await ask('{ __typename publicCounties { __typename id name } }');
    const names = (body.data as unknown as { publicCounties: { name: string }[] }).publicCounties.map(
      ({ name }) => name,
    );
    const rows = await api.sql<{ name: string }>(
      `select name from app.organisation where kind = 'COUNTY' order by name, id`,
    );
    expect(names).toEqual(rows.map(({ name }) => name));
  });

  it('is of resolutions those that are published', async () => {
    const [{ all, some } = { all: 0, some: 0 }] = await api.sql<{ all: number; some: number }>(
      `select count(*)::int as all, count(published_on)::int as some from governance.resolution where county_id = '${referenceUuid('organisation', 'rsk')}'`,
    );
    expect((await published())!.resolutions).toHaveLength(some);
    expect(some).toBeGreaterThan(0);
    await api.sql(
      `update governance.resolution set published_on = null where id = (select id from governance.resolution where county_id = '${referenceUuid('organisation', 'rsk')}' and published_on is not null limit 1)`,
    );
    expect((await published())!.resolutions).toHaveLength(some - 1);
    expect(all).toBeGreaterThanOrEqual(some);
  });

  it('is of measures those the county publishes, until it withdraws them', async () => {
    const before = (await published())!.measures.map(({ number }) => number);
    const [row] = await api.sql<{ id: string; number: number; version: number; wording: string }>(
      `select id, number, version, wording from measure.measure where published_on is null and state = 'RUNNING' and county_id = '${referenceUuid('organisation', 'rsk')}' order by number limit 1`,
    );
    const input = { measureId: publicId('measure', row!.id), version: row!.version, isPublished: true };
    const part = { part: 'measure { version publishedOn }' };
    for (const [persona, refusal] of [
      ['hr.bornheim', 'FORBIDDEN'],
      ['member.jobcenter', 'FORBIDDEN'],
    ])
      expect((await change(api, persona!, 'measurePublish', input, part)).refusal).toBe(refusal);
    expect((await published())!.measures.map(({ number }) => number)).toEqual(before);
    const done = await change(api, 'coordinator.rsk', 'measurePublish', input, part);
    expect(done.codes).toEqual([]);
    expect(done.payload!['measure']).toEqual({ version: row!.version + 1, publishedOn: '2026-11-28' });
    const shown = (await published())!.measures.find(({ number }) => number === row!.number);
    expect(shown).toMatchObject({ wording: row!.wording, state: 'RUNNING' });
    expect((await change(api, 'coordinator.rsk', 'measurePublish', input, part)).codes).toEqual(['CONFLICT']);
    const back = { ...input, version: row!.version + 1, isPublished: false };
    expect((await change(api, 'coordinator.rsk', 'measurePublish', back, part)).codes).toEqual([]);
    expect((await published())!.measures.map(({ number }) => number)).toEqual(before);
  });

  it('is nothing of a place that is no county, and of none that never was', async () => {
    expect(await published(publicId('county', referenceUuid('organisation', 'bornheim')))).toBeNull();
    expect(await published(publicId('county', randomUUID()))).toBeNull();
    expect(await codeOf(PUBLISHED, { id: 'nonsense' })).toBe('BAD_USER_INPUT');
  });

  it('is the same for everybody: nobody looks at the token', async () => {
    const { body } = await ask('{ publicCounties { id } }', {}, { authorization: 'Bearer a.b.c' });
    expect(body.errors).toBeUndefined();
  });

  it.each([
    '{ publicCounties { id } viewer { permissions } }',
    '{ viewer { permissions } }',
    '{ __schema { types { name } } }',
    '{ publicCounties { id } __schema { types { name } } }',
    'query { ...all } fragment all on Query { publicCounties { id } viewer { permissions } }',
    'query { ...all } fragment all on Query { publicCounties { id } }',
    'mutation { hurdleReportSend(input: {}) { errors { code } } }',
    '{ publicCounties { id }',
  ])('and nothing beside it: %s', async (query) => {
    expect(await codeOf(query)).toBe('UNAUTHENTICATED');
  });

  it('is asked for alone by who is signed in', async () => {
    const { body } = await api.ask('coordinator.rsk', '{ publicCounties { id } viewer { permissions } }');
    expect(body.errors![0]!.extensions['code']).toBe('ASKED_TOGETHER');
  });
});

describe('a report without an account', () => {
  const reports = async (): Promise<number> =>
    (await api.sql<{ n: number }>('select count(*)::int as n from hurdle.report'))[0]!.n;

  it('is answered with a secret of which the digest is kept, and nothing of who sent it', async () => {
    const { token, report, errors } = await send();
    expect(errors).toEqual([]);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(report).toMatchObject({ state: 'REPORTED', answer: null, resultTitle: null });
    const rows = await api.sql(
      `select person_id, person_name, client_id, organisation_id, source, reporter_organisation from hurdle.report where token_hash = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
      [token],
    );
    expect(rows).toEqual([
      {
        person_id: null,
        person_name: null,
        client_id: null,
        organisation_id: null,
        source: 'EXTERNAL_ADVISER',
        reporter_organisation: 'Beratungsstelle am Markt',
      },
    ]);
    const everywhere = await api.sql(`select 1 from hurdle.report r where r::text like '%' || $1 || '%'`, [
      token,
    ]);
    expect(everywhere).toEqual([]);
  });

  it('is taken once, however often it is sent, and then answered with the same secret', async () => {
    const idempotencyKey = randomUUID();
    const first = await send({ idempotencyKey });
    const before = await reports();
    expect(await send({ idempotencyKey })).toEqual(first);
    expect(await reports()).toBe(before);
    const [one, other] = await Promise.all([
      send({ idempotencyKey: randomUUID() }),
      send({ idempotencyKey: randomUUID() }),
    ]);
    expect(one.token).not.toBe(other.token);
  });

  it.each([
    ['title', 'Frau Yilmaz wartet'],
    ['description', 'Bitte antworten Sie an amal.muster@example.org.'],
    ['proposal', 'Rufen Sie an: 02241 13-2345'],
    ['organisation', 'Praxis in 53721 Siegburg'],
  ])('that points to a person is not taken: %s', async (field, text) => {
    const before = await reports();
    const { token, errors } = await send({ [field]: text });
    expect([token, errors.map(({ code, path }) => [code, path])]).toEqual([
      null,
      [['PERSONAL_DATA', ['input', field]]],
    ]);
    expect(await reports()).toBe(before);
  });

  it('names every gap at once', async () => {
    const { errors } = await send({ title: ' ', description: 'x'.repeat(4_001), idempotencyKey: 'no key' });
    expect(errors.map(({ code, path }) => [code, path![1]])).toEqual([
      ['INVALID_KEY', 'idempotencyKey'],
      ['HURDLE_TEXT', 'title'],
      ['HURDLE_TEXT', 'description'],
    ]);
    const { errors: none } = await send({ countyId: publicId('county', randomUUID()) });
    expect(none.map(({ code, path }) => [code, path])).toEqual([['NOT_FOUND', ['input', 'countyId']]]);
  });

  it('stands with the county like any other, with what was said of where it comes from', async () => {
    const { body } = await api.ask(
      'coordinator.rsk',
      '{ hurdleReports(first: 20) { nodes { title source reporterName reporterOrganisation } } }',
    );
    const { nodes } = (body.data as unknown as { hurdleReports: { nodes: readonly object[] } }).hurdleReports;
    expect(nodes).toContainEqual({
      title: 'Antrag wird nicht angenommen',
      source: 'EXTERNAL_ADVISER',
      reporterName: null,
      reporterOrganisation: 'Beratungsstelle am Markt',
    });
  });

  it('is one of fifty a day in a county, also at the same instant', async () => {
    const here = `county_id = '${referenceUuid('organisation', 'rkn')}' and token_hash is not null and reported_on = '2026-11-28'`;
    const taken = async (): Promise<number> =>
      (await api.sql<{ n: number }>(`select count(*)::int as n from hurdle.report where ${here}`))[0]!.n;
    const other = publicId('county', referenceUuid('organisation', 'rkn'));
    while ((await taken()) < 48) await send({ countyId: other });
    const codes = await Promise.all(
      Array.from({ length: 4 }, async () => (await send({ countyId: other })).errors.map(({ code }) => code)),
    );
    expect(codes.flat()).toEqual(['REPORTS_FULL', 'REPORTS_FULL']);
    expect(await taken()).toBe(50);
    // another county is not kept waiting
    expect((await send()).errors).toEqual([]);
  });

  it('is refused to an address that has sent 120 within the hour', async () => {
    let last: unknown;
    for (let times = 0; times < 121 && last !== 'TOO_MANY_REPORTS'; times += 1)
      last = await codeOf(
        'mutation ($input: HurdleReportSendWithoutAccountInput!) { hurdleReportSendWithoutAccount(input: $input) { token } }',
      );
    expect(last).toBe('TOO_MANY_REPORTS');
    // reading goes on
    expect(await published()).not.toBeNull();
  });
});
