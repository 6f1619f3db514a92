import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../app/modules.ts';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { change, someId } from '../personnel/personnel-asking.support.ts';
import { caseOf, everythingSaid, figuresOf } from './case-content-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness(allWalls, { today: '2026-11-28' });
});
afterAll(() => api.stop());

const note = { occurredOn: '2026-11-20', channel: 'PHONE', text: ' Hat den Bescheid bekommen. ' };
const part = 'note { id number text channel writtenBy { givenName } corrects { id text } }';
const notesOf = async (persona: string, caseId: string) => {
  const { body } = await api.ask(persona, `{ case(id: "${caseId}") { notes { text } } }`);
  return body.data?.['case'] as unknown as { notes: { text: string }[] };
};

describe('a note', () => {
  it('of a contact moves the last contact, and stands first in the list', async () => {
    const caseId = caseOf('cm.bornheim', 2);
    const { payload } = await change(api, 'cm.bornheim', 'caseNoteRecord', { caseId, ...note }, { part });
    expect(payload).toMatchObject({
      errors: [],
      note: { number: 1, text: 'Hat den Bescheid bekommen.', channel: 'PHONE', corrects: null },
    });
    expect((await figuresOf(api, 'cm.bornheim', 2)).contact).toBe('2026-11-20');
    await change(api, 'cm.bornheim', 'caseNoteRecord', { caseId, ...note, occurredOn: '2026-10-01' });
    await change(api, 'cm.bornheim', 'caseNoteRecord', {
      caseId,
      occurredOn: '2026-11-27',
      text: 'Nachgedacht.',
    });
    expect((await figuresOf(api, 'cm.bornheim', 2)).contact).toBe('2026-11-20');
    expect(await notesOf('cm.bornheim', caseId)).toEqual({
      notes: [
        { text: 'Nachgedacht.' },
        { text: 'Hat den Bescheid bekommen.' },
        { text: 'Hat den Bescheid bekommen.' },
      ],
    });
  });

  it('that is put right keeps the former text and stands once in the list', async () => {
    const caseId = caseOf('cm.siegburg', 2);
    const recorded = await change(api, 'cm.siegburg', 'caseNoteRecord', { caseId, ...note }, { part });
    const { id } = recorded.payload!['note'] as { id: string };
    const { payload } = await change(
      api,
      'cm.siegburg',
      'caseNoteCorrect',
      { noteId: id, text: 'Hat keinen Bescheid bekommen.' },
      { part },
    );
    expect(payload!['note']).toMatchObject({
      number: 2,
      text: 'Hat keinen Bescheid bekommen.',
      channel: 'PHONE',
      corrects: { id, text: 'Hat den Bescheid bekommen.' },
    });
    expect(await notesOf('cm.siegburg', caseId)).toEqual({
      notes: [{ text: 'Hat keinen Bescheid bekommen.' }],
    });
    const before = await everythingSaid(api);
    const again = await change(
      api,
      'cm.siegburg',
      'caseNoteCorrect',
      { noteId: id, text: 'Noch anders.' },
      { part },
    );
    expect(again.codes).toEqual(['CONFLICT']);
    expect(again.payload!['note']).toMatchObject({ text: 'Hat keinen Bescheid bekommen.' });
    expect(await everythingSaid(api)).toBe(before);
  });

  it('says what is wrong all at once', async () => {
    const { codes } = await change(api, 'cm.bornheim', 'caseNoteRecord', {
      caseId: caseOf('cm.bornheim'),
      ...note,
      occurredOn: '2026-11-29',
      text: ' ',
    });
    expect(codes).toEqual(['DAY_TO_COME', 'INVALID_TEXT']);
  });

  it('asked for twice is written once', async () => {
    const input = { caseId: caseOf('cm.alfter'), ...note, idempotencyKey: randomUUID() };
    const first = await change(api, 'cm.alfter', 'caseNoteRecord', input, { part });
    const before = await everythingSaid(api);
    expect(await change(api, 'cm.alfter', 'caseNoteRecord', input, { part })).toEqual(first);
    expect(await everythingSaid(api)).toBe(before);
  });
});

describe('an assessment', () => {
  const assess = (areas: readonly object[], assessedOn = '2026-11-20') =>
    change(
      api,
      'cm.lohmar',
      'caseAssess',
      { caseId: caseOf('cm.lohmar'), assessedOn, areas },
      { part: 'case { assessments { lifeArea kind assessedOn rating text } }' },
    );

  it('is the initial one of its area first, and a re-assessment afterwards', async () => {
    await assess([{ lifeArea: 'HOUSING', rating: 1, text: ' Sehr eng. ' }]);
    const { payload } = await assess(
      [
        { lifeArea: 'HOUSING', rating: 4 },
        { lifeArea: 'LANGUAGE', rating: 2 },
      ],
      '2026-11-27',
    );
    expect(payload!['case']).toEqual({
      assessments: [
        { lifeArea: 'HOUSING', kind: 'INITIAL', assessedOn: '2026-11-20', rating: 1, text: 'Sehr eng.' },
        { lifeArea: 'HOUSING', kind: 'REASSESSMENT', assessedOn: '2026-11-27', rating: 4, text: null },
        { lifeArea: 'LANGUAGE', kind: 'INITIAL', assessedOn: '2026-11-27', rating: 2, text: null },
      ],
    });
  });

  it.each([
    [[], ['NOTHING_ASSESSED']],
    [[{ lifeArea: 'HOUSING', rating: 6 }], ['INVALID_RATING']],
    [
      [
        { lifeArea: 'HOUSING', rating: 0 },
        { lifeArea: 'HOUSING', rating: 2 },
      ],
      ['AREA_TWICE', 'INVALID_RATING'],
    ],
  ])('of %j is refused: %j', async (areas, codes) => {
    const before = await everythingSaid(api);
    expect((await assess(areas)).codes).toEqual(codes);
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
  let noteId: string;
  beforeAll(async () => {
    walled = await startHarness(walls, { today: '2026-11-28' });
    const made = await change(
      walled,
      'cm.bornheim',
      'caseNoteRecord',
      { caseId: caseOf('cm.bornheim'), ...note },
      { part: 'note { id }' },
    );
    noteId = (made.payload!['note'] as { id: string }).id;
  });
  afterAll(() => walled.stop());

  it.each([
    'cm.siegburg',
    'lead.bornheim',
    'hr.bornheim',
    'coordinator.rsk',
    'head.rsk',
    'funding.rsk',
    'dpo.rsk',
    'admin.platform',
    'cm.rkn',
  ])('%s reads and writes nothing', async (persona) => {
    const before = await everythingSaid(walled);
    const read = await walled.ask(persona, `{ case(id: "${caseOf('cm.bornheim')}") { notes { text } } }`);
    expect(JSON.stringify(read.body)).not.toContain('Bescheid');
    for (const [mutation, input] of [
      ['caseNoteRecord', { caseId: caseOf('cm.bornheim'), ...note }],
      ['caseNoteCorrect', { noteId, text: 'Anders.' }],
      [
        'caseAssess',
        {
          caseId: caseOf('cm.bornheim'),
          assessedOn: '2026-11-20',
          areas: [{ lifeArea: 'HOUSING', rating: 1 }],
        },
      ],
    ] as const) {
      const { codes, refusal } = await change(walled, persona, mutation, input);
      expect([mutation, refusal ?? codes.join()]).not.toEqual([mutation, '']);
    }
    expect(await everythingSaid(walled)).toBe(before);
  });

  it('a foreign note is like one that never was', async () => {
    const foreign = await change(walled, 'cm.siegburg', 'caseNoteCorrect', { noteId, text: 'Anders.' });
    const invented = await change(walled, 'cm.siegburg', 'caseNoteCorrect', {
      noteId: someId('note'),
      text: 'Anders.',
    });
    expect(foreign).toEqual(invented);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
  });
});

it('the invariants hold after all of it', async () => {
  for (const [name, sql] of Object.entries(invariants))
    expect([name, await api.sql(sql)]).toEqual([name, []]);
});
