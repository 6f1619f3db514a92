import { randomUUID } from 'node:crypto';
import { publicId } from '@kim/schema/ids.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import type { Harness } from '../../app/test-harness.ts';

export const caseUuid = (persona: string, number: number): string =>
  referenceUuid('case', `${persona}:${number}`);
export const caseId = (persona: string, number: number): string =>
  publicId('case', caseUuid(persona, number));
export const addresseeId = (key: string): string => publicId('addressee', referenceUuid('organisation', key));

export interface Ended {
  readonly handover: { readonly id: string; readonly version: number; readonly answer: string | null } | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

const HANDOVER = 'handover { id version answer }';
const documentOf = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${HANDOVER} errors { code message } } }`;

export const handoverActions = (api: Harness) => {
  const change = async (persona: string, name: string, input: object, type: string) => {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const { body } = await api.ask(persona, documentOf(name, type), { variables });
    return { errors: body.errors, payload: body.data?.[name] as unknown as Ended | undefined };
  };
  const end = (name: string) => (persona: string, handoverId: string, version: number) =>
    change(persona, name, { handoverId, version }, 'HandoverAnswerInput');
  return {
    /** Of a case of the persona's own, or of the one that is named. */
    request: (persona: string, number: number, to: string, id = caseId(persona, number)) =>
      change(
        persona,
        'handoverRequest',
        { caseId: id, addresseeId: addresseeId(to), reason: 'MOVED' },
        'HandoverRequestInput',
      ),
    accept: end('handoverAccept'),
    decline: end('handoverDecline'),
    withdraw: end('handoverWithdraw'),
  };
};

/** The client agrees that the case goes there, and with it who they are, and further kinds of data. */
export const consentToHandover = async (
  api: Harness,
  caseOf: string,
  { to, further = [] }: { readonly to: string; readonly further?: readonly string[] },
): Promise<void> => {
  const consent = randomUUID();
  await api.sql(
    `insert into casework.consent (county_id, id, case_id, template_version_id, language, form, given_on, expires_on, recorded_by_id, recorded_at) select c.county_id, $1, c.id, $3, 'de', 'WRITTEN', '2026-09-01', '2100-01-01', c.responsible_id, now() from casework.case_file c where c.id = $2`,
    [consent, caseOf, referenceUuid('template-version', 'rsk:CONSENT:3')],
  );
  await api.sql(
    `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category) select county_id, gen_random_uuid(), id, case_id, 'HANDOVER', $2, unnest($3::text[]) from casework.consent where id = $1`,
    [consent, referenceUuid('organisation', to), ['IDENTITY', ...further]],
  );
};

/** The consent a case was opened with names a special category too, where `number` says which case; and it is written down. */
export const writeDownSpecial = async (
  api: Harness,
  persona: string,
  entry: { readonly number?: number; readonly of?: string; readonly category: string; readonly text: string },
): Promise<void> => {
  const { number = 1, category, text, of: id = caseId(persona, number) } = entry;
  await api.sql(
    `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category) select c.county_id, gen_random_uuid(), k.id, c.id, 'CASE_MANAGEMENT', c.organisation_id, $2 from casework.case_file c join casework.consent k on k.case_id = c.id where c.id = $1 on conflict do nothing`,
    [entry.of ? null : caseUuid(persona, number), category],
  );
  const input = { idempotencyKey: randomUUID(), caseId: id, category, text };
  const { body } = await api.ask(
    persona,
    'mutation ($input: CaseSpecialRecordInput!) { caseSpecialRecord(input: $input) { errors { code } } }',
    { variables: { input } },
  );
  const answer = body.data?.['caseSpecialRecord'] as { readonly errors: readonly unknown[] } | undefined;
  if (answer?.errors.length !== 0) throw new Error(`Not written down: ${JSON.stringify(body)}`);
};
