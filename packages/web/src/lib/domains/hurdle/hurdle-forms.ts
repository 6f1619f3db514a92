import { legalDomains, lifeAreas } from '@kim/schema/reference/casework.ts';
import { hurdleBodies, problemFields, reconstructionOutcomes } from '@kim/schema/reference/hurdle.ts';
import { areaLabel, legalLabel } from '#lib/domains/casework/case-words.ts';
import { bodyWords, outcomeWords, problemWords } from '#lib/domains/hurdle/hurdle-words.ts';
import { m } from '#lib/paraglide/messages.js';
import { choice, flag, optional, text, type Field } from '#lib/platform/change-form.ts';

const TITLE = { maxlength: 120 };
const LONG = { maxlength: 4000 };

/** A box for each word, by the word. */
const boxes = <Word extends string>(
  words: readonly Word[],
  label: (word: Word) => string,
): Readonly<Record<Word, Field<boolean>>> =>
  Object.fromEntries(words.map((word) => [word, flag(() => label(word))])) as unknown as Readonly<
    Record<Word, Field<boolean>>
  >;

export const reportForm = {
  title: text(m.hurdle_field_title, TITLE),
  description: text(m.hurdle_report_description, LONG),
  proposal: optional(text(m.hurdle_report_proposal, LONG)),
  theme: choice(m.hurdle_field_theme, lifeAreas, areaLabel),
  ...boxes(legalDomains, legalLabel),
  ...boxes(hurdleBodies, bodyWords),
  isOtherCase: flag(m.hurdle_report_other_case),
};

/** Of somebody without an account, who is asked no name. */
export const outsideReportForm = {
  ...reportForm,
  organisation: optional(text(m.public_report_organisation, TITLE)),
};

export const stepForm = { remark: optional(text(m.hurdle_remark, LONG)) };
export const solveForm = { answer: text(m.hurdle_answer, LONG) };

export const requestForm = {
  title: text(m.steering_field_subject, { maxlength: 200 }),
  text: text(m.steering_field_text, { maxlength: 10_000 }),
};

export const mergeForm = { title: text(m.hurdle_merge_title, TITLE) };

export const splitForm = (
  reports: readonly { readonly id: string; readonly title: string }[],
): { title: Field<string> } & { readonly [box: `out-${string}`]: Field<boolean> } => ({
  title: text(m.hurdle_split_title, TITLE),
  ...Object.fromEntries(reports.map(({ id, title }) => [`out-${id}`, flag(() => title)])),
});

export const reconstructionForm = {
  course: optional(text(m.reconstruction_course, LONG)),
  interfaces: optional(text(m.reconstruction_interfaces, LONG)),
  attempts: optional(text(m.reconstruction_attempts, LONG)),
  ...boxes(problemFields, problemWords),
  commonProblem: optional(text(m.reconstruction_common, LONG)),
  outcome: optional(choice(m.reconstruction_outcome, reconstructionOutcomes, outcomeWords)),
  reason: optional(text(m.reconstruction_reason, LONG)),
};
