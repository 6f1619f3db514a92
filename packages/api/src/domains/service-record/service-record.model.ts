import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { serviceScope } from './service-record.policy.ts';

/** Every read of services and of their figures starts here. */
export const ofReadableMunicipality = (row: string, { context, bind }: Statement): string => {
  const scope = serviceScope(context.actor);
  if (scope.kind === 'none') return 'false';
  const county = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  return scope.kind === 'county'
    ? county
    : `${county} and ${row}.municipality_id = ${bind(scope.organisationId, 'uuid')}`;
};

export const reachThroughMunicipality = (row: string, { context }: Statement): string =>
  isBoundToOrganisation(context.actor) ? `array[${row}.municipality_id]` : `array[${row}.county_id]`;

/**
 * The database tells nobody who did a service, only whether it was oneself: a set, looked up once per statement. `in` makes a hash of
 * it: in a list of hundreds each row would be compared with half of them.
 */
export const isOwn = (row: string): string => `(${row}.id in (select unnest(seal.own_services())))`;

const recordedOn = (row: string): string => `(${row}.recorded_at at time zone 'Europe/Berlin')::date`;
const lastDayToCorrect = (row: string): string =>
  `(date_trunc('month', ${recordedOn(row)}) + interval '2 months - 1 day')::date`;

export const serviceModel = readModel({
  type: 'ServiceRecord',
  idKind: 'service',
  table: 'casework.service_record',
  readableBy: ofReadableMunicipality,
  reach: reachThroughMunicipality,
  columns: {
    id: 'id',
    version: 'version',
    type: 'type',
    occurredOn: 'occurred_on',
    channel: 'channel',
    themes: 'themes',
    legalDomain: 'legal_domain',
    referralCategory: 'referral_category',
    targetGroupCount: 'target_group_count',
    partnerCount: 'partner_count',
    minutes: 'minutes',
    recordedOn: ({ row }) => recordedOn(row),
    voidedOn: 'voided_on',
    isOwn: ({ row }) => isOwn(row),
    viewerCanCorrect: ({ row, statement }) =>
      `(${statement.bind(statement.context.today, 'date')} <= ${lastDayToCorrect(row)} and ${isOwn(row)})`,
  },
  relations: {
    municipality: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.municipality_id`,
    },
    person: {
      kind: 'one',
      models: () => [personModel],
      on: ({ parent, child, statement }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${statement.bind(ownPerson(statement), 'uuid')} and ${isOwn(parent)}`,
    },
  },
  sorts: { OCCURRED: { sql: 'occurred_on', type: 'date' } },
  defaultSort: 'OCCURRED',
  filters: {
    municipalityId: {
      sql: ({ row, value, statement }) => `${row}.municipality_id = ${statement.bind(value, 'uuid')}`,
    },
    type: { sql: ({ row, value, statement }) => `${row}.type = ${statement.bind(value, 'text')}` },
    from: { sql: ({ row, value, statement }) => `${row}.occurred_on >= ${statement.bind(value, 'date')}` },
    to: { sql: ({ row, value, statement }) => `${row}.occurred_on <= ${statement.bind(value, 'date')}` },
    isOwn: { sql: ({ row, value }) => (value ? isOwn(row) : `not ${isOwn(row)}`) },
    isVoided: { sql: ({ row, value }) => `${row}.voided_on is ${value ? 'not null' : 'null'}` },
  },
});

const ownPerson = ({ context: { actor } }: Statement): string | null =>
  actor.kind === 'member' ? actor.membership.person.id : null;

export interface KnownService extends Row {
  readonly id: string;
  readonly version: number;
  readonly recordedOn: string;
  readonly voidedOn: string | null;
  readonly isOwn: boolean;
}

export const findService = visibleFinder<KnownService>(serviceModel, (row) => ({
  version: `${row}.version`,
  recordedOn: `${recordedOn(row)}::text`,
  voidedOn: `${row}.voided_on::text`,
  isOwn: isOwn(row),
}));
