import { crisisAnswers, type CrisisFieldKind } from '@kim/schema/reference/crisis.ts';
import { isReadable } from '@kim/schema/text-input.ts';
import type { CrisisFinding } from './crisis-form.policy.ts';

/** A question as an answer is measured by. */
export interface AskedField {
  readonly id: string;
  readonly key: string;
  readonly kind: CrisisFieldKind;
  readonly choices: readonly string[];
  readonly isMandatory: boolean;
  readonly dataCategory: string;
  readonly offices: readonly string[];
}
export interface Answer {
  readonly fieldId: string;
  readonly value: string | null;
}

const LONGEST_ANSWER = 500;
const day = /^\d{4}-\d{2}-\d{2}$/;
const number = /^-?\d{1,9}([.,]\d{1,3})?$/;

const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return day.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const codeOf = ({ kind, choices }: AskedField, value: string): CrisisFinding['code'] | null => {
  if (value.length > LONGEST_ANSWER) return 'CRISIS_VALUE_TOO_LONG';
  if (kind === 'DATE' && !isDay(value)) return 'CRISIS_VALUE_DATE';
  if (kind === 'NUMBER' && !number.test(value)) return 'CRISIS_VALUE_NUMBER';
  const words: readonly string[] = kind === 'YES_NO' ? crisisAnswers : choices;
  if ((kind === 'YES_NO' || kind === 'CHOICE') && !words.includes(value)) return 'CRISIS_VALUE_CHOICE';
  return null;
};

/** Nothing but what can be read counts as an answer. */
export const answered = (value: string | null | undefined): string | null => {
  const text = value?.trim() ?? '';
  return isReadable(text) ? text : null;
};

/** All findings at once, each on its answer; one for a mandatory question that is not even listed stands on the list. */
export const findingsOfAnswers = (
  fields: readonly AskedField[],
  answers: readonly Answer[],
): CrisisFinding[] => {
  const known = new Map(fields.map((field) => [field.id, field]));
  const findings = answers.map(({ fieldId, value }, index): CrisisFinding | null => {
    const at = ['values', String(index), 'value'];
    const field = known.get(fieldId);
    if (!field) return { code: 'CRISIS_FIELD_UNKNOWN', field: at };
    const text = answered(value);
    if (text === null) return field.isMandatory ? { code: 'CRISIS_VALUE_MISSING', field: at } : null;
    const code = codeOf(field, text);
    return code && { code, field: at, figures: { most: LONGEST_ANSWER } };
  });
  const given = new Set(answers.map(({ fieldId }) => fieldId));
  const isComplete = fields.every(({ id, isMandatory }) => !isMandatory || given.has(id));
  return [
    ...findings.filter((finding) => finding !== null),
    ...(isComplete ? [] : [{ code: 'CRISIS_VALUE_MISSING' as const, field: 'values' }]),
    ...(given.size === answers.length ? [] : [{ code: 'CRISIS_FIELD_UNKNOWN' as const, field: 'values' }]),
  ];
};

export interface Identifying {
  readonly key: string;
  readonly value: string;
}

/** By what somebody is known again: all answers about identity. Written the same way, however typed. */
export const identifying = (fields: readonly AskedField[], answers: readonly Answer[]): Identifying[] =>
  fields
    .filter(({ dataCategory }) => dataCategory === 'IDENTITY')
    .flatMap(({ id, key }) => {
      const value = answered(answers.find(({ fieldId }) => fieldId === id)?.value);
      return value === null ? [] : [{ key, value: value.toLowerCase().replaceAll(/\s+/g, ' ') }];
    });
