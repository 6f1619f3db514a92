import { personas } from '@kim/schema/demo/personas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import {
  broken,
  change,
  content,
  demoForm,
  entriesOf,
  everything,
  liveForm,
  placeId,
  question,
  register,
  somebody,
} from './crisis-asking.support.ts';

let api: Harness;
beforeAll(async () => {
  api = await startHarness();
});
afterAll(() => api.stop());

const COUNTY = 'coordinator.rsk';
const named = (role: string): string[] =>
  personas.filter(({ memberships }) => memberships[0]!.role === role).map(({ name }) => name);
const others = (...roles: readonly string[]): string[] => {
  const may = roles.flatMap(named);
  return personas.map(({ name }) => name).filter((name) => !may.includes(name));
};

describe('designing a form', () => {
  it('goes from a draft to three municipalities at once', async () => {
    const { form, codes } = await change(api, COUNTY, ['crisisFormDraft', { content }]);
    expect(codes).toEqual([]);
    expect(form.fields.map(({ key }) => key)).toEqual(['family_name', 'given_name', 'birth_date']);
    const live = await liveForm(api, 'eitorf', 'windeck', 'lohmar');
    expect(live).toMatchObject({ state: 'LIVE', number: 1 });
    for (const persona of ['cm.eitorf', 'cm.windeck', 'cm.lohmar']) {
      const { body } = await api.ask(persona, `{ crisisForm(id: "${live.id}") { titleDe } }`);
      expect(body).toEqual({ data: { crisisForm: { titleDe: 'Erfassung Probe' } } });
    }
    for (const persona of ['cm.bornheim', 'cm.rkn', 'abh.rsk', 'school.rsk', 'coordinator.rkn']) {
      const { body } = await api.ask(persona, `{ crisisForm(id: "${live.id}") { titleDe } }`);
      expect(body).toEqual({ data: { crisisForm: null } });
    }
    expect(await broken(api)).toEqual([]);
  });

  it.each(others('COUNTY_COORDINATOR', 'CENTRE_HEAD'))('%s may not, and nothing changes', async (persona) => {
    const before = await everything(api);
    const { refusal } = await change(api, persona, ['crisisFormDraft', { content }]);
    expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(refusal);
    expect(await everything(api)).toBe(before);
  });

  it('refuses questions about health, religion and origin, in words', async () => {
    const { form } = await change(api, COUNTY, ['crisisFormDraft', { content }]);
    const before = await everything(api);
    for (const dataCategory of ['HEALTH', 'RELIGION', 'ETHNICITY']) {
      const input = { formId: form.id, version: form.version, ...question, dataCategory };
      const { codes, messages } = await change(api, COUNTY, ['crisisFieldSet', input]);
      expect(codes).toEqual(['CRISIS_SPECIAL_CATEGORY dataCategory']);
      expect(messages[0]).toContain('Art. 9 DSGVO');
    }
    expect(await everything(api)).toBe(before);
  });

  it('changes, moves and drops questions of a draft', async () => {
    const { form } = await change(api, COUNTY, ['crisisFormDraft', { content }]);
    const [first] = form.fields;
    const at = (version: number) => ({ formId: form.id, version, fieldId: first!.id });
    const moved = await change(api, COUNTY, [
      'crisisFieldSet',
      { ...at(1), ...question, kind: 'CHOICE', choices: ['Ja, "sofort"', String.raw`Nein\ja`], position: 9 },
    ]);
    expect(moved.codes).toEqual([]);
    expect(moved.form.fields.at(-1)).toMatchObject({ id: first!.id, kind: 'CHOICE', position: 9 });
    const dropped = await change(api, COUNTY, ['crisisFieldDrop', at(2)]);
    expect(dropped.form.fields.map(({ key }) => key)).toEqual(['given_name', 'birth_date']);
    const late = await change(api, COUNTY, ['crisisFieldDrop', at(2)]);
    expect(late.codes).toEqual(['CONFLICT version']);
  });

  it('needs a question about identity and a municipality of the county', async () => {
    const { form } = await change(api, COUNTY, ['crisisFormDraft', { content }]);
    const go = (version: number, ...municipalityIds: string[]) =>
      change(api, COUNTY, ['crisisFormGoLive', { formId: form.id, version, municipalityIds }]);
    expect((await go(1)).codes).toEqual(['CRISIS_NO_PLACE municipalityIds']);
    expect((await go(1, placeId('bornheim'), placeId('dormagen'))).codes).toEqual([
      'CRISIS_NO_PLACE municipalityIds',
    ]);
    for (const [index, { id }] of form.fields.entries())
      await change(api, COUNTY, ['crisisFieldDrop', { formId: form.id, version: index + 1, fieldId: id }]);
    expect((await go(4, placeId('bornheim'))).codes).toEqual(['CRISIS_NO_IDENTITY']);
  });

  it('never changes what is published: the next edition takes its place', async () => {
    const first = await liveForm(api, 'eitorf');
    await register(api, 'cm.eitorf', [first, 'Muster-Erste']);
    const before = await everything(api);
    const change1 = { formId: first.id, version: first.version };
    const { id: fieldId } = first.fields[0]!;
    for (const [name, input] of [
      ['crisisFormChange', { ...change1, content }],
      ['crisisFieldSet', { ...change1, fieldId, ...question }],
      ['crisisFieldDrop', { ...change1, fieldId }],
    ] as const)
      expect((await change(api, COUNTY, [name, input])).codes).toEqual(['CRISIS_PUBLISHED']);
    expect(await everything(api)).toBe(before);

    const { form: next } = await change(api, COUNTY, ['crisisFormRevise', { formId: first.id }]);
    expect(next).toMatchObject({ state: 'DRAFT', number: 2 });
    expect(next.fields.map(({ key }) => key)).toEqual(first.fields.map(({ key }) => key));
    await change(api, COUNTY, [
      'crisisFormGoLive',
      { formId: next.id, version: 1, municipalityIds: [placeId('eitorf')] },
    ]);
    const { body } = await api.ask(COUNTY, `{ crisisForm(id: "${first.id}") { state } }`);
    expect(body).toEqual({ data: { crisisForm: { state: 'CLOSED' } } });
    // what was answered stays, and somebody is known again over editions
    expect((await entriesOf(api, 'cm.eitorf', `formId: "${first.id}"`)).totalCount).toBe(1);
    const again = { formId: next.id, ...somebody(next, 'muster-erste '), hasConsent: true };
    const { codes } = await change(api, 'cm.eitorf', ['crisisEntryRecord', again]);
    expect(codes).toEqual(['CRISIS_DUPLICATE isSomebodyElse']);
  });
});

describe('registering people', () => {
  it('counts them, warns of doubles once, and finds them again', async () => {
    const form = await liveForm(api, 'windeck', 'lohmar');
    const entry = await register(api, 'cm.windeck', [form, 'Muster-Gesucht', false]);
    expect(entry).toMatchObject({ consentOn: null, shares: [], version: 1 });
    expect(Date.parse(entry.purgeOn) - Date.parse(entry.recordedOn)).toBe(30 * 86_400_000);
    const twin = { formId: form.id, ...somebody(form, ' MUSTER-gesucht'), hasConsent: false };
    const asked = await change(api, 'cm.windeck', ['crisisEntryRecord', twin, 'en']);
    expect(asked.codes).toEqual(['CRISIS_DUPLICATE isSomebodyElse']);
    expect(asked.messages[0]).toContain('somebody else');
    const done = await change(api, 'cm.windeck', ['crisisEntryRecord', { ...twin, isSomebodyElse: true }]);
    expect(done.codes).toEqual([]);
    // elsewhere nobody is known, and nobody found
    await register(api, 'cm.lohmar', [form, 'Muster-Gesucht']);
    const found = (persona: string, text: string) =>
      entriesOf(api, persona, `formId: "${form.id}", search: "${text}"`).then(({ totalCount }) => totalCount);
    expect(await found('cm.windeck', 'gesucht')).toBe(2);
    expect(await found('cm.lohmar', 'gesucht')).toBe(1);
    expect(await found('cm.windeck', '%')).toBe(0);
    expect(await broken(api)).toEqual([]);
  });

  it('says all that is wrong at once and records nothing', async () => {
    const form = await liveForm(api, 'windeck');
    const before = await everything(api);
    const values = ['', 'Oksana', '31.02.2015', 'MAYBE'].map((value, index) => ({
      fieldId: form.fields[index]!.id,
      value,
    }));
    const { codes } = await change(api, 'cm.windeck', [
      'crisisEntryRecord',
      { formId: form.id, values, hasConsent: true },
    ]);
    expect(codes).toEqual([
      'CRISIS_VALUE_MISSING values.0.value',
      'CRISIS_VALUE_DATE values.2.value',
      'CRISIS_VALUE_CHOICE values.3.value',
    ]);
    expect(await everything(api)).toBe(before);
  });

  it('is not possible where the form is not live, before or after', async () => {
    const form = await liveForm(api, 'windeck');
    const input = { formId: form.id, ...somebody(form, 'Muster-Woanders'), hasConsent: true };
    const before = await everything(api);
    expect((await change(api, 'cm.bornheim', ['crisisEntryRecord', input])).codes).toEqual([
      'NOT_FOUND formId',
    ]);
    expect(await everything(api)).toBe(before);
    await change(api, COUNTY, ['crisisFormClose', { formId: form.id, version: form.version }]);
    expect((await change(api, 'cm.windeck', ['crisisEntryRecord', input])).codes).toEqual([
      'CRISIS_NOT_LIVE',
    ]);
  });

  it('is corrected and taken out by the own municipality alone', async () => {
    const form = await liveForm(api, 'windeck', 'lohmar');
    const { id: entryId } = await register(api, 'cm.windeck', [form, 'Muster-Falsch']);
    const right = { entryId, version: 1, ...somebody(form, 'Muster-Richtig') };
    const before = await everything(api);
    expect((await change(api, 'cm.lohmar', ['crisisEntryCorrect', right])).codes).toEqual([
      'NOT_FOUND entryId',
    ]);
    expect((await change(api, 'cm.lohmar', ['crisisEntryRemove', { entryId, version: 1 }])).codes).toEqual([
      'NOT_FOUND entryId',
    ]);
    expect(await everything(api)).toBe(before);
    const { entry } = await change(api, 'cm.windeck', ['crisisEntryCorrect', right]);
    expect(entry.values.map(({ value }) => value)).toContain('Muster-Richtig');
    const gone = await change(api, 'cm.windeck', ['crisisEntryRemove', { entryId, version: 2 }]);
    expect(gone.entry.values.map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(await api.sql(`select from client.crisis_value where value like 'Muster-Richtig%'`)).toEqual([]);
    expect((await change(api, 'cm.windeck', ['crisisEntryRemove', { entryId, version: 3 }])).codes).toEqual([
      'CRISIS_REMOVED',
    ]);
    expect(await broken(api)).toEqual([]);
  });

  it.each(others('CASE_MANAGER'))('%s reads no person and registers none', async (persona) => {
    const before = await everything(api);
    const input = { formId: demoForm, values: [], hasConsent: true };
    const { refusal } = await change(api, persona, ['crisisEntryRecord', input]);
    expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(refusal);
    for (const query of [
      '{ crisisEntries { totalCount } }',
      `{ crisisForm(id: "${demoForm}") { entryCount } }`,
    ]) {
      const { body } = await api.ask(persona, query);
      expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(body.errors?.[0]?.extensions['code']);
    }
    expect(await everything(api)).toBe(before);
  });

  it.each(
    others(
      'CASE_MANAGER',
      'COUNTY_COORDINATOR',
      'CENTRE_HEAD',
      'FOREIGNERS_CLERK',
      'SCHOOL_CLERK',
      'YOUTH_CLERK',
    ),
  )('%s does not learn that there is a registration', async (persona) => {
    const { body } = await api.ask(persona, '{ crisisForms { totalCount } }');
    expect(['FORBIDDEN', 'MEMBERSHIP_REQUIRED']).toContain(body.errors?.[0]?.extensions['code']);
    const { body: node } = await api.ask(persona, `{ node(id: "${demoForm}") { id } }`);
    expect(node.data?.['node'] ?? null).toBeNull();
  });
});
