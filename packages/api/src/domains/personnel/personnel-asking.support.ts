import { randomUUID } from 'node:crypto';
import { publicId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Harness } from '../../app/test-harness.ts';

export const fileOf = (persona: string): string => publicId('file', referenceUuid('file', persona));
export const personOf = (persona: string): string => publicId('person', referenceUuid('person', persona));
export const contractOf = (persona: string, from = '2024-01-01'): string =>
  publicId('contract', referenceUuid('contract', `${persona}:${from}`));
export const someId = (kind: IdKind): string => publicId(kind, randomUUID());

interface ChangeAnswer {
  readonly errors: readonly {
    code: string;
    path: string[] | null;
    message: string;
    currentVersion: number | null;
  }[];
  readonly [part: string]: unknown;
}

export interface Changed {
  readonly payload: ChangeAnswer | null;
  /** Of the whole answer: who may not ask at all. */
  readonly refusal: string | undefined;
  readonly codes: readonly string[];
}

const inputTypes = new Map<string, string>();
const inputTypeOf = (mutation: string): string => {
  if (!inputTypes.has(mutation))
    inputTypes.set(mutation, `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`);
  return inputTypes.get(mutation)!;
};

/** Carries a mutation out as a persona, with a fresh key unless one is given. */
export const change = async (
  api: Harness,
  persona: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  { part = '', headers = {} }: { readonly part?: string; readonly headers?: Record<string, string> } = {},
): Promise<Changed> => {
  const { body } = await api.ask(
    persona,
    `mutation ($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { ${part} errors { code path message currentVersion } } }`,
    { variables: { input: { idempotencyKey: randomUUID(), ...input } }, headers },
  );
  const payload = (body.data?.[mutation] ?? null) as ChangeAnswer | null;
  return {
    payload,
    refusal: body.errors?.[0]?.extensions['code'] as string | undefined,
    codes: payload?.errors.map(({ code }) => code) ?? [],
  };
};

/** Everything that stands in the employer's schema, as one text to compare. */
export const everythingKept = async (api: Harness): Promise<string> => {
  const tables = [
    'file',
    'file_keeper',
    'contract',
    'working_time',
    'file_event',
    'appraisal',
    'document',
    'document_content',
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      api.sql(`select to_jsonb(t) - 'content' as row from personnel.${table} t order by t.id`),
    ),
  );
  return JSON.stringify(rows);
};
