import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { readModel, type Statement } from '../../platform/reading/read-model.ts';
import { organisationScope } from './organisation.policy.ts';

const table = 'app.organisation';

/** Positions with their employer of today, as `s.holder_id`. */
const employed = ({ context, bind }: Statement): string =>
  `app.position p join app.supervision_assignment s on s.county_id = p.county_id and s.position_id = p.id and s.kind = 'DIENSTAUFSICHT' and s.valid_from <= ${bind(context.today, 'date')} and (s.valid_to is null or s.valid_to >= ${bind(context.today, 'date')})`;

/** Every read of an organisation starts here. */
const readableBy = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const scope = organisationScope(context.actor);
  if (scope.kind === 'nothing') return 'false';
  const withinCounty = `${row}.county_id = ${bind(scope.countyId, 'uuid')}`;
  if (scope.kind === 'county') return withinCounty;
  const own = bind(scope.organisationId, 'uuid');
  const sharing = `select unnest(p.organisation_ids) from app.position p where p.county_id = ${bind(scope.countyId, 'uuid')} and p.organisation_ids @> array[${own}]`;
  const at = scope.orEmploysAt
    ? ` union select unnest(p.organisation_ids) from ${employed(statement)} where p.county_id = ${bind(scope.countyId, 'uuid')} and s.holder_id = ${own}`
    : '';
  return `${withinCounty} and (${row}.id = ${own} or ${row}.kind = 'COUNTY' or ${row}.id = any (array(${sharing}${at})))`;
};

/** For county-wide work the county; else the organisation itself, a county's own municipalities, those it shares a position with, and for HR its employees' places of work. */
const reach = (row: string, statement: Statement): string => {
  const { actor } = statement.context;
  if (!isBoundToOrganisation(actor)) return `array[${row}.county_id]`;
  const sharing = `select unnest(p.organisation_ids) from app.position p where p.county_id = ${row}.county_id and p.organisation_ids @> array[${row}.id]`;
  const members = `select m.id from ${table} m where m.county_id = ${row}.county_id and ${row}.kind = 'COUNTY'`;
  const employers =
    actor.membership.role === 'MUNICIPAL_HR'
      ? ` union select s.holder_id from ${employed(statement)} where p.county_id = ${row}.county_id and p.organisation_ids @> array[${row}.id]`
      : '';
  return `array(select ${row}.id union ${sharing} union ${members}${employers})`;
};

const isA = (kind: string) => (row: string) => `${row}.kind = '${kind}'`;
const shared = { table, readableBy, reach };
const name = { name: 'name', kind: 'kind' };

const byName = {
  sorts: {
    NAME: { sql: ({ row }: { row: string }) => `${row}.name collate "de-x-icu"`, type: 'text' as const },
  },
  defaultSort: 'NAME',
};

export const countyModel = readModel({
  ...shared,
  type: 'County',
  idKind: 'county',
  only: isA('COUNTY'),
  columns: { id: 'id', ...name },
});

export const partnerModel = readModel({
  ...shared,
  ...byName,
  type: 'PartnerOrganisation',
  idKind: 'partner',
  only: isA('PARTNER'),
  columns: { id: 'id', ...name },
});

export const municipalityModel = readModel({
  ...shared,
  ...byName,
  type: 'Municipality',
  idKind: 'municipality',
  only: isA('MUNICIPALITY'),
  columns: {
    id: 'id',
    ...name,
    type: 'municipality_type',
    rhineBank: 'rhine_bank',
    officialKey: 'official_key',
    hasOwnForeignersOffice: 'has_own_foreigners_office',
    hasYouthOffice: 'has_youth_office',
    hasIntegrationCouncil: 'has_integration_council',
  },
  filters: {
    nameContains: {
      sql: ({ row, value, statement }) =>
        `position(lower(${statement.bind(value, 'text')}) in lower(${row}.name)) > 0`,
    },
    type: {
      sql: ({ row, value, statement }) => `${row}.municipality_type = ${statement.bind(value, 'text')}`,
    },
    rhineBank: { sql: ({ row, value, statement }) => `${row}.rhine_bank = ${statement.bind(value, 'text')}` },
  },
});

/** All that can stand behind the interface `Organisation`. */
export const organisationModels = [countyModel, municipalityModel, partnerModel] as const;
