import { hasRight } from '../../platform/auth/rights.ts';
import { readModel, type Column, type ReadModel, type Statement } from '../../platform/reading/read-model.ts';
import { caseModel } from '../case-file/case-file.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { accessReach, accessReadable, readReach, readReadable } from './case-access-scope.ts';

const moment =
  (column: string): Column =>
  ({ row }) =>
    `to_char(${row}.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const isOpen = (row: string): string => `(${row}.ended_at is null and ${row}.ends_at > now())`;

export const caseAccessModel = readModel({
  type: 'CaseAccess',
  idKind: 'case_access',
  table: 'app.case_access',
  readableBy: accessReadable,
  reach: accessReach,
  // who reads the log alone does not enter casework
  fieldNeeds: (field) => (field === 'case' ? 'READ_CASE_PROCESS' : null),
  columns: {
    id: 'id',
    caseReference: 'case_reference',
    openedByName: 'opened_by_name',
    reason: 'reason',
    openedAt: moment('opened_at'),
    endsAt: moment('ends_at'),
    endedAt: moment('ended_at'),
    endedByName: 'ended_by_name',
    isOpen: ({ row }) => isOpen(row),
    viewerMayRead: ({ row, statement }) => `(${isOpen(row)} and ${isOwn(row, statement)})`,
    viewerMayEnd: ({ row, statement }) =>
      `(${isOpen(row)} and ${hasRight(statement.context.actor, 'REVOKE_CASE_ACCESSES') ? 'true' : isOwn(row, statement)})`,
  },
  relations: {
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
    },
    case: {
      kind: 'one',
      models: () => [caseModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.case_id`,
    },
    reads: {
      kind: 'list',
      models: (): readonly ReadModel[] => [caseAccessReadModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.access_id = ${parent}.id`,
      orderBy: ['read_at', 'id'],
    },
  },
  sorts: { OPENED_AT: { sql: ({ row }) => `${row}.opened_at`, type: 'timestamptz' } },
  defaultSort: 'OPENED_AT',
  filters: {
    isOpen: { sql: ({ row, value }) => (value ? isOpen(row) : `not ${isOpen(row)}`) },
    caseId: {
      needs: 'READ_CASE_PROCESS',
      sql: ({ row, value, statement }) => `${row}.case_id = ${statement.bind(value, 'uuid')}`,
    },
  },
});

const isOwn = (row: string, { context: { actor }, bind }: Statement): string =>
  actor.kind === 'member' && hasRight(actor, 'OPEN_CASE_ACCESSES')
    ? `${row}.opened_by_id = ${bind(actor.membership.person.id, 'uuid')}`
    : 'false';

export const caseAccessReadModel = readModel({
  type: 'CaseAccessRead',
  idKind: 'case_access_read',
  table: 'app.case_access_read',
  readableBy: readReadable,
  reach: readReach,
  columns: { id: 'id', part: 'part', readAt: moment('read_at') },
});
