import { newUuid } from '@kim/schema/ids.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { arrayLiteral } from '../../platform/persistence/array-literal.ts';
import { findingsOfField, keyOf, type FieldContent } from './crisis-form.policy.ts';
import { refuseUnlessDesigning } from './crisis-form.service.ts';
import { draftAt } from './crisis-target.ts';

interface OfForm {
  readonly idempotencyKey: string;
  readonly formId: string;
  readonly version: number;
}
type Change = Promise<Outcome<{ readonly formId: string }>>;

interface Field extends OfForm {
  readonly fieldId: string | null;
  readonly content: FieldContent;
}

/** Adds a question to a draft, or changes one. */
export const setField = (context: RequestContext, input: Field): Change => {
  refuseUnlessDesigning(context);
  const content = trimmed(input.content);
  const request = { operation: 'crisisFieldSet', input, findings: findingsOfField(content) };
  return carryOut(context, request, async (em, { countyId }) => {
    const { formId, fieldId, version } = input;
    await draftAt(context, formId, version);
    const values = valuesOf(content);
    if (!fieldId) {
      const key = keyOf(content.labelDe, await keysOf(context, formId));
      await em.execute(
        `insert into casework.crisis_field (county_id, id, form_id, key, position, label_de, label_en, kind, choices, is_mandatory, data_category, offices)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [countyId, newUuid(), formId, key, ...values],
      );
      return { formId };
    }
    const changed = await em.execute<object[]>(
      `update casework.crisis_field set position = ?, label_de = ?, label_en = ?, kind = ?, choices = ?, is_mandatory = ?, data_category = ?, offices = ?
       where id = ? and form_id = ? and position is not null returning id`,
      [...values, fieldId, formId],
    );
    if (changed.length === 0) throw new Refused('NOT_FOUND', { field: 'fieldId' });
    return { formId };
  });
};

const valuesOf = (content: FieldContent): (string | number | boolean)[] => [
  content.position,
  content.labelDe,
  content.labelEn,
  content.kind,
  arrayLiteral(content.choices),
  content.isMandatory,
  content.dataCategory,
  arrayLiteral([...new Set(content.offices)]),
];

const trimmed = (content: FieldContent): FieldContent => ({
  ...content,
  labelDe: content.labelDe.trim(),
  labelEn: content.labelEn.trim(),
  choices: content.choices.map((choice) => choice.trim()),
});

const keysOf = async (context: RequestContext, formId: string): Promise<string[]> => {
  const rows = await context.rows.query<{ readonly key: string }>(
    'select f.key from casework.crisis_field f where f.form_id = $1',
    [formId],
  );
  return rows.map(({ key }) => key);
};

/** Takes a question out of a draft. */
export const dropField = (context: RequestContext, input: OfForm & { readonly fieldId: string }): Change => {
  refuseUnlessDesigning(context);
  return carryOut(context, { operation: 'crisisFieldDrop', input }, async (em) => {
    const { formId, fieldId, version } = input;
    await draftAt(context, formId, version);
    const changed = await em.execute<object[]>(
      'update casework.crisis_field set position = null where id = ? and form_id = ? and position is not null returning id',
      [fieldId, formId],
    );
    if (changed.length === 0) throw new Refused('NOT_FOUND', { field: 'fieldId' });
    return { formId };
  });
};
