import { targetGroups, type DataCategory } from '@kim/schema/reference/casework.ts';
import {
  crisisAnswers,
  crisisDataCategories,
  crisisFieldKinds,
  crisisOffices,
} from '@kim/schema/reference/crisis.ts';
import { targetLabel } from '#lib/domains/casework/case-words.ts';
import { dataWords } from '#lib/domains/consent/consent-words.ts';
import { fieldKindWords, labelOf, officeWords, yesOrNo } from '#lib/domains/crisis/crisis-words.ts';
import type { CrisisOffice, Crisis_QuestionFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, whole, type Field } from '#lib/platform/change-form.ts';

/** What a form says of itself. */
export const contentForm = {
  titleDe: text(m.crisis_field_title_de, { maxlength: 120 }),
  titleEn: text(m.crisis_field_title_en, { maxlength: 120 }),
  targetGroup: choice(m.crisis_field_target_group, targetGroups, targetLabel),
  noticeDe: text(m.crisis_field_notice_de, { maxlength: 4000 }),
  noticeEn: text(m.crisis_field_notice_en, { maxlength: 4000 }),
  purgeAfterDays: whole(m.crisis_field_purge_days),
};

const officeName = (office: CrisisOffice): `office-${CrisisOffice}` => `office-${office}`;
export const officeBoxes = crisisOffices.map(officeName);

/** A question of a draft. */
export const questionForm = {
  labelDe: text(m.crisis_field_label_de, { maxlength: 120 }),
  labelEn: text(m.crisis_field_label_en, { maxlength: 120 }),
  kind: choice(m.crisis_field_kind, crisisFieldKinds, fieldKindWords),
  choices: optional(text(m.crisis_field_choices, { maxlength: 4000 })),
  isMandatory: flag(m.crisis_field_mandatory),
  dataCategory: choice(m.crisis_field_category, crisisDataCategories, (one: DataCategory) => dataWords(one)),
  position: whole(m.crisis_field_position),
  ...(Object.fromEntries(
    crisisOffices.map((office) => [officeName(office), flag(() => officeWords(office))]),
  ) as Record<`office-${CrisisOffice}`, Field<boolean>>),
};

export const officesTicked = (values: Readonly<Record<`office-${CrisisOffice}`, boolean>>): CrisisOffice[] =>
  crisisOffices.filter((office) => values[officeName(office)]);

/** One choice per line. */
export const choicesIn = (typed: string | null): string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One box per municipality, called by its id. */
export const placesForm = (
  places: readonly { readonly id: string; readonly name: string }[],
): Record<string, Field<boolean>> => Object.fromEntries(places.map(({ id, name }) => [id, flag(() => name)]));

export const ticked = (values: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(values).filter((id) => values[id]);

type Question = Crisis_QuestionFragment;
export const answerName = (index: number): string => `values.${index}.value`;

const answerField = (question: Question): Field<unknown> => {
  const label = (): string => labelOf(question);
  const field: Field<unknown> =
    question.kind === 'DATE'
      ? date(label)
      : question.kind === 'YES_NO'
        ? choice(label, crisisAnswers, yesOrNo)
        : text(label, { maxlength: 500 });
  return question.isMandatory ? field : optional(field);
};

/** One field per question, called as the API calls it. */
export const answersForm = (questions: readonly Question[]): Record<string, Field<unknown>> =>
  Object.fromEntries(questions.map((question, index) => [answerName(index), answerField(question)]));

export const entryForm = (questions: readonly Question[]): Record<string, Field<unknown>> => ({
  ...answersForm(questions),
  hasConsent: flag(m.crisis_field_consent),
  isSomebodyElse: flag(m.crisis_field_somebody_else),
});

export const answersOf = (questions: readonly Question[], values: Readonly<Record<string, unknown>>) =>
  questions.map(({ id }, index) => ({
    fieldId: id,
    value: (values[answerName(index)] as string | null | undefined) ?? null,
  }));

interface Value {
  readonly value: string | null;
  readonly field: { readonly id: string } | null;
}
/** What stands in the entry, by the name of its field. */
export const answersTyped = (
  questions: readonly Question[],
  values: readonly Value[],
): Record<string, string> =>
  Object.fromEntries(
    questions.map(({ id }, index) => [
      answerName(index),
      values.find(({ field }) => field?.id === id)?.value ?? '',
    ]),
  );
