import type { RedistributionPlanFragment } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { fte, optional, text, type Field } from '#lib/platform/change-form.ts';

type Plan = Pick<RedistributionPlanFragment, 'lines'>;
type Line = Plan['lines'][number];

export const placeOfLine = ({ organisations }: Line): string =>
  organisations.map(({ name }) => name).join(' / ');

export const linesInOrder = <Some extends Line>(lines: readonly Some[]): Some[] =>
  lines.toSorted(
    (a, b) =>
      placeOfLine(a).localeCompare(placeOfLine(b), getLocale()) ||
      a.title.localeCompare(b.title, getLocale()),
  );

/** One field per line, called as the API calls it; and those of one new position. */
export const linesForm = (plan: Plan): Record<string, Field<unknown>> => {
  const lines = linesInOrder(plan.lines).map((line, index): [string, Field<unknown>] => [
    `lines.${index}.fte`,
    fte(() => m.redistribution_line_label({ place: placeOfLine(line), title: line.title })),
  ]);
  const added = lines.length;
  return {
    ...Object.fromEntries(lines),
    [`lines.${added}.municipalityId`]: optional(text(m.field_new_municipality)),
    [`lines.${added}.title`]: optional(text(m.field_new_title, { maxlength: 100 })),
    [`lines.${added}.fte`]: optional(fte(m.field_new_fte)),
  };
};

/** What stands in the form, as the input of the API: all lines, and the new one if any of its fields was filled. */
export const linesOfForm = (plan: Plan, values: Readonly<Record<string, unknown>>) => {
  const lines = linesInOrder(plan.lines).map(({ id }, index) => ({
    lineId: id,
    fte: values[`lines.${index}.fte`] as string,
  }));
  const [municipalityId, title, extent] = ['municipalityId', 'title', 'fte'].map(
    (name) => values[`lines.${lines.length}.${name}`] as string | null,
  );
  if (!municipalityId && !title && !extent) return lines;
  return [...lines, { municipalityId, title, fte: extent ?? '0' }];
};

/** The figures that stand in the form, for the live sum. */
export const figuresTyped = (typed: Readonly<Record<string, string>>): string[] =>
  Object.entries(typed)
    .filter(([name, value]) => name.endsWith('.fte') && value !== '')
    .map(([, value]) => value);

export const recallForm = { reason: text(m.field_change_reason, { maxlength: 1000 }) };
export const objectionForm = { reason: text(m.field_objection, { maxlength: 1000 }) };
export const decisionForm = { reason: text(m.field_decision, { maxlength: 1000 }) };
