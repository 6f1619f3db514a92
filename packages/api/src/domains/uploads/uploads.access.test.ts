import { createHash } from 'node:crypto';
import { uuidOfId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, tokenOf, type Harness } from '../../app/test-harness.ts';
import { pdf } from './sample-files.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

interface HandIn {
  readonly name?: string;
  readonly content?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly to?: Harness;
}

const handIn = async (
  persona: string,
  { name = 'Vertrag Müller.pdf', content = pdf(), headers = {}, to = api }: HandIn = {},
) => {
  const response = await to.app.inject({
    method: 'POST',
    url: '/uploads',
    headers: {
      authorization: `Bearer ${await tokenOf(persona)}`,
      'content-type': 'application/octet-stream',
      'x-kim-file-name': encodeURIComponent(name),
      ...headers,
    },
    payload: content,
  });
  return {
    status: response.statusCode,
    body: JSON.parse(response.body) as {
      upload?: { id: string; kind: string; size: number; checksum: string; validUntil: string };
      errors?: { message: string; extensions: { code: string } }[];
    },
  };
};

const uploads = (harness = api) =>
  harness
    .sql<{ id: string }>('select id from app.upload order by id')
    .then((rows) => rows.map(({ id }) => id));

describe('handing a file in', () => {
  it('keeps it for who handed it in, until the next day', async () => {
    const { status, body } = await handIn('hr.bornheim');
    expect(status).toBe(201);
    expect(body.upload).toMatchObject({
      fileName: 'Vertrag Müller.pdf',
      kind: 'PDF',
      size: pdf().length,
      checksum: createHash('sha256').update(pdf()).digest('hex'),
    });
    const [row] = await api.sql(
      'select person_id, organisation_id, content, valid_until::text from app.upload where id = $1',
      [uuidOfId(['upload'], body.upload!.id)],
    );
    expect(row).toEqual({
      person_id: referenceUuid('person', 'hr.bornheim'),
      organisation_id: referenceUuid('organisation', 'bornheim'),
      content: pdf(),
      valid_until: body.upload!.validUntil,
    });
  });

  it.each([
    ['a page as PDF', { content: Buffer.from('<html></html>') }, 415, 'UPLOAD_TYPE'],
    ['a program', { name: 'setup.exe' }, 415, 'UPLOAD_TYPE'],
    ['a path in the name', { name: '../../etc/cron.d/x.pdf' }, 400, 'UPLOAD_NAME'],
    ['no name', { headers: { 'x-kim-file-name': '' } }, 400, 'UPLOAD_NAME'],
    ['a name that is no text', { headers: { 'x-kim-file-name': '%E0%A4%A.pdf' } }, 400, 'UPLOAD_NAME'],
    ['nothing', { content: Buffer.alloc(0) }, 400, 'UPLOAD_EMPTY'],
    [
      'too much',
      { content: Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024)]) },
      413,
      'REQUEST_TOO_LARGE',
    ],
    ['a form', { headers: { 'content-type': 'text/plain' } }, 415, undefined],
    ['a form with parts', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415, undefined],
    ['no token', { headers: { authorization: '' } }, 401, 'UNAUTHENTICATED'],
    [
      "somebody else's membership",
      { headers: { 'x-kim-membership': 'membership_00000000000000000000000000' } },
      400,
      undefined,
    ],
  ])('%s is refused and leaves nothing behind', async (_what, request, status, code) => {
    const before = await uploads();
    const answer = await handIn('hr.bornheim', request);
    expect(answer.status).toBe(status);
    if (code) expect(answer.body.errors?.[0]?.extensions.code).toBe(code);
    expect(await uploads()).toEqual(before);
  });

  it('says in German how much is too much', async () => {
    const content = Buffer.alloc(10 * 1024 * 1024 + 1);
    const { body } = await handIn('hr.bornheim', { content });
    expect(body.errors?.[0]?.message).toBe('Die Datei ist zu groß (höchstens 10 MB).');
  });

  it('lets nobody fill the house: 100 MB unused are enough', async () => {
    const content = Buffer.concat([
      Buffer.from('%PDF-1.4'),
      Buffer.alloc(9 * 1024 * 1024),
      Buffer.from('%%EOF'),
    ]);
    const answers = [];
    for (let file = 0; file < 12; file += 1) answers.push((await handIn('hr.hennef', { content })).status);
    expect(answers).toEqual([...Array<number>(11).fill(201), 429]);
  });

  it.each(['lead.bornheim', 'dpo.rsk', 'funding.rsk', 'adviser.caritas'])('%s may not', async (persona) => {
    const answer = await handIn(persona);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe.each([
  ['database', { database: true, graphql: false, domain: false }],
  ['GraphQL', { database: false, graphql: true, domain: false }],
  ['domain', { database: false, graphql: false, domain: true }],
])('the %s wall alone', (_name, walls) => {
  let alone: Harness;
  beforeAll(async () => {
    alone = await startHarness(walls);
  });
  afterAll(() => alone.stop());

  it('keeps out who may not upload', async () => {
    const answer = await handIn('lead.bornheim', { to: alone });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await uploads(alone)).toEqual([]);
  });
});

it('what has expired is swept out with the next upload, in its own county only', async () => {
  const old = async (county: string, person: string, organisation: string, until: string) =>
    api.sql(
      `insert into app.upload (county_id, id, person_id, organisation_id, file_name, kind, size, checksum, content, valid_until) values ($1, gen_random_uuid(), $2, $3, 'alt.txt', 'TXT', 1, 'x', 'x', $4)`,
      [
        ...[county, organisation]
          .map((key) => referenceUuid('organisation', key))
          .toSpliced(1, 0, referenceUuid('person', person)),
        until,
      ],
    );
  await old('rsk', 'hr.siegburg', 'siegburg', '2026-01-01');
  await old('rsk', 'hr.siegburg', 'siegburg', '2199-01-01');
  await old('rkn', 'hr.neuss', 'neuss', '2026-01-01');
  await handIn('hr.siegburg');
  const left = await api.sql(
    `select valid_until::text as until from app.upload where file_name = 'alt.txt' order by 1`,
  );
  expect(left).toEqual([{ until: '2026-01-01' }, { until: '2199-01-01' }]);
});
