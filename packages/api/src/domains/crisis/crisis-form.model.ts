import type { Right } from '../../platform/auth/rights.ts';
import { reachThrough } from '../../platform/reading/reach-through.ts';
import {
  readModel,
  type ReadModel,
  type Relation,
  type Statement,
} from '../../platform/reading/read-model.ts';
import { addresseeModel } from '../organisation/organisation.public.ts';
import {
  accessReadable,
  entryReadable,
  fieldReadable,
  formReadable,
  isOpenedToday,
  placeReadable,
  purgeReadable,
  shareReadable,
} from './crisis-scope.ts';

export const named = (column: string): Relation => ({
  kind: 'one',
  models: () => [addresseeModel],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const ofForm = (model: () => ReadModel, ...orderBy: string[]): Relation => ({
  kind: 'list',
  models: () => [model()],
  on: ({ parent, child }) => `${child}.county_id = ${parent}.county_id and ${child}.form_id = ${parent}.id`,
  orderBy,
});

export const crisisFieldModel = readModel({
  type: 'CrisisField',
  idKind: 'crisis_field',
  table: 'casework.crisis_field',
  readableBy: fieldReadable,
  reach: reachThrough(fieldReadable),
  fieldNeeds: (field) => (field === 'offices' ? 'READ_CRISIS_FIGURES' : null),
  columns: {
    id: 'id',
    position: 'position',
    key: 'key',
    labelDe: 'label_de',
    labelEn: 'label_en',
    kind: 'kind',
    choices: 'choices',
    isMandatory: 'is_mandatory',
    dataCategory: 'data_category',
    offices: 'offices',
  },
});

export const crisisPlaceModel = readModel({
  type: 'CrisisPlace',
  idKind: null,
  table: 'casework.crisis_place',
  readableBy: placeReadable,
  reach: reachThrough(placeReadable),
  columns: { liveFrom: 'live_from' },
  relations: { municipality: named('municipality_id') },
});

export const crisisRollupModel = readModel({
  type: 'CrisisWeek',
  idKind: null,
  // of which form `crisis-figures.service.ts` says
  table: '(select * from seal.crisis_counts(null))',
  readableBy: placeReadable,
  reach: reachThrough(placeReadable),
});

export const crisisPurgeModel = readModel({
  type: 'CrisisPurge',
  idKind: 'crisis_purge',
  table: 'casework.crisis_purge',
  readableBy: purgeReadable,
  reach: reachThrough(purgeReadable),
  columns: {
    id: 'id',
    purgedOn: 'purged_on',
    entryCount: 'entry_count',
    shareCount: 'share_count',
  },
  relations: { municipality: named('municipality_id') },
});

export const crisisAccessModel = readModel({
  type: 'CrisisAccess',
  idKind: 'crisis_access',
  table: 'casework.crisis_access',
  readableBy: accessReadable,
  reach: reachThrough(accessReadable),
  columns: { id: 'id', office: 'office', personName: 'person_name', kind: 'kind', openedOn: 'opened_on' },
  relations: { organisation: named('organisation_id') },
});

/** What only one part has to do with. */
export const neededRights: Readonly<Record<string, Right>> = {
  places: 'READ_CRISIS_FIGURES',
  purges: 'RECORD_CRISIS_ENTRIES',
  entryCount: 'RECORD_CRISIS_ENTRIES',
  unsharedCount: 'RECORD_CRISIS_ENTRIES',
  withoutConsentCount: 'RECORD_CRISIS_ENTRIES',
  receivedCount: 'RECEIVE_CRISIS_SHARES',
  waitingCount: 'RECEIVE_CRISIS_SHARES',
  isOpenedToday: 'RECEIVE_CRISIS_SHARES',
};

type Counted = (call: { readonly row: string; readonly statement: Statement }) => string;

/** Entries of the own municipality; what was taken out counts nowhere. */
const entries =
  (more = ''): Counted =>
  ({ row, statement }) =>
    `(select count(*)::int from client.crisis_entry e where e.form_id = ${row}.id and e.removed_on is null and ${entryReadable('e', statement)}${more})`;
const consents = 'e.consent_on is not null and e.consent_withdrawn_on is null';

const shares =
  (more = ''): Counted =>
  ({ row, statement }) =>
    `(select count(*)::int from casework.crisis_share s where s.form_id = ${row}.id and s.withdrawn_on is null and ${shareReadable('s', statement)}${more})`;

export const crisisFormModel = readModel({
  type: 'CrisisForm',
  idKind: 'crisis_form',
  table: 'casework.crisis_form',
  readableBy: formReadable,
  reach: reachThrough(formReadable),
  fieldNeeds: (field) => neededRights[field] ?? null,
  columns: {
    id: 'id',
    version: 'version',
    titleDe: 'title_de',
    titleEn: 'title_en',
    targetGroup: 'target_group',
    noticeDe: 'notice_de',
    noticeEn: 'notice_en',
    purgeAfterDays: 'purge_after_days',
    state: 'state',
    number: 'number',
    liveSince: 'live_since',
    closedOn: 'closed_on',
    purgedOn: 'purged_on',
    entryCount: entries(),
    unsharedCount: entries(
      ` and ${consents} and not exists (select from casework.crisis_share s where s.county_id = e.county_id and s.entry_id = e.id and s.withdrawn_on is null)`,
    ),
    withoutConsentCount: entries(` and not (${consents})`),
    receivedCount: shares(),
    waitingCount: shares(' and s.consumed_version is distinct from s.version'),
    isOpenedToday: ({ row, statement }) => isOpenedToday(`${row}.id`, statement),
  },
  relations: {
    fields: ofForm(() => crisisFieldModel, 'position', 'id'),
    places: ofForm(() => crisisPlaceModel, 'municipality_id'),
    purges: ofForm(() => crisisPurgeModel, 'purged_on', 'id'),
    accesses: ofForm(() => crisisAccessModel, 'opened_on', 'id'),
  },
  sorts: { LIVE_SINCE: { sql: ({ row }) => `coalesce(${row}.live_since, date '2999-12-31')`, type: 'date' } },
  defaultSort: 'LIVE_SINCE',
  filters: {
    state: { sql: ({ row, value, statement }) => `${row}.state = ${statement.bind(value, 'text')}` },
  },
});
