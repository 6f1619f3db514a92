import { conferenceAnswers, conferenceCategories } from '@kim/schema/reference/case-conference.ts';
import { recipientOffices } from '@kim/schema/reference/referral.ts';
import { answerWords } from '#lib/domains/case-conference/conference-words.ts';
import { categoryFields } from '#lib/domains/consent/consent-form.ts';
import { officeWords } from '#lib/domains/referral/referral-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, date, optional, text, type Field } from '#lib/platform/change-form.ts';
import { timeOfDay } from '#lib/platform/time-of-day.ts';

/** As many partners, and steps agreed on, as a form has room for. */
export const partnerNumbers = [1, 2, 3, 4] as const;
type PartnerNumber = (typeof partnerNumbers)[number];
export const stepNumbers = [1, 2, 3, 4, 5] as const;
type StepNumber = (typeof stepNumbers)[number];

type Numbered<Name extends string, Numbers extends number, Value> = Record<
  `${Name}-${Numbers}`,
  Field<Value>
>;
const numbered = <Name extends string, Numbers extends number, Value>(
  name: Name,
  numbers: readonly Numbers[],
  field: (number: string) => Field<Value>,
): Numbered<Name, Numbers, Value> =>
  Object.fromEntries(numbers.map((number) => [`${name}-${number}`, field(String(number))])) as Numbered<
    Name,
    Numbers,
    Value
  >;

export const inviteForm = {
  heldOn: date(m.conference_field_day),
  time: timeOfDay(m.conference_field_time),
  place: text(m.conference_field_place, { maxlength: 200 }),
  agenda: text(m.conference_field_agenda, { maxlength: 6000 }),
  ...numbered('recipient', partnerNumbers, (number) =>
    optional(text(() => m.conference_field_partner({ number }))),
  ),
  ...numbered('office', partnerNumbers, (number) =>
    optional(choice(() => m.conference_field_office({ number }), recipientOffices, officeWords)),
  ),
  ...categoryFields(conferenceCategories),
};

type Offices = (typeof recipientOffices)[number] | null;
export const partnersIn = (
  values: Readonly<
    Record<`recipient-${PartnerNumber}`, string | null> & Record<`office-${PartnerNumber}`, Offices>
  >,
) =>
  partnerNumbers.flatMap((number) => {
    const recipientId = values[`recipient-${number}`];
    return recipientId ? [{ recipientId, recipientOffice: values[`office-${number}`] }] : [];
  });

export const closeForm = {
  minutes: text(m.conference_field_minutes, { maxlength: 6000 }),
  ...numbered('step', stepNumbers, (number) =>
    optional(text(() => m.conference_field_step({ number }), { maxlength: 500 })),
  ),
  ...numbered('who', stepNumbers, (number) => optional(text(() => m.conference_field_who({ number })))),
  ...numbered('due', stepNumbers, (number) => optional(date(() => m.conference_field_due({ number })))),
};

/** Steps that were written down; one without a day is due today. */
export const agreementsIn = (
  values: Readonly<Record<`step-${StepNumber}` | `who-${StepNumber}` | `due-${StepNumber}`, string | null>>,
  today: string,
) =>
  stepNumbers.flatMap((number) => {
    const step = values[`step-${number}`];
    return step
      ? [{ text: step, partnerId: values[`who-${number}`], dueOn: values[`due-${number}`] ?? today }]
      : [];
  });

export const answerForm = { answer: choice(m.conference_field_answer, conferenceAnswers, answerWords) };
