import { reachThrough } from '../../platform/reading/reach-through.ts';
import { readModel, type ReadModel, type Relation } from '../../platform/reading/read-model.ts';
import { crisisFieldModel, crisisFormModel, named } from './crisis-form.model.ts';
import { copyReadable, entryReadable, shareReadable, valueReadable } from './crisis-scope.ts';

const one = (column: string, model: () => ReadModel): Relation => ({
  kind: 'one',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});
const parts = (column: string, model: () => ReadModel): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.${column} = ${parent}.id`,
  orderBy: ['id'],
});

export const crisisValueModel = readModel({
  type: 'CrisisValue',
  idKind: 'crisis_value',
  table: 'client.crisis_value',
  readableBy: valueReadable,
  reach: reachThrough(valueReadable),
  columns: { id: 'id', value: 'value' },
  relations: { field: one('field_id', () => crisisFieldModel) },
});

export const crisisCopyModel = readModel({
  type: 'CrisisCopy',
  idKind: 'crisis_copy',
  table: 'client.crisis_copy',
  readableBy: copyReadable,
  reach: reachThrough(copyReadable),
  columns: { id: 'id', value: 'value' },
  relations: { field: one('field_id', () => crisisFieldModel) },
});

export const crisisShareModel = readModel({
  type: 'CrisisShare',
  idKind: 'crisis_share',
  table: 'casework.crisis_share',
  readableBy: shareReadable,
  reach: reachThrough(shareReadable),
  columns: {
    id: 'id',
    version: 'version',
    office: 'office',
    sharedOn: 'shared_on',
    changedOn: 'changed_on',
    withdrawnOn: 'withdrawn_on',
    consumedOn: ({ row }) =>
      `case when ${row}.withdrawn_on is not null or ${row}.consumed_version = ${row}.version then ${row}.consumed_on end`,
  },
  relations: {
    form: one('form_id', () => crisisFormModel),
    municipality: named('municipality_id'),
    recipient: named('recipient_id'),
    copies: parts('share_id', () => crisisCopyModel),
  },
  sorts: { SHARED: { sql: 'shared_on', type: 'date' } },
  defaultSort: 'SHARED',
  filters: {
    formId: { sql: ({ row, value, statement }) => `${row}.form_id = ${statement.bind(value, 'uuid')}` },
    isConsumed: {
      sql: ({ row, value }) =>
        `${row}.consumed_version is ${value ? 'not' : ''} distinct from ${row}.version`,
    },
    isWithdrawn: { sql: ({ row, value }) => `${row}.withdrawn_on is ${value ? 'not null' : 'null'}` },
  },
});

/** Text somebody typed, as a pattern: its own signs mean nothing. */
const containing = (text: unknown): string =>
  `%${String(text)
    .trim()
    .replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

export const crisisEntryModel = readModel({
  type: 'CrisisEntry',
  idKind: 'crisis_entry',
  table: 'client.crisis_entry',
  readableBy: entryReadable,
  reach: reachThrough(entryReadable),
  columns: {
    id: 'id',
    version: 'version',
    recordedOn: 'recorded_on',
    consentOn: 'consent_on',
    consentWithdrawnOn: 'consent_withdrawn_on',
    removedOn: 'removed_on',
    purgeOn: ({ row }) =>
      `(${row}.recorded_on + (select f.purge_after_days from casework.crisis_form f where f.county_id = ${row}.county_id and f.id = ${row}.form_id))`,
  },
  relations: {
    form: one('form_id', () => crisisFormModel),
    values: parts('entry_id', () => crisisValueModel),
    shares: parts('entry_id', () => crisisShareModel),
  },
  sorts: { RECORDED: { sql: 'recorded_on', type: 'date' } },
  defaultSort: 'RECORDED',
  filters: {
    formId: { sql: ({ row, value, statement }) => `${row}.form_id = ${statement.bind(value, 'uuid')}` },
    isRemoved: { sql: ({ row, value }) => `${row}.removed_on is ${value ? 'not null' : 'null'}` },
    search: {
      sql: ({ row, value, statement }) =>
        `exists (select from client.crisis_value v where v.county_id = ${row}.county_id and v.entry_id = ${row}.id and v.value ilike ${statement.bind(containing(value), 'text')})`,
    },
  },
});
