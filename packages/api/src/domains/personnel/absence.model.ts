import { hasRight } from '../../platform/auth/rights.ts';
import {
  readModel,
  type Column,
  type ModelExtension,
  type Statement,
} from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import {
  fileReach,
  fileReadable,
  ofVisibleFile,
  personnelFileModel,
  reachThroughFile,
} from './personnel-file.model.ts';
import { fileScope } from './personnel.policy.ts';

const fileOf = (row: string): string =>
  `from personnel.file f where f.county_id = ${row}.county_id and f.id = ${row}.file_id`;

/** Whoever keeps the file or whose it is sees all; a line manager only what was asked for, never what HR recorded. */
const readableBy = (row: string, statement: Statement): string =>
  fileScope(statement.context.actor)
    ? `(${ofVisibleFile(row, statement)} or (${row}.requested_by is not null and exists (select ${fileOf(row)} and ${fileReadable('f', statement)})))`
    : 'false';

const reach = (row: string, statement: Statement): string =>
  fileScope(statement.context.actor)
    ? `(case when ${row}.requested_by is null then ${reachThroughFile(row, statement)} else (select ${fileReach('f', statement)} ${fileOf(row)}) end)`
    : `'{}'::uuid[]`;

const ofOthers = (row: string, condition: string, { context, bind }: Statement): string => {
  const { actor } = context;
  return actor.kind === 'member'
    ? `exists (select ${fileOf(row)} and f.person_id <> ${bind(actor.membership.person.id, 'uuid')} and ${condition})`
    : 'false';
};

/** Whether the caller decides: as line manager; as HR where none is named; never about oneself. */
const viewerCanDecide: Exclude<Column, string> = ({ row, statement }) => {
  const { actor } = statement.context;
  if (actor.kind !== 'member') return 'false';
  const leads = hasRight(actor, 'DECIDE_LEAVE')
    ? `f.line_manager_id = ${statement.bind(actor.membership.person.id, 'uuid')}`
    : 'false';
  const keeps = hasRight(actor, 'KEEP_PERSONNEL_FILES') ? 'f.line_manager_id is null' : 'false';
  return `(${row}.state = 'REQUESTED' and ${ofOthers(row, `(${leads} or ${keeps})`, statement)})`;
};

const viewerCanWithdraw: Column = ({ row, statement }) =>
  `(${row}.state = 'REQUESTED' and not ${ofOthers(row, 'true', statement)})`;

const viewerCanCancel: Column = ({ row, statement }) =>
  hasRight(statement.context.actor, 'KEEP_PERSONNEL_FILES')
    ? `(${row}.state in ('APPROVED', 'RECORDED') and ${ofOthers(row, 'true', statement)})`
    : 'false';

const asArray = (value: unknown): string => `{${(value as readonly string[]).join(',')}}`;

const person = (column: string) => ({
  kind: 'one' as const,
  models: () => [personModel],
  on: ({ parent, child }: { parent: string; child: string }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

/** Absence of somebody, asked for or recorded. */
export const absenceModel = readModel({
  type: 'Absence',
  idKind: 'absence',
  table: 'personnel.absence',
  readableBy,
  reach,
  columns: {
    id: 'id',
    version: 'version',
    kind: 'kind',
    firstDay: 'first_day',
    lastDay: 'last_day',
    halfDay: 'half_day',
    workingDays: ({ row }) => `${row}.working_days::float8`,
    state: 'state',
    note: 'note',
    reason: 'reason',
    requestedOn: 'requested_on',
    decidedOn: 'decided_on',
    endedOn: 'ended_on',
    viewerCanDecide,
    viewerCanWithdraw,
    viewerCanCancel,
  },
  relations: {
    file: {
      kind: 'one',
      models: () => [personnelFileModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.file_id`,
    },
    requestedBy: person('requested_by'),
    decidedBy: person('decided_by'),
    endedBy: person('ended_by'),
  },
  filters: {
    fileId: { sql: ({ row, value, statement }) => `${row}.file_id = ${statement.bind(value, 'uuid')}` },
    from: { sql: ({ row, value, statement }) => `${row}.last_day >= ${statement.bind(value, 'date')}` },
    to: { sql: ({ row, value, statement }) => `${row}.first_day <= ${statement.bind(value, 'date')}` },
    states: {
      sql: ({ row, value, statement }) => `${row}.state = any (${statement.bind(asArray(value), 'text[]')})`,
    },
    kinds: {
      sql: ({ row, value, statement }) => `${row}.kind = any (${statement.bind(asArray(value), 'text[]')})`,
    },
    viewerCanDecide: {
      sql: ({ row, value, statement }) =>
        `${viewerCanDecide({ row, args: {}, statement })} = ${statement.bind(value, 'boolean')}`,
    },
  },
  sorts: { FIRST_DAY: { sql: 'first_day', type: 'date' } },
  defaultSort: 'FIRST_DAY',
});

const vacation =
  (states: string): Column =>
  ({ row }) =>
    `(select coalesce(sum(a.working_days), 0)::float8 from personnel.absence a where a.county_id = ${row}.county_id and a.file_id = ${row}.file_id and a.kind = 'VACATION' and a.state in (${states}) and extract(year from a.first_day) = ${row}.year)`;

/** What somebody may take in a year and what is left of it: for the person and for HR. */
export const leaveBalanceModel = readModel({
  type: 'LeaveBalance',
  idKind: 'entitlement',
  table: 'personnel.leave_entitlement',
  readableBy: ofVisibleFile,
  reach: reachThroughFile,
  columns: {
    id: 'id',
    version: 'version',
    year: 'year',
    days: ({ row }) => `${row}.days::float8`,
    carriedOver: ({ row }) => `${row}.carried_over::float8`,
    taken: vacation(`'APPROVED', 'RECORDED'`),
    requested: vacation(`'REQUESTED'`),
    remaining: ({ row }) =>
      `(select (${row}.days + ${row}.carried_over - coalesce(sum(a.working_days), 0))::float8 from personnel.absence a where a.county_id = ${row}.county_id and a.file_id = ${row}.file_id and a.kind = 'VACATION' and a.state in ('APPROVED', 'RECORDED', 'REQUESTED') and extract(year from a.first_day) = ${row}.year)`,
  },
});

const ofFile = { kind: 'list' as const };
const hangsOn = (parent: string, child: string): string =>
  `${child}.county_id = ${parent}.county_id and ${child}.file_id = ${parent}.id`;

export const fileLeave: ModelExtension = {
  model: personnelFileModel,
  relations: {
    absences: {
      ...ofFile,
      models: () => [absenceModel],
      on: ({ parent, child, args, statement: { bind } }) =>
        `${hangsOn(parent, child)} and ${child}.first_day <= ${bind(args['to'], 'date')} and ${child}.last_day >= ${bind(args['from'], 'date')}`,
      orderBy: ['first_day', 'id'],
    },
    leaveBalances: {
      ...ofFile,
      models: () => [leaveBalanceModel],
      on: ({ parent, child }) => hangsOn(parent, child),
      orderBy: ['year'],
    },
  },
};
