import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { pdf, workbook } from '../uploads/sample-files.support.ts';
import { downloadFile, uploadFile, type SampleFile } from '../uploads/uploading.support.ts';
import { change, everythingKept, fileOf, someId } from './personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const upload = (
  harness: Harness,
  persona: string,
  file: SampleFile = ['Zeugnis „2025“.pdf', pdf()],
): Promise<string> => uploadFile(harness, persona, file);

const download = (harness: Harness, persona: string, id: string): ReturnType<typeof downloadFile> =>
  downloadFile(harness, persona, `/personnel-documents/${id}`);

const document = { title: 'Zeugnis', category: 'CERTIFICATE', receivedOn: '2026-11-01' };
const appraisal = {
  heldOn: '2026-10-01',
  periodFrom: '2025-10-01',
  periodTo: '2026-09-30',
  kind: 'REGULAR',
  text: 'Arbeitet sehr selbständig.',
  nextDueOn: '2027-10-01',
};

/** Files a document of somebody and gives its id. */
const filed = async (harness: Harness, hr: string, persona: string): Promise<string> => {
  const { payload } = await change(
    harness,
    hr,
    'documentFile',
    { fileId: fileOf(persona), uploadId: await upload(harness, hr), ...document },
    { part: 'document { id }' },
  );
  return (payload as unknown as { document: { id: string } }).document.id;
};

describe('a document', () => {
  it('is filed from an upload, which is used up', async () => {
    const uploadId = await upload(api, 'hr.bornheim');
    const input = { fileId: fileOf('cm.bornheim'), uploadId, ...document };
    const first = await change(api, 'hr.bornheim', 'documentFile', input, {
      part: 'document { title category fileName kind size checksum }',
    });
    expect(first.payload).toMatchObject({
      errors: [],
      document: { title: 'Zeugnis', fileName: 'Zeugnis „2025“.pdf', kind: 'PDF', size: pdf().length },
    });
    const again = await change(api, 'hr.bornheim', 'documentFile', input);
    expect(again.codes).toEqual(['UPLOAD_NOT_FOUND']);
    expect(await api.sql('select count(*)::int as left from app.upload where content is not null')).toEqual([
      { left: 0 },
    ]);
  });

  it.each(['hr.bornheim', 'cm.bornheim'])(
    'is handed out to %s to be saved, never shown in place',
    async (persona) => {
      const { status, headers, bytes } = await download(
        api,
        persona,
        await filed(api, 'hr.bornheim', 'cm.bornheim'),
      );
      expect([status, bytes]).toEqual([200, pdf()]);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': "attachment; filename*=UTF-8''Zeugnis%20%E2%80%9E2025%E2%80%9C.pdf",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    },
  );

  it("somebody else's upload, an invented one and a table of figures are refused", async () => {
    const fileId = fileOf('cm.bornheim');
    const before = await everythingKept(api);
    const attempts = [
      await upload(api, 'hr.siegburg'),
      someId('upload'),
      await upload(api, 'hr.bornheim', ['liste.xlsx', workbook()]),
    ];
    const codes = [];
    for (const uploadId of attempts)
      codes.push(
        (await change(api, 'hr.bornheim', 'documentFile', { fileId, uploadId, ...document })).codes.join(),
      );
    expect(codes).toEqual(['UPLOAD_NOT_FOUND', 'UPLOAD_NOT_FOUND', 'DOCUMENT_KIND']);
    expect(await everythingKept(api)).toBe(before);
  });

  it('what was refused can be filed afterwards: the upload is still there', async () => {
    const uploadId = await upload(api, 'hr.bornheim');
    const fileId = fileOf('cm.bornheim');
    const wrong = await change(api, 'hr.bornheim', 'documentFile', {
      fileId,
      uploadId,
      ...document,
      receivedOn: '2199-01-01',
      title: '',
    });
    expect(wrong.codes).toEqual(['INVALID_TEXT', 'DAY_TO_COME']);
    const right = await change(api, 'hr.bornheim', 'documentFile', { fileId, uploadId, ...document });
    expect(right.codes).toEqual([]);
  });
});

describe('an appraisal', () => {
  it('is written by HR and read by the person', async () => {
    const { codes } = await change(api, 'hr.siegburg', 'appraisalRecord', {
      fileId: fileOf('cm.siegburg'),
      ...appraisal,
    });
    expect(codes).toEqual([]);
    const { body } = await api.ask(
      'cm.siegburg',
      '{ personnelFiles { nodes { isOwn viewerCanChange appraisals { text kind } documents { id } events { kind personName changes } } } }',
    );
    expect(body.data?.['personnelFiles']).toEqual({
      nodes: [
        {
          isOwn: true,
          viewerCanChange: false,
          appraisals: [{ text: 'Arbeitet sehr selbständig.', kind: 'REGULAR' }],
          documents: [],
          events: [
            {
              kind: 'APPRAISAL_RECORDED',
              personName: 'Petra Muster-Siegburg',
              changes: ['kind: REGULAR', 'heldOn: 2026-10-01'],
            },
          ],
        },
      ],
    });
  });

  it('a line manager reads none of it', async () => {
    await change(api, 'hr.bornheim', 'appraisalRecord', { fileId: fileOf('cm.bornheim'), ...appraisal });
    const { body } = await api.ask(
      'lead.bornheim',
      `{ personnelFile(id: "${fileOf('cm.bornheim')}") { person { givenName } appraisals { id } documents { id } events { id } contracts { id } currentContract { id } } }`,
    );
    expect(body.data?.['personnelFile']).toEqual({
      person: { givenName: 'Cem' },
      appraisals: [],
      documents: [],
      events: [],
      contracts: [],
      currentContract: null,
    });
  });

  it('says what is wrong all at once', async () => {
    const { codes } = await change(api, 'hr.siegburg', 'appraisalRecord', {
      fileId: fileOf('cm.siegburg'),
      ...appraisal,
      heldOn: '2199-01-01',
      periodTo: '2020-01-01',
      text: ' ',
      nextDueOn: '2020-01-01',
    });
    expect(codes).toEqual(['DAY_TO_COME', 'INVALID_PERIOD', 'INVALID_TEXT', 'INVALID_PERIOD']);
  });
});

describe('lists', () => {
  it.each([
    ['isOwn: true', ['hr.eitorf']],
    ['isOwn: false', ['cm.eitorf']],
    ['isFixedTerm: true', ['cm.eitorf']],
    ['isFixedTerm: false', ['hr.eitorf']],
    ['isOnProbation: true', []],
  ])('%s', async (filter, personas) => {
    const { body } = await api.ask(
      'hr.eitorf',
      `{ personnelFiles(filter: { ${filter} }) { totalCount nodes { id } } }`,
    );
    expect(body.data?.['personnelFiles']).toEqual({
      totalCount: personas.length,
      nodes: personas.map((persona) => ({ id: fileOf(persona) })),
    });
  });

  it('a line manager finds out nothing about contracts by filtering', async () => {
    const { body } = await api.ask(
      'lead.bornheim',
      '{ personnelFiles(filter: { isFixedTerm: false, isOwn: false }) { totalCount } with: personnelFiles(filter: { isFixedTerm: true, isOwn: false }) { totalCount } }',
    );
    const before = body.data as unknown as Record<string, { totalCount: number }>;
    await api.sql(
      `update personnel.contract set valid_to = '2030-01-01', fixed_term_until = '2030-01-01', fixed_term_reason = 'x' where file_id = (select id from personnel.file where person_id = (select id from app.person where email = 'cm@bornheim.example'))`,
    );
    const after = await api.ask(
      'lead.bornheim',
      '{ personnelFiles(filter: { isFixedTerm: false, isOwn: false }) { totalCount } with: personnelFiles(filter: { isFixedTerm: true, isOwn: false }) { totalCount } }',
    );
    expect(after.body.data).toEqual(before);
  });
});

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  let id: string;
  beforeAll(async () => {
    walled = await startHarness(walls);
    id = await filed(walled, 'hr.bornheim', 'cm.bornheim');
  });
  afterAll(() => walled.stop());

  it.each([
    'hr.siegburg',
    'hr.rsk',
    'lead.bornheim',
    'coordinator.rsk',
    'cm.siegburg',
    'dpo.rsk',
    'admin.platform',
    'hr.neuss',
  ])('a document is for %s like one that never was', async (persona) => {
    const foreign = await download(walled, persona, id);
    const invented = await download(walled, persona, someId('document'));
    expect([foreign.status, foreign.bytes]).toEqual([404, invented.bytes]);
  });

  it.each([
    ['hr.siegburg', 'cm.bornheim'],
    ['hr.rsk', 'cm.bornheim'],
    ['hr.bornheim', 'hr.bornheim'],
    ['cm.bornheim', 'cm.bornheim'],
    ['lead.bornheim', 'cm.bornheim'],
    ['coordinator.rsk', 'cm.bornheim'],
  ])('%s writes nothing into the file of %s', async (persona, file) => {
    const mine = persona.startsWith('hr.') ? await upload(walled, persona) : someId('upload');
    const before = await everythingKept(walled);
    for (const [mutation, input] of [
      ['appraisalRecord', { fileId: fileOf(file), ...appraisal }],
      ['documentFile', { fileId: fileOf(file), uploadId: mine, ...document }],
    ] as const) {
      const { codes, refusal } = await change(walled, persona, mutation, input);
      expect([mutation, refusal ?? codes.join()]).not.toEqual([mutation, '']);
    }
    expect(await everythingKept(walled)).toBe(before);
  });
});
