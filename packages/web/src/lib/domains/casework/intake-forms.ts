import {
  clientLanguages,
  consentForms,
  dataCategories,
  entryChannels,
  lifeAreas,
  targetGroups,
} from '@kim/schema/reference/casework.ts';
import type { CaseOpenInput } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import {
  choice,
  date,
  flag,
  optional,
  text,
  type Field,
  type Typed,
  type Values,
} from '#lib/platform/change-form.ts';
import { areaLabel, entryLabel, targetLabel } from './case-words.ts';

const who = {
  familyName: text(m.field_family_name, { maxlength: 100 }),
  givenName: text(m.field_given_name, { maxlength: 100 }),
  birthDate: optional(date(m.client_birth_date)),
};
export const similarForm = who;

/** The paper of the consent always covers who somebody is: without that there is no case to lead. */
export const askedCategories = dataCategories.filter((category) => category !== 'IDENTITY');

export const flags = <Group extends string, Code extends string>(
  group: Group,
  codes: readonly Code[],
  words: (code: Code) => string,
) =>
  Object.fromEntries(codes.map((code) => [`${group}.${code}`, flag(() => words(code))])) as Record<
    `${Group}.${Code}`,
    Field<boolean>
  >;

const themes = {
  ...flags('area', lifeAreas, areaLabel),
  ...flags('target', targetGroups, targetLabel),
};

const fixed = {
  ...who,
  phone: optional(text(m.client_phone, { maxlength: 30 })),
  interpreterNeeded: flag(m.field_interpreter_needed),
  entryChannel: choice(m.case_entry_channel, entryChannels, entryLabel),
  openedOn: date(m.field_first_contact_on),
  templateVersionId: text(m.field_consent_version, {
    missing: m.missing_consent_version,
    code: 'CONSENT_MISSING',
  }),
  language: choice(m.field_consent_language, clientLanguages, (code) => m[`client_language_${code}`]()),
  form: choice(m.field_consent_form, consentForms, (code) => m[`consent_form_${code}`]()),
  givenOn: date(m.field_consent_given_on),
  hasInterpreter: flag(m.field_consent_interpreter),
};
export const openForm = {
  ...fixed,
  ...flags('covers', askedCategories, (code) => m[`data_category_${code}`]()),
  ...themes,
};

/** What the case is about and how somebody came to it, to be set anew. */
export const detailsForm = {
  entryChannel: choice(m.case_entry_channel, entryChannels, entryLabel),
  ...themes,
};

type Themes = Pick<CaseOpenInput, 'lifeAreas' | 'targetGroups'>;

const chosenIn =
  (values: object) =>
  <Code extends string>(group: string, codes: readonly Code[]): Code[] =>
    codes.filter((code) => (values as Readonly<Record<string, unknown>>)[`${group}.${code}`] === true);

export const themesOf = (values: object): Themes => ({
  lifeAreas: chosenIn(values)('area', lifeAreas),
  targetGroups: chosenIn(values)('target', targetGroups),
});

/** A case as its form shows it. */
export const detailsTyped = ({
  entryChannel,
  ...chosen
}: Themes & Pick<CaseOpenInput, 'entryChannel'>): Typed<typeof detailsForm> => {
  const ticked = (group: string, codes: readonly string[], among: readonly string[]) =>
    codes.map((code) => [`${group}.${code}`, among.includes(code) ? 'on' : '']);
  return {
    entryChannel,
    ...(Object.fromEntries([
      ...ticked('area', lifeAreas, chosen.lifeAreas),
      ...ticked('target', targetGroups, chosen.targetGroups),
    ]) as Typed<typeof themes>),
  };
};

type Input = Omit<CaseOpenInput, 'idempotencyKey'>;

/** What was typed, as the API wants it. */
export const intakeOf = (values: Values<typeof openForm>): Input => {
  const { familyName, givenName, birthDate, phone, interpreterNeeded } = values;
  return {
    client: {
      familyName,
      givenName,
      birthDate,
      phone,
      interpreterNeeded,
      languages: values.language === 'de' ? ['de'] : [values.language, 'de'],
    },
    entryChannel: values.entryChannel,
    openedOn: values.openedOn,
    ...themesOf(values),
    consent: {
      templateVersionId: values.templateVersionId,
      language: values.language,
      form: values.form,
      givenOn: values.givenOn,
      hasInterpreter: values.hasInterpreter,
      dataCategories: ['IDENTITY', ...chosenIn(values)('covers', askedCategories)],
    },
  };
};
