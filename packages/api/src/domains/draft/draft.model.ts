import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { ofLedCase } from '../client/client.public.ts';
import { openDraft, type SealedDraft } from './draft-text.ts';

/** One's own, of the house one works for now; about a case only while one leads it. */
const isOwn = (row: string, statement: Statement): string => {
  const { actor } = statement.context;
  if (actor.kind !== 'member' || !hasRight(actor, 'LEAD_CASES')) return 'false';
  const { person, organisation } = actor.membership;
  const { bind } = statement;
  return `(${row}.county_id = ${bind(actor.countyId, 'uuid')} and ${row}.person_id = ${bind(person.id, 'uuid')} and ${row}.organisation_id = ${bind(organisation.id, 'uuid')} and (${row}.case_id is null or ${ofLedCase(row, statement)}))`;
};

/** What opening takes. */
const sealedText = ({ row }: { readonly row: string }): string => {
  const key = `(select encode(k.wrapped, 'base64') from content.tenant_key k where k.county_id = ${row}.county_id and k.organisation_id = ${row}.organisation_id and k.number = ${row}.key_number)`;
  const parts = [
    `'countyId', ${row}.county_id, 'id', ${row}.id, 'organisationId', ${row}.organisation_id, 'number', ${row}.key_number`,
    `'wrapped', ${key}, 'ciphertext', encode(${row}.ciphertext, 'base64'), 'nonce', encode(${row}.nonce, 'base64')`,
  ];
  return `json_build_object(${parts.join(', ')})`;
};

export const draftModel = readModel({
  type: 'Draft',
  idKind: 'draft',
  table: 'content.draft',
  // a place that is empty is no draft
  readableBy: (row, statement) => `${isOwn(row, statement)} and ${row}.ciphertext is not null`,
  reach: (row, statement) =>
    `(case when ${isOwn(row, statement)} then array[${row}.organisation_id] else '{}'::uuid[] end)`,
  columns: {
    id: 'id',
    form: 'form',
    savedAt: ({ row }) => `to_char(${row}.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    content: sealedText,
  },
  opens: {
    content: (value, { masterKey }) => (masterKey ? openDraft(value as SealedDraft | null, masterKey) : null),
  },
  sorts: { SAVED_AT: { sql: ({ row }) => `${row}.saved_at::text`, type: 'text' } },
  defaultSort: 'SAVED_AT',
  filters: {
    form: { sql: ({ row, value, statement }) => `${row}.form = ${statement.bind(value, 'text')}` },
    caseId: { sql: ({ row, value, statement }) => `${row}.case_id = ${statement.bind(value, 'uuid')}` },
  },
});
