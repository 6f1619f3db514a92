import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { invariants } from '../../app/modules.ts';
import type { Harness } from '../../app/test-harness.ts';
import { crisisInvariants } from './crisis.invariants.ts';

export const placeId = (key: string): string => publicId('municipality', referenceUuid('organisation', key));
export const demoForm = publicId('crisis_form', referenceUuid('crisis-form', 'rsk:ukraine'));

interface Form {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: number;
  readonly fields: readonly {
    readonly id: string;
    readonly key: string;
    readonly kind: string;
    readonly position: number;
  }[];
}
export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly recordedOn: string;
  readonly purgeOn: string;
  readonly consentOn: string | null;
  readonly consentWithdrawnOn: string | null;
  readonly removedOn: string | null;
  readonly values: readonly { readonly value: string | null }[];
  readonly shares: readonly {
    readonly office: string;
    readonly recipient: { readonly name: string };
    readonly consumedOn: string | null;
    readonly withdrawnOn: string | null;
    readonly changedOn: string | null;
  }[];
}
export interface Changed {
  readonly form: Form;
  readonly entry: Entry;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  /** Of the whole answer: who may not ask at all. */
  readonly refusal: string | undefined;
}

const FORM = 'form { id version state number fields { id key kind position } }';
const ENTRY =
  'entry { id version recordedOn purgeOn consentOn consentWithdrawnOn removedOn values { value } shares { office recipient { name } consumedOn withdrawnOn changedOn } }';
const ofEntry = ['crisisEntryRecord', 'crisisEntryCorrect', 'crisisEntryRemove', 'crisisConsentSet'];

export const change = async (
  { ask }: Pick<Harness, 'ask'>,
  persona: string,
  [name, input, language = 'de']: readonly [name: string, input: object, language?: string],
): Promise<Changed> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const part = ofEntry.includes(name) ? ENTRY : FORM;
  const { body } = await ask(
    persona,
    `mutation ($input: ${type}!) { change: ${name}(input: $input) { ${part} errors { code path message } } }`,
    {
      variables: { input: { idempotencyKey: randomUUID(), ...input } },
      headers: { 'accept-language': language },
    },
  );
  interface Answer extends Changed {
    readonly errors: readonly { code: string; path: readonly string[] | null; message: string }[];
  }
  const payload = body.data?.['change'] as unknown as Answer | null | undefined;
  return {
    form: payload?.form as Form,
    entry: payload?.entry as Entry,
    codes:
      payload?.errors.map(({ code, path }) => [code, path?.slice(1).join('.')].filter(Boolean).join(' ')) ??
      [],
    messages: payload?.errors.map(({ message }) => message) ?? [],
    refusal: body.errors?.[0]?.extensions['code'] as string | undefined,
  };
};

export const content = {
  titleDe: 'Erfassung Probe',
  titleEn: 'Registration trial',
  targetGroup: 'REFUGEE',
  noticeDe: 'Rechtsgrundlage: Einwilligung.',
  noticeEn: 'Legal basis: consent.',
  purgeAfterDays: 30,
};

export const question = {
  position: 4,
  labelDe: 'Schulpflichtig',
  labelEn: 'Of school age',
  kind: 'YES_NO',
  isMandatory: false,
  dataCategory: 'SITUATION',
  offices: ['SCHOOL_OFFICE'],
};

/** A form of its own with one question for the school office, live in these municipalities. */
export const liveForm = async (api: Harness, ...places: readonly string[]): Promise<Form> => {
  const county = 'coordinator.rsk';
  const draft = await change(api, county, ['crisisFormDraft', { content }]);
  const { form } = await change(api, county, [
    'crisisFieldSet',
    { formId: draft.form.id, version: draft.form.version, ...question },
  ]);
  const live = await change(api, county, [
    'crisisFormGoLive',
    { formId: form.id, version: form.version, municipalityIds: places.map(placeId) },
  ]);
  return live.form;
};

/** The basic questions, and whether of school age. */
export const somebody = ({ fields }: Form, family: string, school = 'YES') => ({
  values: [family, 'Oksana', '2015-03-04', school].map((value, index) => ({
    fieldId: fields[index]!.id,
    value,
  })),
});

export const register = async (
  api: Harness,
  persona: string,
  [form, family, hasConsent = true]: readonly [form: Form, family: string, hasConsent?: boolean],
): Promise<Entry> => {
  const input = { formId: form.id, ...somebody(form, family), hasConsent };
  const { entry, codes } = await change(api, persona, ['crisisEntryRecord', input]);
  if (codes.length > 0) throw new Error(codes.join());
  return entry;
};

export interface Share {
  readonly id: string;
  readonly version: number;
  readonly office: string;
  readonly withdrawnOn: string | null;
  readonly consumedOn: string | null;
  readonly changedOn: string | null;
  readonly municipality: { readonly name: string };
  readonly copies: readonly { readonly value: string | null; readonly field: { readonly key: string } }[];
}

export const received = async (
  { ask }: Pick<Harness, 'ask'>,
  persona: string,
  formId: string,
): Promise<Share[]> => {
  const { body } = await ask(
    persona,
    `{ crisisShares(first: 100, filter: { formId: "${formId}" }) { nodes { id version office withdrawnOn consumedOn changedOn municipality { name } copies { value field { key } } } } }`,
  );
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return (body.data!['crisisShares'] as unknown as { nodes: Share[] }).nodes;
};

export const entriesOf = async (
  { ask }: Pick<Harness, 'ask'>,
  persona: string,
  filter: string,
): Promise<{ readonly nodes: readonly Entry[]; readonly totalCount: number }> => {
  const { body } = await ask(
    persona,
    `{ crisisEntries(first: 100, filter: { ${filter} }) { totalCount nodes { id version recordedOn purgeOn consentOn removedOn values { value } } } }`,
  );
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data!['crisisEntries'] as unknown as { nodes: Entry[]; totalCount: number };
};

const tables = [
  'casework.crisis_form',
  'casework.crisis_field',
  'casework.crisis_place',
  'casework.crisis_rollup',
  'casework.crisis_share',
  'casework.crisis_access',
  'casework.crisis_purge',
  'client.crisis_entry',
  'client.crisis_value',
  'client.crisis_copy',
];

/** Everything that stands in all tables of a registration, as one text to compare. */
export const everything = async ({ sql }: Harness): Promise<string> =>
  JSON.stringify(await Promise.all(tables.map((table) => sql(`select * from ${table} t order by t::text`))));

/** What must always hold and does not. */
export const broken = async ({ sql }: Harness): Promise<string[]> => {
  const found: string[] = [];
  for (const name of Object.keys(crisisInvariants))
    if ((await sql(invariants[name]!)).length > 0) found.push(name);
  return found;
};
