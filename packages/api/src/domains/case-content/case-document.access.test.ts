import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, someId } from '../personnel/personnel-asking.support.ts';
import { pdf, workbook } from '../uploads/sample-files.support.ts';
import { downloadFile, uploadFile, type SampleFile } from '../uploads/uploading.support.ts';
import { caseOf, everythingSaid } from './case-content-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const upload = (
  harness: Harness,
  persona: string,
  file: SampleFile = ['Bescheid „2026“.pdf', pdf()],
): Promise<string> => uploadFile(harness, persona, file);

const download = (harness: Harness, persona: string, id: string): ReturnType<typeof downloadFile> =>
  downloadFile(harness, persona, `/case-documents/${id}`);

const document = { title: ' Bescheid ', category: 'NOTICE', receivedOn: '2026-10-01' };
const part = 'document { id title category fileName kind size }';

const filed = async (harness: Harness, persona: string): Promise<string> => {
  const uploadId = await upload(harness, persona);
  const input = { caseId: caseOf(persona), uploadId, ...document };
  const { payload } = await change(harness, persona, 'caseDocumentFile', input, { part });
  return (payload as unknown as { document: { id: string } }).document.id;
};

describe('a document of a case', () => {
  it('is filed from an upload, which is used up, and handed out to be saved', async () => {
    const uploadId = await upload(api, 'cm.bornheim');
    const input = { caseId: caseOf('cm.bornheim'), uploadId, ...document };
    const { payload } = await change(api, 'cm.bornheim', 'caseDocumentFile', input, { part });
    expect(payload).toMatchObject({
      errors: [],
      document: { title: 'Bescheid', fileName: 'Bescheid „2026“.pdf', kind: 'PDF', size: pdf().length },
    });
    const { id } = payload!['document'] as { id: string };
    const { status, headers, bytes } = await download(api, 'cm.bornheim', id);
    expect([status, bytes]).toEqual([200, pdf()]);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    const before = await everythingSaid(api);
    expect((await change(api, 'cm.bornheim', 'caseDocumentFile', input)).codes).toEqual(['UPLOAD_NOT_FOUND']);
    expect(await everythingSaid(api)).toBe(before);
  });

  it('is no table, has a title, and came in already', async () => {
    const before = await everythingSaid(api);
    const uploadId = await upload(api, 'cm.bornheim', ['liste.xlsx', workbook()]);
    const input = { caseId: caseOf('cm.bornheim'), uploadId, ...document };
    expect((await change(api, 'cm.bornheim', 'caseDocumentFile', input)).codes).toEqual([
      'CASE_DOCUMENT_KIND',
    ]);
    const wrong = { ...input, title: '', receivedOn: '2199-01-01' };
    expect((await change(api, 'cm.bornheim', 'caseDocumentFile', wrong)).codes).toEqual([
      'INVALID_TEXT',
      'DAY_TO_COME',
    ]);
    expect(await everythingSaid(api)).toBe(before);
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
    id = await filed(walled, 'cm.bornheim');
  });
  afterAll(() => walled.stop());

  it.each(['cm.siegburg', 'cm.rkn'])('a document is for %s like one that never was', async (persona) => {
    const foreign = await download(walled, persona, id);
    const invented = await download(walled, persona, someId('case_document'));
    expect([foreign.status, foreign.bytes]).toEqual([404, invented.bytes]);
  });

  it.each(['lead.bornheim', 'hr.bornheim', 'coordinator.rsk', 'head.rsk', 'dpo.rsk', 'admin.platform'])(
    '%s has no right to ask for one',
    async (persona) => {
      const { bytes } = await download(walled, persona, id);
      expect(bytes.toString()).toContain('FORBIDDEN');
    },
  );

  it.each(['cm.siegburg', 'lead.bornheim', 'hr.siegburg', 'coordinator.rsk'])(
    '%s files nothing in the case of somebody else',
    async (persona) => {
      const mine = persona === 'lead.bornheim' ? someId('upload') : await upload(walled, persona);
      const before = await everythingSaid(walled);
      const input = { caseId: caseOf('cm.bornheim'), uploadId: mine, ...document };
      const { codes, refusal } = await change(walled, persona, 'caseDocumentFile', input);
      expect(refusal ?? codes.join()).not.toBe('');
      expect(await everythingSaid(walled)).toBe(before);
    },
  );
});
