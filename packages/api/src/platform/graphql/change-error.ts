import 'reflect-metadata';
import { changeCodes, changeMessages, type ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import { messageText, type Locale } from '@kim/schema/messages.ts';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from './enum-of.ts';
import { writtenFigures, type Figures } from './written-figures.ts';

export const ChangeErrorCode = enumOf(changeCodes);
registerEnumType(ChangeErrorCode, {
  name: 'ChangeErrorCode',
  description: 'Why a change was not made. Stable: codes are added, never renamed.',
  valuesConfig: Object.fromEntries(
    changeCodes.map((code) => [code, { description: changeMessages[code].en }]),
  ),
});

@ObjectType({ description: 'Why it was not done; never a reason to repeat the same request unchanged.' })
export class ChangeError {
  @Field(() => ChangeErrorCode, { description: 'Stable reason.' }) readonly code!: ChangeCode;
  @Field(() => [String], {
    nullable: true,
    description: 'The input field it is about, e.g. ["input", "email"]; null for the change as a whole.',
  })
  readonly path!: readonly string[] | null;
  @Field(() => String, { description: "In the caller's language (Accept-Language)." })
  readonly message!: string;
  @Field(() => Int, { nullable: true, description: 'With CONFLICT: the present version.' })
  readonly currentVersion!: number | null;
}

export interface Finding {
  readonly code: ChangeCode;
  /** Field of the input; for a field of a list as a path: `['lines', '3', 'fte']`. */
  readonly field?: string | readonly string[];
  /** As reckoned with (`17.100000`, `2026-11-21`): `changeError` writes them as the reader does. */
  readonly figures?: Figures;
  readonly currentVersion?: number;
}

export const changeError = (
  { code, field, figures = {}, currentVersion }: Finding,
  locale: Locale,
): ChangeError => ({
  code,
  path: field === undefined ? null : ['input', ...(typeof field === 'string' ? [field] : field)],
  message: messageText(changeMessages[code], locale, writtenFigures(figures, locale)),
  currentVersion: currentVersion ?? null,
});
