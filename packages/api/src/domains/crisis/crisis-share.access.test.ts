import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import {
  broken,
  change,
  demoForm,
  everything,
  liveForm,
  received,
  register,
  somebody,
} from './crisis-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const share = (persona: string, formId: string) => change(api, persona, ['crisisEntriesShare', { formId }]);
const open = (persona: string, formId: string, isExported = false) =>
  change(api, persona, ['crisisListOpen', { formId, isExported }]);
const keysOf = (shares: Awaited<ReturnType<typeof received>>): string[] =>
  [...new Set(shares.flatMap(({ copies }) => copies.map(({ field }) => field.key)))].toSorted();

describe('handing on', () => {
  it('gives each office its own fields, of those who consented, once they open the list', async () => {
    const form = await liveForm(api, 'windeck', 'troisdorf');
    await register(api, 'cm.windeck', [form, 'Muster-Ja']);
    await register(api, 'cm.windeck', [form, 'Muster-Nein', false]);
    await register(api, 'cm.troisdorf', [form, 'Muster-Troisdorf']);
    expect((await received(api, 'school.rsk', form.id)).length).toBe(0);
    expect((await share('cm.windeck', form.id)).codes).toEqual([]);

    const [closed] = await received(api, 'school.rsk', form.id);
    expect(closed).toMatchObject({ office: 'SCHOOL_OFFICE', municipality: { name: 'Windeck' }, copies: [] });
    expect((await open('school.rsk', form.id)).codes).toEqual([]);
    const school = await received(api, 'school.rsk', form.id);
    expect(school).toHaveLength(1);
    expect(keysOf(school)).toEqual(['birth_date', 'family_name', 'given_name', 'schulpflichtig']);
    expect(JSON.stringify(school)).toContain('Muster-Ja');
    expect(JSON.stringify(school)).not.toContain('Muster-Nein');

    await open('youth.rsk', form.id);
    expect(keysOf(await received(api, 'youth.rsk', form.id))).toEqual([
      'birth_date',
      'family_name',
      'given_name',
    ]);
    // the next day the list is closed again, and for a colleague it never was open
    const tomorrow = { ask: await api.onDay(later(1)) };
    expect(keysOf(await received(tomorrow, 'school.rsk', form.id))).toEqual([]);
    expect(await broken(api)).toEqual([]);
  });

  it('goes to the city’s own office where it has one, and to no other', async () => {
    const form = await liveForm(api, 'troisdorf');
    await register(api, 'cm.troisdorf', [form, 'Muster-Stadt']);
    const { form: shared } = await share('cm.troisdorf', form.id);
    expect(shared.id).toBe(form.id);
    expect((await received(api, 'abh.troisdorf', form.id)).length).toBe(1);
    for (const persona of ['abh.rsk', 'youth.rsk'])
      expect((await received(api, persona, form.id)).length).toBe(0);
    expect((await received(api, 'school.rsk', form.id)).length).toBe(1);
    expect((await open('abh.rsk', form.id)).codes).toEqual(['NOT_FOUND formId']);
  });

  it('is noted: who of the office looked, on which day, and wrote it out', async () => {
    const form = await liveForm(api, 'windeck');
    await register(api, 'cm.windeck', [form, 'Muster-Gesehen']);
    await share('cm.windeck', form.id);
    await open('school.rsk', form.id);
    await open('school.rsk', form.id, true);
    for (const persona of ['cm.windeck', 'coordinator.rsk', 'school.rsk']) {
      const { body } = await api.ask(
        persona,
        `{ crisisForm(id: "${form.id}") { accesses { personName office kind organisation { name } } } }`,
      );
      const mine = { personName: 'Selma Muster-Rsk', office: 'SCHOOL_OFFICE' };
      const { accesses } = body.data!['crisisForm'] as unknown as { accesses: { kind: string }[] };
      expect(accesses).toHaveLength(2);
      expect(new Set(accesses.map(({ kind }) => kind))).toEqual(new Set(['OPENED', 'EXPORTED']));
      expect(accesses[0]).toMatchObject({ ...mine, organisation: { name: 'Rhein-Sieg-Kreis' } });
    }
  });

  it('is corrected with the entry, and waits for the office again', async () => {
    const form = await liveForm(api, 'windeck');
    const { id: entryId } = await register(api, 'cm.windeck', [form, 'Muster-Alt']);
    await share('cm.windeck', form.id);
    await open('school.rsk', form.id);
    const [before] = await received(api, 'school.rsk', form.id);
    const seen = { formId: form.id, shares: [{ shareId: before!.id, version: before!.version }] };
    await change(api, 'cm.windeck', [
      'crisisEntryCorrect',
      { entryId, version: 1, ...somebody(form, 'Muster-Neu', 'NO') },
    ]);
    expect((await change(api, 'school.rsk', ['crisisSharesConsume', seen])).codes).toEqual([
      'CRISIS_SHARES_CHANGED',
    ]);
    const [now] = await received(api, 'school.rsk', form.id);
    expect(now!.changedOn).not.toBeNull();
    expect(
      now!.copies.map(({ value }) => String(value)).toSorted((one, other) => one.localeCompare(other)),
    ).toEqual(['2015-03-04', 'Muster-Neu', 'NO', 'Oksana']);
    const taken = { formId: form.id, shares: [{ shareId: now!.id, version: now!.version }] };
    expect((await change(api, 'school.rsk', ['crisisSharesConsume', taken])).codes).toEqual([]);
    expect((await received(api, 'school.rsk', form.id))[0]!.consumedOn).not.toBeNull();
    expect(await broken(api)).toEqual([]);
  });

  it('leaves a tombstone when the consent is withdrawn, and comes back with a new one', async () => {
    const form = await liveForm(api, 'windeck');
    const { id: entryId } = await register(api, 'cm.windeck', [form, 'Muster-Widerruf']);
    await share('cm.windeck', form.id);
    await open('school.rsk', form.id);
    expect(JSON.stringify(await received(api, 'school.rsk', form.id))).toContain('Muster-Widerruf');
    await change(api, 'cm.windeck', ['crisisConsentSet', { entryId, version: 1, isGiven: false }]);
    const [stone] = await received(api, 'school.rsk', form.id);
    expect(stone).toMatchObject({ withdrawnOn: stone!.withdrawnOn, copies: [] });
    expect(stone!.withdrawnOn).not.toBeNull();
    const left = await api.sql(`select from client.crisis_copy where value like 'Muster-Widerruf%'`);
    expect(left).toEqual([]);
    expect((await share('cm.windeck', form.id)).codes).toEqual(['CRISIS_NOTHING_TO_SHARE']);
    const late = { formId: form.id, shares: [{ shareId: stone!.id, version: stone!.version }] };
    expect((await change(api, 'school.rsk', ['crisisSharesConsume', late])).codes).toEqual([
      'CRISIS_SHARES_CHANGED',
    ]);
    await change(api, 'cm.windeck', ['crisisConsentSet', { entryId, version: 2, isGiven: true }]);
    expect((await share('cm.windeck', form.id)).codes).toEqual([]);
    expect(JSON.stringify(await received(api, 'school.rsk', form.id))).toContain('Muster-Widerruf');
    expect(await broken(api)).toEqual([]);
  });

  it('of an entry taken out leaves no answer at any office', async () => {
    const form = await liveForm(api, 'windeck');
    const { id: entryId } = await register(api, 'cm.windeck', [form, 'Muster-Weg']);
    await share('cm.windeck', form.id);
    await change(api, 'cm.windeck', ['crisisEntryRemove', { entryId, version: 1 }]);
    const left = await api.sql(`select from client.crisis_copy where value like 'Muster-Weg%'`);
    expect(left).toEqual([]);
    expect(await broken(api)).toEqual([]);
  });

  it.each(['cm.windeck', 'coordinator.rsk', 'ebh.rsk', 'adviser.caritas', 'hr.rsk', 'dpo.rsk'])(
    '%s receives nothing',
    async (persona) => {
      const before = await everything(api);
      const { body } = await api.ask(persona, '{ crisisShares { totalCount } }');
      expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect((await open(persona, demoForm)).refusal).toBe('FORBIDDEN');
      expect(await everything(api)).toBe(before);
    },
  );
});

describe('figures', () => {
  const FIGURES = (formId: string) =>
    `{ crisisFigures(formId: "${formId}") { isExact weeks { week count cumulative } municipalities { name weeks { count cumulative } } } }`;
  interface Figures {
    readonly isExact: boolean;
    readonly weeks: readonly { readonly count: number; readonly cumulative: number }[];
    readonly municipalities: readonly { readonly name: string; readonly weeks: Figures['weeks'] }[];
  }
  const figures = async (persona: string, formId: string): Promise<Figures> => {
    const { body } = await api.ask(persona, FIGURES(formId));
    return body.data!['crisisFigures'] as unknown as Figures;
  };

  it('are exact in the own municipality, and told to the county from five on', async () => {
    const form = await liveForm(api, 'windeck', 'eitorf');
    for (const name of ['A', 'B', 'C', 'D'])
      await register(api, 'cm.windeck', [form, `Muster-${name}`, false]);
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F'])
      await register(api, 'cm.eitorf', [form, `Muster-${name}`, false]);
    expect(await figures('cm.windeck', form.id)).toMatchObject({
      isExact: true,
      weeks: [{ count: 4, cumulative: 4 }],
      municipalities: [{ name: 'Windeck' }],
    });
    const told = await figures('coordinator.rsk', form.id);
    expect(told).toMatchObject({ isExact: false, weeks: [{ count: 6, cumulative: 6 }] });
    expect(told.municipalities.map(({ name, weeks }) => [name, weeks[0]!.count])).toEqual([['Eitorf', 6]]);
    expect((await figures('cm.bornheim', form.id)).municipalities).toEqual([]);
    await register(api, 'cm.windeck', [form, 'Muster-E', false]);
    expect((await figures('head.rsk', form.id)).weeks.at(-1)!.cumulative).toBe(11);
  });

  it('of the demo are those of the five municipalities of seven that have registered five people or more', async () => {
    const { municipalities, weeks } = await figures('head.rsk', demoForm);
    expect(municipalities).toHaveLength(5);
    const all = municipalities.map(({ weeks: own }) => own.at(-1)!.cumulative);
    expect(weeks.at(-1)!.cumulative).toBe(all.reduce((sum, one) => sum + one, 0));
  });

  it.each(['hr.bornheim', 'lead.bornheim', 'school.rsk', 'funding.rsk', 'dpo.rsk'])(
    '%s learns no number',
    async (persona) => {
      const { body } = await api.ask(persona, FIGURES(demoForm));
      expect(body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    },
  );
});

const later = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000);

it('ids of another kind are named as such', async () => {
  const position = publicId('position', referenceUuid('position', 'bornheim-cm-1'));
  const { body } = await api.ask('cm.bornheim', `{ crisisForm(id: "${position}") { id } }`);
  expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});
