import { randomUUID } from 'node:crypto';
import { publicId, type IdKind } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Harness } from '../../app/test-harness.ts';

/** Of the demo's four cases of every case manager: 1 COORDINATION, 2 INTAKE, 3 ASSESSMENT, 4 CLOSED. */
export const caseOf = (persona: string, number: number): string =>
  publicId('case', referenceUuid('case', `${persona}:${number}`));
export const personOf = (persona: string): string => publicId('person', referenceUuid('person', persona));
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

/** Carries a mutation out as a persona, with a fresh key unless one is given. */
export const change = async (
  api: Harness,
  persona: string,
  [mutation, input, part = '']: readonly [string, Readonly<Record<string, unknown>>, string?],
) => {
  const inputType = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { body } = await api.ask(
    persona,
    `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${part} errors { code path message currentVersion } } }`,
    { variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
  const payload = (body.data?.[mutation] ?? null) as ChangeAnswer | null;
  return {
    payload,
    /** Of the whole answer: who may not ask at all. */
    refusal: body.errors?.[0]?.extensions['code'] as string | undefined,
    codes: payload?.errors.map(({ code }) => code) ?? [],
  };
};

/** Somebody else who leads cases in a place: the demo has one case manager everywhere. */
export const addColleague = async (api: Harness, persona: string, place: string): Promise<string> => {
  await api.sql(
    `insert into app.membership (county_id, id, person_id, organisation_id, role, valid_from)
     select p.county_id, gen_random_uuid(), p.id, o.id, 'CASE_MANAGER', '2025-01-01' from app.person p join app.organisation o on o.county_id = p.county_id and o.key = $2 where p.id = $1`,
    [referenceUuid('person', persona), place],
  );
  return personOf(persona);
};

const tables = [
  'casework.case_file',
  'casework.case_step',
  'casework.case_deputy',
  'casework.legal_domain_period',
  'client.client',
  'client.household',
  'client.family_link',
  'app.saved_filter',
];

/** Everything the course of cases consists of, as one text to compare. */
export const everyCase = async (api: Harness): Promise<string> => {
  const rows = await Promise.all(
    tables.map((table) => api.sql(`select to_jsonb(t) as row from ${table} t order by t.id`)),
  );
  return JSON.stringify(rows);
};
