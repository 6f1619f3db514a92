import { consentForms, consentPurposes, dataCategories } from '@kim/schema/reference/casework.ts';
import { clientLanguages, languageWords } from '#lib/domains/case-content/content-words.ts';
import { dataWords, formWords, purposeWords } from '#lib/domains/consent/consent-words.ts';
import type { ConsentItemInput, DataCategory } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, flag, optional, text, upload, type Field } from '#lib/platform/change-form.ts';

type CategoryName<Category extends DataCategory> = `category-${Category}`;
export const categoryName = <Category extends DataCategory>(category: Category): CategoryName<Category> =>
  `category-${category}`;

/** One box per kind of data. */
export const categoryFields = <Category extends DataCategory>(
  categories: readonly Category[],
): Record<CategoryName<Category>, Field<boolean>> =>
  Object.fromEntries(
    categories.map((category) => [categoryName(category), flag(() => dataWords(category))]),
  ) as Record<CategoryName<Category>, Field<boolean>>;

/** The kinds of data whose box is ticked. */
export const ticked = <Category extends DataCategory>(
  categories: readonly Category[],
  values: Readonly<Record<CategoryName<Category>, boolean>>,
): Category[] => categories.filter((category) => values[categoryName(category)]);

/** One recipient and one purpose at a time: who reads it aloud to somebody can do so in one sentence. */
export const consentForm = {
  templateVersionId: text(m.consent_field_version),
  language: choice(m.content_field_language, clientLanguages, languageWords),
  form: choice(m.consent_field_form, consentForms, formWords),
  hasInterpreter: flag(m.consent_field_interpreter),
  givenOn: date(m.consent_field_given),
  expiresOn: optional(date(m.consent_field_expires)),
  recipientId: text(m.consent_field_recipient),
  purpose: choice(m.consent_field_purpose, consentPurposes, purposeWords),
  supersedesId: optional(text(m.consent_field_supersedes)),
  ...categoryFields(dataCategories),
};

/** The signed form, scanned or photographed. */
export const evidenceForm = { uploadId: upload(m.consent_field_evidence) };

type Given = Pick<ConsentItemInput, 'recipientId' | 'purpose'> &
  Readonly<Record<CategoryName<DataCategory>, boolean>>;

export const itemsOf = (values: Given): ConsentItemInput[] =>
  ticked(dataCategories, values).map((dataCategory) => ({
    purpose: values.purpose,
    recipientId: values.recipientId,
    dataCategory,
  }));

/** What a button takes back: the consent as a whole, or one item of it. */
export const withdrawalOf = (consentId: string, itemId?: string): string =>
  itemId ? `${consentId}.${itemId}` : consentId;

export const partsOf = (about: string): { consentId: string; itemIds: string[] | null } => {
  const [consentId = '', itemId] = about.split('.');
  return { consentId, itemIds: itemId ? [itemId] : null };
};
