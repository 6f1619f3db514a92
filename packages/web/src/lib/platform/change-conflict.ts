import {
  Gap,
  namesOf,
  standing,
  textOf,
  type Disagreement,
  type FieldSet,
  type Typed,
} from '#lib/platform/change-form.ts';

// Two people edited one record. The form carries what it showed at first and what both versions say, so that the choice
// works without scripts too: `before` and `disagreements` are hidden inputs, `keep.<field>` the choice.

type Memory = Readonly<Record<string, unknown>>;

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json || 'null');
  } catch {
    return null;
  }
};
const isMemory = (value: unknown): value is Memory => typeof value === 'object' && value !== null;

const disagreementsIn = (form: FormData): readonly Disagreement[] => {
  const found = parse(textOf(form, 'disagreements'));
  const texts = ['name', 'mine', 'now', 'shown'];
  return Array.isArray(found)
    ? found.filter(
        (one): one is Disagreement => isMemory(one) && texts.every((key) => typeof one[key] === 'string'),
      )
    : [];
};

/** The typed values after the choice between two versions; whatever was typed since outweighs both. */
export const settle = <Fields extends FieldSet>(typed: Typed<Fields>, form: FormData): Typed<Fields> => {
  const chosen = disagreementsIn(form).flatMap(({ name, mine, now, shown }) => {
    if (!(name in typed) || textOf(form, name) !== shown) return [];
    return [[name, textOf(form, `keep.${name}`) === 'now' ? now : mine] as const];
  });
  return { ...typed, ...Object.fromEntries(chosen) };
};

/** "0,5" and "0.500000" say the same. */
const meaning = (fields: FieldSet, name: string, typed: unknown): unknown => {
  if (typeof typed !== 'string') return undefined;
  const value = fields[name]?.read(typed, null);
  return value instanceof Gap ? typed : value;
};

/**
 * Where the record says something else by now than the form did at first. What the person never touched is taken over; what
 * nobody else touched stays theirs without a question.
 */
export const compare = <Fields extends FieldSet>(
  fields: Fields,
  typed: Typed<Fields>,
  now: Partial<Typed<Fields>>,
  form: FormData,
): Disagreement[] => {
  const parsed = parse(textOf(form, 'before'));
  const before = isMemory(parsed) ? parsed : {};
  return namesOf(fields).flatMap((name) => {
    const stored = now[name]?.trim();
    if (stored === undefined) return [];
    const mine = typed[name];
    const [first, said, says] = [before[name], mine, stored].map((one) => meaning(fields, name, one));
    if (says === said || says === first) return [];
    const current = standing(fields, name, stored);
    return [{ name, mine, now: current, shown: said === first ? current : mine }];
  });
};

/** What stands in the fields after a conflict. */
export const withShown = (
  typed: Readonly<Record<string, string>>,
  disagreements: readonly Disagreement[],
): Readonly<Record<string, string>> => ({
  ...typed,
  ...Object.fromEntries(disagreements.map(({ name, shown }) => [name, shown])),
});
