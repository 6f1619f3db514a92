import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { personas } from '@kim/schema/demo/personas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change } from '../personnel/personnel-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const CASE = publicId('case', referenceUuid('case', 'cm.lohmar:1'));
const addressee = (key: string): string => publicId('addressee', referenceUuid('organisation', key));
const errorsOf = { part: 'consent { id version }' };

interface Conference {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly partners: readonly {
    readonly id: string;
    readonly answer: string | null;
    readonly isCovered: boolean;
  }[];
  readonly parts: readonly { readonly kind: string; readonly field: string | null; readonly value: string }[];
}
const FIELDS = 'id version state partners { id answer isCovered } parts { kind field value }';

const act = async (persona: string, mutation: string, input: Readonly<Record<string, unknown>>) => {
  const part = persona.startsWith('cm.') ? `conference { ${FIELDS} }` : 'conference { id }';
  const changed = await change(api, persona, mutation, input, { part });
  return { ...changed, conference: changed.payload?.['conference'] as Conference };
};

/** The client agrees to a conference with these, each of these kinds of data. */
const consent = async (recipients: readonly string[], categories: readonly string[]) => {
  const items = recipients.flatMap((key) =>
    categories.map((dataCategory) => ({
      purpose: 'CASE_CONFERENCE',
      recipientId: addressee(key),
      dataCategory,
    })),
  );
  const { payload, codes } = await change(
    api,
    'cm.lohmar',
    'consentRecord',
    {
      caseId: CASE,
      templateVersionId: publicId('template_version', referenceUuid('template-version', 'rsk:CONSENT:3')),
      language: 'de',
      form: 'WRITTEN',
      givenOn: '2026-11-01',
      items,
    },
    errorsOf,
  );
  expect(codes).toEqual([]);
  return payload!['consent'] as { id: string; version: number };
};

const invitation = {
  caseId: CASE,
  heldAt: '2026-12-10T09:00:00Z',
  place: 'Rathaus Lohmar',
  agenda: 'Unterlagen und Zuständigkeit',
  dataCategories: ['IDENTITY', 'CONTACT'],
  partners: [
    { recipientId: addressee('caritas') },
    { recipientId: addressee('rsk'), recipientOffice: 'FOREIGNERS_OFFICE' },
  ],
};

const everything = async (): Promise<string> => {
  const tables = ['casework.case_conference', 'casework.conference_partner', 'client.conference_part'];
  const rows = await Promise.all(
    tables.map((table) => api.sql(`select to_jsonb(t) as row from ${table} t order by t.id`)),
  );
  return JSON.stringify(rows);
};
const untouched = async (work: () => Promise<void>): Promise<void> => {
  const before = await everything();
  await work();
  expect(await everything()).toBe(before);
};

const read = async (persona: string, id: string, fields: string): Promise<unknown> => {
  const { body } = await api.ask(persona, `{ caseConference(id: "${id}") { ${fields} } }`);
  if (body.errors) return body.errors[0]!.extensions['code'];
  return (body.data as unknown as { caseConference: unknown }).caseConference;
};

describe('inviting', () => {
  it('names every partner and kind of data no consent covers, and sends nothing', async () => {
    await consent(['caritas'], ['IDENTITY']);
    await untouched(async () => {
      const { payload, codes } = await act('cm.lohmar', 'caseConferenceInvite', invitation);
      expect(codes).toEqual(['CONSENT_NOT_COVERING', 'CONSENT_NOT_COVERING', 'CONSENT_NOT_COVERING']);
      const said = payload!.errors.map(({ message }) => message).join('\n');
      for (const word of ['Caritas', 'Rhein-Sieg-Kreis']) expect(said).toContain(word);
    });
  });

  it.each(personas.map(({ name }) => name).filter((name) => name !== 'cm.lohmar' && !name.startsWith('two')))(
    'is not for %s',
    (persona) =>
      untouched(async () => {
        const { refusal, codes } = await act(persona, 'caseConferenceInvite', invitation);
        expect(refusal ?? codes[0]).toMatch(/FORBIDDEN|NOT_FOUND/);
      }),
  );

  it('needs a partner that can be invited, once, a time to come and data that may be laid before it', () =>
    untouched(async () => {
      const { codes } = await act('cm.lohmar', 'caseConferenceInvite', {
        ...invitation,
        agenda: ' ',
        heldAt: '2026-11-01T09:00:00Z',
        dataCategories: ['NOTES'],
        partners: [],
      });
      expect(codes).toEqual([
        'CONFERENCE_TEXT',
        'CONFERENCE_PAST',
        'REFERRAL_NO_DATA',
        'CONFERENCE_NO_PARTNER',
      ]);
      const partners = [{ recipientId: addressee('rsk') }];
      expect((await act('cm.lohmar', 'caseConferenceInvite', { ...invitation, partners })).codes).toEqual([
        'CONFERENCE_PARTNER',
      ]);
    }));
});

describe('a conference', () => {
  it('is read by its partners as long as the consent holds, and leaves a tombstone', async () => {
    const given = await consent(['caritas', 'rsk'], ['IDENTITY', 'CONTACT']);
    const { conference, codes } = await act('cm.lohmar', 'caseConferenceInvite', invitation);
    expect(codes).toEqual([]);
    const { id } = conference;
    expect(conference.parts.map(({ field }) => field)).toContain('FAMILY_NAME');
    const open = await read('adviser.caritas', id, 'isOpenToViewer viewerAnswer parts { kind field }');
    expect(open).toMatchObject({ isOpenToViewer: true, viewerAnswer: null });
    expect(JSON.stringify(open)).toContain('FAMILY_NAME');
    // the county: that there is one, when and among whom
    expect(
      await read('coordinator.rsk', id, 'state organisation { name } partners { recipient { name } }'),
    ).toEqual({
      state: 'INVITED',
      organisation: { name: 'Lohmar' },
      partners: expect.arrayContaining([{ recipient: { name: expect.stringContaining('Caritas') } }]),
    });
    for (const fields of ['parts { value }', 'dataCategories', 'partners { answer }', 'case { id }'])
      expect(await read('coordinator.rsk', id, fields)).toBe('FORBIDDEN');
    for (const persona of ['cm.siegburg', 'cm.rkn', 'coordinator.rkn', 'abh.troisdorf', 'ebh.rsk'])
      expect([persona, await read(persona, id, 'id')]).toEqual([persona, null]);
    for (const persona of ['hr.lohmar', 'lead.bornheim', 'dpo.rsk', 'school.rsk'])
      expect([persona, await read(persona, id, 'id')]).toEqual([persona, 'FORBIDDEN']);

    const answer = { conferenceId: id, answer: 'ACCEPTED' };
    await untouched(async () => {
      expect((await act('abh.troisdorf', 'caseConferenceAnswer', answer)).codes).toEqual(['NOT_FOUND']);
      expect((await act('cm.lohmar', 'caseConferenceAnswer', answer)).refusal).toBe('FORBIDDEN');
    });
    expect((await act('adviser.caritas', 'caseConferenceAnswer', answer)).codes).toEqual([]);
    await change(
      api,
      'cm.lohmar',
      'consentWithdraw',
      { consentId: given.id, version: given.version },
      errorsOf,
    );
    expect(
      await read('adviser.caritas', id, 'isOpenToViewer viewerAnswer parts { kind } partners { id }'),
    ).toEqual({
      isOpenToViewer: false,
      viewerAnswer: 'ACCEPTED',
      parts: [],
      partners: [expect.anything()],
    });
    await untouched(async () => {
      expect((await act('abh.rsk', 'caseConferenceAnswer', answer)).codes).toEqual(['CONSENT_ENDED']);
    });
    // who invited still sees what was handed on, to whom, and that it is over
    const kept = (await read('cm.lohmar', id, FIELDS)) as Conference;
    expect(kept.parts.length).toBeGreaterThan(2);
    expect(kept.partners.map(({ isCovered }) => isCovered)).toEqual([false, false]);
  });

  it('ends with minutes and agreed steps; the case manager’s own become tasks', async () => {
    await consent(['caritas', 'rsk'], ['IDENTITY', 'CONTACT']);
    const { conference } = await act('cm.lohmar', 'caseConferenceInvite', invitation);
    const [partner] = conference.partners;
    const closing = {
      conferenceId: conference.id,
      version: conference.version,
      minutes: 'Alle waren da.',
      agreements: [
        { text: 'Nachweis anfordern', dueOn: '2026-12-20' },
        { text: 'Termin geben', partnerId: partner!.id, dueOn: '2026-12-22' },
      ],
    };
    await untouched(async () => {
      expect((await act('cm.siegburg', 'caseConferenceClose', closing)).codes).toEqual(['NOT_FOUND']);
      expect((await act('adviser.caritas', 'caseConferenceClose', closing)).refusal).toBe('FORBIDDEN');
    });
    const held = (await act('cm.lohmar', 'caseConferenceClose', closing)).conference;
    expect(held.state).toBe('HELD');
    expect(JSON.stringify(await read('adviser.caritas', held.id, 'parts { kind value dueOn }'))).toContain(
      'Termin geben',
    );
    const tasks = await api.sql(
      `select text from content.case_task where text in ('Nachweis anfordern', 'Termin geben')`,
    );
    expect(tasks).toEqual([{ text: 'Nachweis anfordern' }]);
    expect(
      (await act('cm.lohmar', 'caseConferenceCancel', { conferenceId: held.id, version: 2 })).codes,
    ).toEqual(['CONFERENCE_STEP']);
  });

  it('is closed to partners once called off', async () => {
    await consent(['caritas', 'rsk'], ['IDENTITY', 'CONTACT']);
    const { conference } = await act('cm.lohmar', 'caseConferenceInvite', invitation);
    const { id, version } = conference;
    expect((await act('cm.lohmar', 'caseConferenceCancel', { conferenceId: id, version })).codes).toEqual([]);
    expect(await read('adviser.caritas', id, 'state parts { kind }')).toEqual({
      state: 'CANCELLED',
      parts: [],
    });
  });
});
