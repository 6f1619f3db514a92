import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { ofLedCase, reachOfLedCase } from '../client/client.public.ts';
import { consentedCategories, forReading, openEntry, type SealedEntry } from './special-entry.service.ts';

const consent = (row: string, { context, bind }: Statement): string =>
  `${row}.category = any (array(${consentedCategories({ county: `${row}.county_id`, caseId: `${row}.case_id`, purposes: forReading, today: bind(context.today, 'date') })}))`;

/** What opening an entry takes; null where no consent holds any more. */
const sealedEntry = ({ row, statement }: { readonly row: string; readonly statement: Statement }): string => {
  const { actor } = statement.context;
  const organisation = statement.bind(
    actor.kind === 'member' ? actor.membership.organisation.id : null,
    'uuid',
  );
  const key = `(select encode(k.wrapped, 'base64') from content.tenant_key k where k.county_id = ${row}.county_id and k.organisation_id = ${organisation} and k.number = ${row}.key_number)`;
  const parts = [
    `'countyId', ${row}.county_id, 'caseId', ${row}.case_id, 'id', ${row}.id`,
    `'organisationId', ${organisation}, 'number', ${row}.key_number, 'wrapped', ${key}`,
    `'ciphertext', encode(${row}.ciphertext, 'base64'), 'nonce', encode(${row}.nonce, 'base64')`,
  ];
  return `(case when ${consent(row, statement)} then json_build_object(${parts.join(', ')}) end)`;
};

export const specialEntryModel = readModel({
  type: 'SpecialEntry',
  idKind: 'special',
  table: 'content.special_entry',
  readableBy: ofLedCase,
  reach: reachOfLedCase,
  columns: {
    id: 'id',
    category: 'category',
    recordedAt: ({ row }) => `to_char(${row}.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    hasConsent: ({ row, statement }) => `(${consent(row, statement)})`,
    text: sealedEntry,
  },
  opens: {
    text: (value, { masterKey }) => (masterKey ? openEntry(value as SealedEntry | null, masterKey) : null),
  },
});

export const specialEntriesOfCase = {
  model: caseModel,
  relations: {
    specialEntries: {
      kind: 'list' as const,
      models: () => [specialEntryModel],
      on: ({ parent, child }: { readonly parent: string; readonly child: string }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.case_id = ${parent}.id`,
      orderBy: ['recorded_at desc', 'id'],
    },
  },
};
