import type { LifeArea } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text, upload, type Field } from '#lib/platform/change-form.ts';
import {
  areaWords,
  caseDocumentCategories,
  channels,
  channelWords,
  clientLanguages,
  documentWords,
  languageWords,
  lifeAreas,
  ratings,
  ratingWords,
  specialCategories,
  specialWords,
  type Rating,
} from '#lib/domains/case-content/content-words.ts';

export const noteForm = {
  occurredOn: date(m.content_field_day),
  channel: optional(choice(m.content_field_channel, channels, channelWords)),
  text: text(m.content_field_note, { maxlength: 10_000 }),
};

export const correctionForm = { text: text(m.content_field_note, { maxlength: 10_000 }) };

export const taskForm = {
  text: text(m.content_field_task, { maxlength: 500 }),
  dueOn: date(m.content_field_due),
};

export const specialForm = {
  category: choice(m.content_field_special, specialCategories, specialWords),
  text: text(m.content_field_text, { maxlength: 5_000 }),
};

export const caseDocumentForm = {
  uploadId: upload(m.field_file),
  title: text(m.field_title, { maxlength: 200 }),
  category: choice(m.field_category, caseDocumentCategories, documentWords),
  receivedOn: date(m.field_received_on),
};

export const signForm = {
  signedByClientOn: optional(date(m.content_field_signed_client)),
  signedByCaseManagerOn: optional(date(m.content_field_signed_manager)),
};

export const assessedOnField = { assessedOn: date(m.content_field_assessed_on) };
export const ratingName = (area: LifeArea): string => `rating-${area}`;
export const wordsName = (area: LifeArea): string => `words-${area}`;

/** One rating and a few words for every area; whatever stays empty is not assessed today. */
export const assessmentForm: typeof assessedOnField & Record<string, Field<unknown>> = {
  ...assessedOnField,
  ...Object.fromEntries(
    lifeAreas.flatMap((area): [string, Field<unknown>][] => [
      [ratingName(area), optional(choice<Rating>(() => areaWords(area), ratings, ratingWords))],
      [
        wordsName(area),
        optional(text(() => m.content_field_area_words({ area: areaWords(area) }), { maxlength: 5_000 })),
      ],
    ]),
  ),
};

/** As many as the API takes; the page shows a few and adds what is asked for. */
const MOST_PLACES = 10;
const placesUpTo = (most: number): number[] => Array.from({ length: most }, (_none, place) => place);
export const goalPlaces = placesUpTo(MOST_PLACES);
export const stepPlaces = placesUpTo(MOST_PLACES);

const goalFields = (goal: number): [string, Field<unknown>][] => {
  const place = `goals.${goal}`;
  const number = goal + 1;
  const needed = <Value>(field: Field<Value>): Field<unknown> => (goal === 0 ? field : optional(field));
  return [
    [`${place}.lifeArea`, needed(choice(() => m.content_field_goal_area({ number }), lifeAreas, areaWords))],
    [`${place}.text`, needed(text(() => m.content_field_goal_text({ number }), { maxlength: 500 }))],
    [`${place}.dueOn`, needed(date(() => m.content_field_goal_due({ number })))],
    ...stepPlaces.flatMap((step): [string, Field<unknown>][] => [
      [
        `${place}.milestones.${step}.text`,
        optional(text(() => m.content_field_step_text({ number, step: step + 1 }), { maxlength: 500 })),
      ],
      [
        `${place}.milestones.${step}.dueOn`,
        optional(date(() => m.content_field_step_due({ number, step: step + 1 }))),
      ],
    ]),
  ];
};

const agreementHead = {
  language: choice(m.content_field_language, clientLanguages, languageWords),
  agreedOn: date(m.content_field_agreed_on),
};

/** Names are those of the API's paths, so that its findings land on their fields. */
export const draftForm: typeof agreementHead & Record<string, Field<unknown>> = {
  ...agreementHead,
  ...Object.fromEntries(goalPlaces.flatMap(goalFields)),
};
