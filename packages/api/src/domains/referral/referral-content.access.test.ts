import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { change } from '../personnel/personnel-asking.support.ts';
import {
  addresseeOf,
  caseOf,
  draft,
  everythingReferred,
  giveConsent,
  given,
  send,
  type ReferralMade,
} from './referral-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const NOTE = 'note { id }';
const noteOf = async (persona: string, number: number, text: string): Promise<string> => {
  const input = { caseId: caseOf(persona, number), occurredOn: '2026-07-06', text };
  const { payload } = await change(api, persona, 'caseNoteRecord', input, { part: NOTE });
  return (payload!['note'] as { id: string }).id;
};
const draftWith = (
  persona: string,
  number: number,
  dataCategories: readonly string[],
): Promise<ReferralMade> =>
  draft(api, persona, {
    caseId: caseOf(persona, number),
    recipientId: addresseeOf('caritas'),
    recipientOffice: null,
    dataCategories,
  });

it('hands on signed goals, and of what was said the notes that were chosen', async () => {
  const persona = 'cm.bornheim';
  await giveConsent(api, persona, given(persona, 1, 'caritas', ['IDENTITY', 'GOALS', 'NOTES']));
  const chosen = await noteOf(persona, 1, 'Sucht eine Ausbildung.\n\nMöchte anfangen.');
  await noteOf(persona, 1, 'Bleibt im Haus.');
  const made = await draftWith(persona, 1, ['IDENTITY', 'GOALS', 'NOTES']);
  const { payload, codes } = await send(api, persona, made, { noteIds: [chosen] });
  expect(codes).toEqual([]);
  const { copies } = payload!['referral'] as ReferralMade;
  const valueOf = (field: string) => copies.find((copy) => copy.field === field)?.value;
  expect(valueOf('NOTES')).toBe('2026-07-06 Sucht eine Ausbildung.\nMöchte anfangen.');
  expect(valueOf('GOALS')).toMatch(/^\d{4}-\d{2}-\d{2} \S/);
  expect(JSON.stringify(copies)).not.toContain('Bleibt im Haus');
  const open = await change(
    api,
    'adviser.caritas',
    'referralOpen',
    { referralId: made.id },
    {
      part: 'referral { copies { field value } }',
    },
  );
  expect(JSON.stringify(open.payload)).toContain('Sucht eine Ausbildung.');
});

it('without a consent that names them nothing is sent, and each is named', async () => {
  const persona = 'cm.siegburg';
  await giveConsent(api, persona, given(persona, 1, 'caritas', ['IDENTITY']));
  const note = await noteOf(persona, 1, 'Geheim.');
  const made = await draftWith(persona, 1, ['IDENTITY', 'GOALS', 'NOTES']);
  const before = await everythingReferred(api);
  const { payload, codes } = await send(api, persona, made, { noteIds: [note] });
  expect(codes).toEqual(['CONSENT_NOT_COVERING', 'CONSENT_NOT_COVERING']);
  const words = JSON.stringify(payload!.errors);
  expect([words.includes('Ziele'), words.includes('Notizen')]).toEqual([true, true]);
  expect(await everythingReferred(api)).toBe(before);
});

it('a note is chosen, of this case, as it stands now, and only where notes are named', async () => {
  const persona = 'cm.alfter';
  await giveConsent(api, persona, given(persona, 1, 'caritas', ['IDENTITY', 'NOTES']));
  const note = await noteOf(persona, 1, 'Erste Fassung.');
  const corrected = await change(
    api,
    persona,
    'caseNoteCorrect',
    { noteId: note, text: 'Zweite.' },
    { part: NOTE },
  );
  const elsewhere = await noteOf(persona, 2, 'Anderer Fall.');
  const made = await draftWith(persona, 1, ['IDENTITY', 'NOTES']);
  const plain = await draftWith(persona, 1, ['IDENTITY']);
  const foreign = await noteOf('cm.siegburg', 1, 'Fremd.');
  const before = await everythingReferred(api);
  const sent = async (what: ReferralMade, ...noteIds: string[]) =>
    (await send(api, persona, what, { noteIds })).codes;
  expect(await sent(made)).toEqual(['REFERRAL_NO_NOTES']);
  expect(await sent(plain, note)).toEqual(['REFERRAL_NOTES_UNNAMED']);
  expect(await sent(made, note)).toEqual(['NOT_FOUND']);
  expect(await sent(made, elsewhere)).toEqual(['NOT_FOUND']);
  expect(await sent(made, foreign)).toEqual(['NOT_FOUND']);
  expect(await everythingReferred(api)).toBe(before);
  expect(await sent(made, (corrected.payload!['note'] as { id: string }).id)).toEqual([]);
});
