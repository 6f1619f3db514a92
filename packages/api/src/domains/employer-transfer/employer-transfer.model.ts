import { isBoundToOrganisation } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type ModelExtension, type Statement } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { employerToday, positionModel } from '../staffing/staffing.public.ts';

/** The two employers for what concerns them, the county's Fachaufsicht for all of its county. */
const readableBy =
  (parties: (row: string, own: string) => string) =>
  (row: string, { context: { actor }, bind }: Statement): string => {
    if (actor.kind !== 'member' || !hasRight(actor, 'READ_EMPLOYER_TRANSFERS')) return 'false';
    const county = `${row}.county_id = ${bind(actor.countyId, 'uuid')}`;
    if (!isBoundToOrganisation(actor)) return county;
    return `${county} and ${parties(row, bind(actor.membership.organisation.id, 'uuid'))}`;
  };

const linesTo = (row: string): string =>
  `select l.new_employer_id from app.employer_transfer_line l where l.county_id = ${row}.county_id and l.transfer_id = ${row}.id`;

const named = (column: string) => ({
  kind: 'one' as const,
  models: () => organisationModels,
  on: ({ parent, child }: { parent: string; child: string }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const somebody = (column: string) => ({ ...named(column), models: () => [personModel] });

const utc =
  (column: string) =>
  ({ row }: { row: string }) =>
    `to_char(${row}.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

export const employerTransferModel = readModel({
  type: 'EmployerTransfer',
  idKind: 'transfer',
  table: 'app.employer_transfer',
  readableBy: readableBy((row, own) => `(${row}.former_employer_id = ${own} or ${own} in (${linesTo(row)}))`),
  reach: (row, { context }) =>
    isBoundToOrganisation(context.actor)
      ? `array(select ${row}.former_employer_id union ${linesTo(row)})`
      : `array[${row}.county_id]`,
  columns: {
    id: 'id',
    version: 'version',
    effectiveOn: 'effective_on',
    legalBasis: 'legal_basis',
    formerEmployerName: 'former_employer_name',
    orderedAt: utc('ordered_at'),
    revokedAt: utc('revoked_at'),
    state: ({ row, statement: { context, bind } }) =>
      `case when ${row}.revoked_at is not null then 'REVOKED' when ${row}.effective_on > ${bind(context.today, 'date')} then 'PLANNED' else 'EFFECTIVE' end`,
    viewerCanRevoke: ({ row, statement: { context, bind } }) =>
      context.actor.kind === 'member' && hasRight(context.actor, 'TRANSFER_EMPLOYER')
        ? `(${row}.revoked_at is null and ${row}.effective_on > ${bind(context.today, 'date')} and ${row}.former_employer_id = ${bind(context.actor.membership.organisation.id, 'uuid')})`
        : 'false',
  },
  relations: {
    formerEmployer: named('former_employer_id'),
    orderedBy: somebody('ordered_by_id'),
    revokedBy: somebody('revoked_by_id'),
    lines: {
      kind: 'list',
      models: () => [employerTransferLineModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.transfer_id = ${parent}.id`,
      orderBy: ['new_employer_name', 'position_title', 'id'],
    },
  },
  sorts: { EFFECTIVE_ON: { sql: ({ row }) => `${row}.effective_on`, type: 'date' } },
  defaultSort: 'EFFECTIVE_ON',
});

export const employerTransferLineModel = readModel({
  type: 'EmployerTransferLine',
  idKind: null,
  table: 'app.employer_transfer_line',
  readableBy: readableBy((row, own) => `${own} in (${row}.former_employer_id, ${row}.new_employer_id)`),
  fieldNeeds: (field) => (field === 'fileCount' ? 'TRANSFER_EMPLOYER' : null),
  reach: (row, { context }) =>
    isBoundToOrganisation(context.actor)
      ? `array[${row}.former_employer_id, ${row}.new_employer_id]`
      : `array[${row}.county_id]`,
  columns: {
    positionTitle: 'position_title',
    newEmployerName: 'new_employer_name',
    fileCount: 'file_count',
  },
  relations: {
    position: { ...named('position_id'), models: () => [positionModel] },
    newEmployer: named('new_employer_id'),
  },
});

/** Which positions the caller may hand over: those it employs today without a known end. */
export const positionTransfers: ModelExtension = {
  model: positionModel,
  columns: {
    viewerCanTransfer: ({ row, statement }) => {
      const { actor, today } = statement.context;
      if (actor.kind !== 'member' || !hasRight(actor, 'TRANSFER_EMPLOYER')) return 'false';
      const own = statement.bind(actor.membership.organisation.id, 'uuid');
      const day = statement.bind(today, 'date');
      return `(coalesce(${employerToday(row, statement)} = ${own}, false) and not exists (select from app.supervision_assignment n where n.county_id = ${row}.county_id and n.position_id = ${row}.id and n.kind = 'DIENSTAUFSICHT' and n.valid_from > ${day}))`;
    },
  },
};
