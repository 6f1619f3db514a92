import { m } from '#lib/paraglide/messages.js';
import { formatDate, readDate, readFte, shortFte } from '#lib/platform/format.ts';

/** Why a typed value is none: the sentence beside the field. */
export class Gap {
  readonly message: string;
  readonly code: string;
  constructor(message: string, code = 'INCOMPLETE') {
    this.message = message;
    this.code = code;
  }
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One field of a form: its label, and how what was typed becomes a value. Everything else the API judges. */
export interface Field<Value> {
  readonly label: () => string;
  readonly isRequired: boolean;
  /** May stay empty; said beside the label. */
  readonly isOptional?: boolean;
  readonly isFile?: boolean;
  readonly maxlength?: number;
  readonly options?: () => readonly Option[];
  readonly read: (typed: string, file: File | null) => Value | Gap;
  /** How a value of the API stands in the field ("0,5" for "0.500000"). */
  readonly asTyped?: (stored: string) => string;
  /** What was typed, as people read it ("01.02.2026", not "2026-02-01"). */
  readonly inWords: (typed: string) => string;
}

/** The fields of a form by the name of their input. */
export type FieldSet = Readonly<Record<string, Field<unknown>>>;
export type FieldName<Fields extends FieldSet> = keyof Fields & string;
/** What was typed, exactly: it comes back when something has to be corrected. */
export type Typed<Fields extends FieldSet> = Readonly<Record<FieldName<Fields>, string>>;
export type Values<Fields extends FieldSet> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never;
};

/** What is wrong, and where; an empty field means the form as a whole. */
export interface Finding {
  readonly field: string;
  readonly message: string;
  /** Stable, for whoever reads pages by machine: the contract's code, or that of a gap. */
  readonly code?: string;
}

/** A field whose record says something else by now. */
export interface Disagreement {
  readonly name: string;
  readonly mine: string;
  readonly now: string;
  /** What stands in the field now: `mine` where something was typed, `now` where nothing was. */
  readonly shown: string;
}

/** What became of a form that was sent; `form` of a page whose actions come from `changeAction`. */
export interface Outcome<Answer = unknown> {
  readonly action: string;
  readonly about: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly conflict: { readonly version: number | null; readonly fields: readonly Disagreement[] } | null;
  /** Unknown whether it arrived: only the same key makes sending again safe. */
  readonly unsaved: { readonly idempotencyKey: string; readonly reference: string | null } | null;
  /** What `done` gave instead of an address. */
  readonly answer: Answer | null;
}

interface Wording {
  /** Said when nothing, or nothing readable, was typed. */
  readonly missing?: () => string;
  readonly maxlength?: number;
  /** What the API would say to the same gap, where it has a word of its own. */
  readonly code?: string;
}
type Label = () => string;

const same = (typed: string): string => typed;

export const text = (label: Label, { missing, maxlength, code }: Wording = {}): Field<string> => ({
  label,
  isRequired: true,
  ...(maxlength && { maxlength }),
  read: (typed) => typed || new Gap(missing?.() ?? m.gap_missing({ field: label() }), code),
  inWords: same,
});

export const date = (label: Label, { missing }: Wording = {}): Field<string> => ({
  label,
  isRequired: true,
  read: (typed) => readDate(typed) ?? new Gap(missing?.() ?? m.invalid_date()),
  inWords: (typed) => (readDate(typed) ? formatDate(typed) : typed),
});

/** Full-time equivalents, shares and other exact decimals ("0,5"), as the API's six decimals. */
export const fte = (label: Label, { missing }: Wording = {}): Field<string> => ({
  label,
  isRequired: true,
  maxlength: 11,
  read: (typed) => readFte(typed) ?? new Gap(missing?.() ?? m.gap_number({ field: label() })),
  asTyped: shortFte,
  inWords: shortFte,
});

export const whole = (label: Label, { missing }: Wording = {}): Field<number> => ({
  label,
  isRequired: true,
  maxlength: 9,
  read: (typed) =>
    /^\d{1,9}$/.test(typed) ? Number(typed) : new Gap(missing?.() ?? m.gap_whole({ field: label() })),
  inWords: same,
});

/** One of the contract's codes; for choices that depend on data use `text` and give the component `options`. */
export const choice = <Code extends string>(
  label: Label,
  codes: readonly Code[],
  words: (code: Code) => string,
): Field<Code> => {
  const find = (typed: string): Code | undefined => codes.find((code) => code === typed);
  return {
    label,
    isRequired: true,
    options: () => codes.map((value) => ({ value, label: words(value) })),
    read: (typed) => find(typed) ?? new Gap(m.gap_choice({ field: label() })),
    inWords: (typed) => {
      const code = find(typed);
      return code ? words(code) : typed;
    },
  };
};

export const flag = (label: Label): Field<boolean> => ({
  label,
  isRequired: false,
  read: (typed) => typed === 'on',
  inWords: (typed) => (typed === 'on' ? m.yes() : m.no()),
});

export const upload = (label: Label, { missing }: Wording = {}): Field<File> => ({
  label,
  isRequired: true,
  isFile: true,
  read: (_typed, file) => file ?? new Gap(missing?.() ?? m.gap_file()),
  inWords: same,
});

/** The same field, which may stay empty: then it is null. */
export const optional = <Value>(field: Field<Value>): Field<Value | null> => ({
  ...field,
  isRequired: false,
  isOptional: true,
  read: (typed, file) => (typed || file ? field.read(typed, file) : null),
});

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  // Browsers send lines of text with carriage returns.
  return typeof value === 'string' ? value.trim().replaceAll('\r\n', '\n') : '';
};

const fileOf = (form: FormData, name: string): File | null => {
  const value = form.get(name);
  return value instanceof File && value.size > 0 ? value : null;
};

export const namesOf = <Fields extends FieldSet>(fields: Fields): FieldName<Fields>[] => Object.keys(fields);

const forEachName = <Fields extends FieldSet>(
  fields: Fields,
  give: (name: FieldName<Fields>) => string,
): Typed<Fields> => Object.fromEntries(namesOf(fields).map((name) => [name, give(name)])) as Typed<Fields>;

export const readTyped = <Fields extends FieldSet>(fields: Fields, form: FormData): Typed<Fields> =>
  forEachName(fields, (name) => textOf(form, name));

/** What an untouched form shows. */
export const initialTyped = <Fields extends FieldSet>(
  fields: Fields,
  initial: Partial<Typed<Fields>>,
): Typed<Fields> => forEachName(fields, (name) => standing(fields, name, initial[name] ?? ''));

/** A value of the API as it stands in the field. */
export const standing = (fields: FieldSet, name: string, stored: string): string =>
  fields[name]?.asTyped?.(stored) ?? stored;

/** Typed text as values, or the gaps: empty fields, no date, no number. */
export const readValues = <Fields extends FieldSet>(
  fields: Fields,
  typed: Typed<Fields>,
  form: FormData,
): { readonly values: Values<Fields> | null; readonly gaps: readonly Finding[] } => {
  const read = namesOf(fields).map(
    (name) => [name, fields[name]?.read(typed[name], fileOf(form, name))] as const,
  );
  const gaps = read.flatMap(([field, value]) =>
    value instanceof Gap ? [{ field, message: value.message, code: value.code }] : [],
  );
  return { values: gaps.length ? null : (Object.fromEntries(read) as Values<Fields>), gaps };
};

/** A UUID; `crypto.randomUUID` is missing in browsers that reach us without TLS. */
export const newIdempotencyKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
