import { m } from '#lib/paraglide/messages.js';
import { date, flag, text, type Field } from '#lib/platform/change-form.ts';

interface Place {
  readonly id: string;
  readonly name: string;
}
const content = {
  title: text(m.instruction_field_title, { maxlength: 120 }),
  body: text(m.instruction_field_body, { maxlength: 10_000 }),
  basis: text(m.instruction_field_basis, { maxlength: 1000 }),
  dueOn: date(m.instruction_field_due),
};

/** The instruction, and a box for each municipality it may be for. */
export const issueForm = (
  places: readonly Place[],
): typeof content & { readonly [box: `to-${string}`]: Field<boolean> } => ({
  ...content,
  ...Object.fromEntries(places.map(({ id, name }) => [`to-${id}`, flag(() => name)])),
});
export const remarkForm = { remark: text(m.instruction_field_remark, { maxlength: 1000 }) };
export const conflictForm = {
  body: text(m.instruction_field_conflict, { maxlength: 1000 }),
  instructedOn: date(m.instruction_field_instructed_on),
};
export const resolveForm = { resolution: text(m.instruction_field_resolution, { maxlength: 1000 }) };
