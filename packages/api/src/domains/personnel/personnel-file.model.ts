import { reachOf } from '../../platform/auth/actor.ts';
import { readModel, type ReadModel, type Statement } from '../../platform/reading/read-model.ts';
import { personModel } from '../identity/identity.public.ts';
import { organisationModels } from '../organisation/organisation.public.ts';
import { fileScope, type FileScope } from './personnel.policy.ts';

type Scoped = (scope: FileScope) => FileScope;
const everything: Scoped = (scope) => scope;
/** Of what hangs on a file a line manager sees nothing; leave has rules of its own. */
const withoutManager: Scoped = (scope) => ({ ...scope, managerWithin: null });

/** Who keeps the file of a row on the day of the request. */
const keptToday = (file: string, { context, bind }: Statement): string =>
  `from personnel.file_keeper k where k.county_id = ${file}.county_id and k.file_id = ${file}.id and k.valid_from <= ${bind(context.today, 'date')} and (k.valid_to is null or k.valid_to >= ${bind(context.today, 'date')})`;

export const keeperToday = (file: string, statement: Statement): string =>
  `(select k.organisation_id ${keptToday(file, statement)})`;

/** The domain wall over a row of `personnel.file`. */
export const fileReadable = (file: string, statement: Statement, scoped: Scoped = everything): string => {
  const given = fileScope(statement.context.actor);
  if (!given) return 'false';
  const { countyId, personId, keeperId, managerWithin } = scoped(given);
  const { bind } = statement;
  const person = bind(personId, 'uuid');
  const keptBy = (organisation: string): string =>
    `exists (select ${keptToday(file, statement)} and k.organisation_id = ${bind(organisation, 'uuid')})`;
  const ways = [
    `${file}.person_id = ${person}`,
    ...(keeperId ? [keptBy(keeperId)] : []),
    ...(managerWithin ? [`(${file}.line_manager_id = ${person} and ${keptBy(managerWithin)})`] : []),
  ];
  return `${file}.county_id = ${bind(countyId, 'uuid')} and (${ways.join(' or ')})`;
};

/** What the GraphQL wall judges a file by: oneself, and today's keeper for those who keep or manage it. */
export const fileReach = (file: string, statement: Statement, scoped: Scoped = everything): string => {
  const { bind, context } = statement;
  const given = fileScope(context.actor);
  if (!given) return `'{}'::uuid[]`;
  const { personId, keeperId, managerWithin } = scoped(given);
  const person = bind(personId, 'uuid');
  const ways = [
    `select ${bind(reachOf(context.actor), 'uuid')} where ${file}.person_id = ${person}`,
    ...(keeperId ? [`select k.organisation_id ${keptToday(file, statement)}`] : []),
    ...(managerWithin
      ? [`select k.organisation_id ${keptToday(file, statement)} and ${file}.line_manager_id = ${person}`]
      : []),
  ];
  return `array(${ways.join(' union ')})`;
};

const throughFile = (row: string): string =>
  `from personnel.file f where f.county_id = ${row}.county_id and f.id = ${row}.file_id`;

/** For rows that hang on a file: seen by whom the file is seen, but not by a mere line manager. */
export const ofVisibleFile = (row: string, statement: Statement): string =>
  fileScope(statement.context.actor)
    ? `exists (select ${throughFile(row)} and ${fileReadable('f', statement, withoutManager)})`
    : 'false';

export const reachThroughFile = (row: string, statement: Statement): string =>
  fileScope(statement.context.actor)
    ? `(select ${fileReach('f', statement, withoutManager)} ${throughFile(row)})`
    : `'{}'::uuid[]`;

const person = (column: string) => ({
  kind: 'one' as const,
  models: () => [personModel],
  on: ({ parent, child }: { parent: string; child: string }) =>
    `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.${column}`,
});

const isOwn = (file: string, { context, bind }: Statement): string =>
  context.actor.kind === 'member'
    ? `${file}.person_id = ${bind(context.actor.membership.person.id, 'uuid')}`
    : 'false';

/** A contract is as visible as its file: who sees more files than contracts finds nothing here. */
const currentContract = (file: string, statement: Statement): string => {
  const today = statement.bind(statement.context.today, 'date');
  const holds = `c.valid_from <= ${today} and (c.valid_to is null or c.valid_to >= ${today})`;
  const readable = statement.context.walls.domain ? ` and ${ofVisibleFile('c', statement)}` : '';
  return `from personnel.contract c where c.county_id = ${file}.county_id and c.file_id = ${file}.id and ${holds}${readable}`;
};

export const personnelFileModel = readModel({
  type: 'PersonnelFile',
  idKind: 'file',
  table: 'personnel.file',
  readableBy: (row, statement) => fileReadable(row, statement),
  reach: (row, statement) => fileReach(row, statement),
  columns: {
    id: 'id',
    version: 'version',
    isOwn: ({ row, statement }) => `(${isOwn(row, statement)})`,
    viewerCanChange: ({ row, statement }) => {
      const scope = fileScope(statement.context.actor);
      if (!scope?.keeperId) return 'false';
      const keeper = statement.bind(scope.keeperId, 'uuid');
      return `(${keeperToday(row, statement)} = ${keeper} and not ${isOwn(row, statement)})`;
    },
  },
  relations: {
    person: person('person_id'),
    lineManager: person('line_manager_id'),
    keepers: {
      kind: 'list',
      models: () => [personnelFileKeeperModel],
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.file_id = ${parent}.id`,
      orderBy: ['valid_from', 'id'],
    },
  },
  sorts: {
    NAME: {
      sql: ({ row }) =>
        `(select x.family_name || ' ' || x.given_name from app.person x where x.county_id = ${row}.county_id and x.id = ${row}.person_id) collate "de-x-icu"`,
      type: 'text',
    },
  },
  defaultSort: 'NAME',
  filters: {
    isOwn: {
      sql: ({ row, value, statement }) => `(${isOwn(row, statement)}) = ${statement.bind(value, 'boolean')}`,
    },
    isFixedTerm: {
      sql: ({ row, value, statement }) =>
        `exists (select ${currentContract(row, statement)} and c.fixed_term_until is not null) = ${statement.bind(value, 'boolean')}`,
    },
    isOnProbation: {
      sql: ({ row, value, statement }) =>
        `exists (select ${currentContract(row, statement)} and c.probation_until >= ${statement.bind(statement.context.today, 'date')}) = ${statement.bind(value, 'boolean')}`,
    },
  },
});

export const personnelFileKeeperModel = readModel({
  type: 'PersonnelFileKeeper',
  idKind: null,
  table: 'personnel.file_keeper',
  readableBy: ofVisibleFile,
  reach: reachThroughFile,
  columns: { validFrom: 'valid_from', validTo: 'valid_to' },
  relations: {
    organisation: {
      kind: 'one',
      models: () => organisationModels,
      on: ({ parent, child }) =>
        `${child}.county_id = ${parent}.county_id and ${child}.id = ${parent}.organisation_id`,
    },
  },
});

/**
 * People as they are everywhere, narrowed to those a file may be opened for. Not a type of its own: list it in
 * no module. Shares the fields of the type, so that what other modules add to it is there too.
 */
export const staffWithoutFileModel: ReadModel = {
  ...personModel,
  readableBy: (row, statement) =>
    `${personModel.readableBy(row, statement)} and ${withoutFile(row, statement)}`,
  // The GraphQL wall's share: whom one employs, and nobody else one may know by name.
  reach: (row, { context }) =>
    fileScope(context.actor)?.keeperId ? `array[${row}.organisation_id]` : `'{}'::uuid[]`,
  sorts: {
    NAME: {
      sql: ({ row }) => `(${row}.family_name || ' ' || ${row}.given_name) collate "de-x-icu"`,
      type: 'text',
    },
  },
  defaultSort: 'NAME',
};

const withoutFile = (row: string, statement: Statement): string => {
  const scope = fileScope(statement.context.actor);
  if (!scope?.keeperId) return 'false';
  const organisation = statement.bind(scope.keeperId, 'uuid');
  return `${row}.organisation_id = ${organisation} and not exists (select from personnel.file f where f.county_id = ${row}.county_id and f.person_id = ${row}.id and exists (select ${keptToday('f', statement)} and k.organisation_id = ${organisation}))`;
};
