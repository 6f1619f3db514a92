import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change, someId } from '../personnel/personnel-asking.support.ts';
import { giveConsent, given } from '../referral/referral-asking.support.ts';
import { pdf, png, wordDocument } from '../uploads/sample-files.support.ts';
import { downloadFile, uploadFile, type SampleFile } from '../uploads/uploading.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const upload = (
  harness: Harness,
  persona: string,
  file: SampleFile = ['Einwilligung.pdf', pdf()],
): Promise<string> => uploadFile(harness, persona, file);

const download = (harness: Harness, persona: string, id: string): ReturnType<typeof downloadFile> =>
  downloadFile(harness, persona, `/consent-evidence/${id}`);

const part = 'consent { state evidence { id filedOn fileName kind size } }';
type Evidence = readonly { readonly id: string; readonly fileName: string }[];

const everythingFiled = async (harness: Harness): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      ['consent_evidence', 'consent_evidence_content'].map((table) =>
        harness.sql(`select to_jsonb(t) as row from content.${table} t order by t.id`),
      ),
    ),
  );

const filed = async (harness: Harness, persona: string): Promise<{ id: string; consentId: string }> => {
  const consent = await giveConsent(harness, persona, given(persona, 1, 'caritas', ['IDENTITY']));
  const input = { consentId: consent.id, uploadId: await upload(harness, persona) };
  const { payload } = await change(harness, persona, 'consentEvidenceFile', input, { part });
  const { evidence } = payload!['consent'] as { evidence: Evidence };
  return { id: evidence[0]!.id, consentId: consent.id };
};

describe('the signed form of a consent', () => {
  it('is filed from uploads, page by page, stays after a withdrawal, and is handed out to be saved', async () => {
    const consent = await giveConsent(api, 'cm.bornheim', given('cm.bornheim', 1, 'caritas', ['IDENTITY']));
    const file = async (page: readonly [string, Buffer]) => {
      const input = { consentId: consent.id, uploadId: await upload(api, 'cm.bornheim', page) };
      return (await change(api, 'cm.bornheim', 'consentEvidenceFile', input, { part })).payload;
    };
    await file(['Seite 1.pdf', pdf()]);
    expect(await file(['Seite 2.png', png()])).toMatchObject({
      errors: [],
      consent: {
        state: 'GIVEN',
        evidence: [
          { fileName: 'Seite 1.pdf', kind: 'PDF', size: pdf().length },
          { fileName: 'Seite 2.png', kind: 'PNG' },
        ],
      },
    });
    const { payload } = await change(
      api,
      'cm.bornheim',
      'consentWithdraw',
      { consentId: consent.id, version: consent.version },
      { part },
    );
    const { state, evidence } = payload!['consent'] as { state: string; evidence: Evidence };
    expect([state, evidence.length]).toEqual(['WITHDRAWN', 2]);
    const { status, headers, bytes } = await download(api, 'cm.bornheim', evidence[0]!.id);
    expect([status, bytes]).toEqual([200, pdf()]);
    expect(headers['content-disposition']).toMatch(/^attachment;/);
  });

  it('is no text somebody could still write on, and no upload is used twice', async () => {
    const { consentId } = await filed(api, 'cm.siegburg');
    const text = await upload(api, 'cm.siegburg', ['Einwilligung.docx', wordDocument()]);
    const before = await everythingFiled(api);
    const asked = async (uploadId: string) =>
      (await change(api, 'cm.siegburg', 'consentEvidenceFile', { consentId, uploadId })).codes;
    expect(await asked(text)).toEqual(['CONSENT_EVIDENCE_KIND']);
    expect(await asked(someId('upload'))).toEqual(['UPLOAD_NOT_FOUND']);
    expect(await everythingFiled(api)).toBe(before);
  });
});

describe.each([
  ['all walls', { database: true, graphql: true, domain: true }],
  ['the database wall alone', { database: true, graphql: false, domain: false }],
  ['the GraphQL wall alone', { database: false, graphql: true, domain: false }],
  ['the domain wall alone', { database: false, graphql: false, domain: true }],
] as const)('%s', (_name, walls) => {
  let walled: Harness;
  let evidence: { id: string; consentId: string };
  beforeAll(async () => {
    walled = await startHarness(walls);
    evidence = await filed(walled, 'cm.bornheim');
  });
  afterAll(() => walled.stop());

  it.each(['cm.siegburg', 'cm.rkn'])('evidence is for %s like one that never was', async (persona) => {
    const foreign = await download(walled, persona, evidence.id);
    const invented = await download(walled, persona, someId('consent_evidence'));
    expect([foreign.status, foreign.bytes]).toEqual([404, invented.bytes]);
  });

  it.each(['adviser.caritas', 'abh.rsk', 'lead.bornheim', 'hr.bornheim', 'coordinator.rsk', 'head.rsk'])(
    '%s has no right to ask for it',
    async (persona) => {
      const { bytes } = await download(walled, persona, evidence.id);
      expect(bytes.toString()).toContain('FORBIDDEN');
    },
  );

  it.each(['cm.siegburg', 'lead.bornheim', 'hr.siegburg', 'coordinator.rsk', 'adviser.caritas'])(
    '%s files nothing to the consent of somebody else',
    async (persona) => {
      const mayUpload = !['lead.bornheim', 'adviser.caritas'].includes(persona);
      const uploadId = mayUpload ? await upload(walled, persona) : someId('upload');
      const before = await everythingFiled(walled);
      const input = { consentId: evidence.consentId, uploadId };
      const { codes, refusal } = await change(walled, persona, 'consentEvidenceFile', input);
      expect(refusal ?? codes.join()).not.toBe('');
      expect(await everythingFiled(walled)).toBe(before);
    },
  );
});
