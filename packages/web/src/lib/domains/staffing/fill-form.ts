import type { PositionFillErrorCode, PositionFillInput } from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';
import { readDate, readFte } from '#lib/platform/format.ts';

export const fillFields = ['givenName', 'familyName', 'email', 'validFrom', 'share'] as const;
export type FillField = (typeof fillFields)[number];

/** What was typed, exactly: it comes back when something has to be corrected. */
export type FillTyped = Readonly<Record<FillField, string>>;

/** A finding of ours or of the server; an empty field means the form as a whole. */
export interface FillFinding {
  readonly field: FillField | '';
  readonly message: string;
}

const isFillField = (name: string | undefined): name is FillField =>
  fillFields.some((field) => field === name);

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

export const readTyped = (form: FormData): FillTyped => ({
  givenName: textOf(form, 'givenName'),
  familyName: textOf(form, 'familyName'),
  email: textOf(form, 'email'),
  validFrom: textOf(form, 'validFrom'),
  share: textOf(form, 'share'),
});

/** What would not even reach the server's rules: empty fields, no date, no number. Everything else it judges. */
export const findGaps = (typed: FillTyped): FillFinding[] => [
  ...(typed.givenName ? [] : [{ field: 'givenName' as const, message: m.missing_given_name() }]),
  ...(typed.familyName ? [] : [{ field: 'familyName' as const, message: m.missing_family_name() }]),
  ...(typed.email ? [] : [{ field: 'email' as const, message: m.missing_email() }]),
  ...(readDate(typed.validFrom) ? [] : [{ field: 'validFrom' as const, message: m.invalid_date() }]),
  ...(readFte(typed.share) ? [] : [{ field: 'share' as const, message: m.invalid_share() }]),
];

export const toInput = (typed: FillTyped, form: FormData, positionId: string): PositionFillInput => ({
  idempotencyKey: textOf(form, 'idempotencyKey'),
  positionId,
  version: Number(textOf(form, 'version')),
  givenName: typed.givenName,
  familyName: typed.familyName,
  email: typed.email,
  validFrom: readDate(typed.validFrom) ?? '',
  share: readFte(typed.share) ?? '',
});

interface ServerError {
  readonly code: PositionFillErrorCode;
  readonly path: readonly string[] | null;
  readonly message: string;
}

export const toFinding = ({ path, message }: ServerError): FillFinding => {
  const field = path?.at(-1);
  return { field: isFillField(field) ? field : '', message };
};

/** The finding for input the API could not even read (`extensions.field`). */
export const objectionFinding = (field: string | undefined, message: string): FillFinding => {
  const last = field?.split('.').at(-1);
  return { field: isFillField(last) ? last : '', message };
};
