import { rule } from 'graphql-shield';
import { uuidOfId, type IdKind } from '@kim/schema/ids.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { CallerError } from '../../platform/graphql/errors.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { personModel } from '../identity/identity.public.ts';
import { contractModel } from './contract.model.ts';
import { keeperToday, personnelFileModel } from './personnel-file.model.ts';
import { mayKeepFile, mayOpenFileOf } from './personnel.policy.ts';

/** What decides on whether somebody may write in a file. */
export interface FileTarget extends Row {
  readonly fileId: string;
  readonly personId: string;
  readonly keeperId: string | null;
}

/** The file, if it exists for the caller. */
export const findFile = visibleFinder<FileTarget>(personnelFileModel, (row, statement) => ({
  fileId: `${row}.id`,
  personId: `${row}.person_id`,
  keeperId: keeperToday(row, statement),
}));

/** The file a contract is in, if the contract exists for the caller. */
export const findFileOfContract = visibleFinder<FileTarget>(contractModel, (row, statement) => {
  const file = (column: string): string =>
    `(select ${column} from personnel.file f where f.county_id = ${row}.county_id and f.id = ${row}.file_id)`;
  return {
    fileId: `${row}.file_id`,
    personId: file('f.person_id'),
    keeperId: file(keeperToday('f', statement)),
  };
});

interface PersonTarget extends Row {
  readonly personId: string;
  readonly organisationId: string;
}

/** Somebody the caller may know by name, and who employs them. */
export const findPersonToEmploy = visibleFinder<PersonTarget>(personModel, (row) => ({
  personId: `${row}.id`,
  organisationId: `${row}.organisation_id`,
}));

type Find = (context: RequestContext, id: string) => Promise<FileTarget | null>;

/** The GraphQL wall before a change of a file. One out of reach passes: the resolver then answers as for one that never existed. */
const keepsTheFile = (name: string, kind: IdKind, field: string, find: Find): AccessRule =>
  rule(name, { cache: 'no_cache' })(
    async (_parent, { input }: { input: Readonly<Record<string, string>> }, context: RequestContext) => {
      const id = uuidOfId([kind], input[field] ?? '');
      const target = id && context.walls.graphql ? await find(context, id) : null;
      return !target || mayKeepFile(context.actor, target) || new CallerError('OWN_FILE', 'OWN_FILE');
    },
  );

export const keepsFile = keepsTheFile('keeps the file', 'file', 'fileId', findFile);
export const keepsFileOfContract = keepsTheFile(
  'keeps the file of the contract',
  'contract',
  'contractId',
  findFileOfContract,
);

/** The domain wall before a change of a file. */
export const fileToWriteIn = async (context: RequestContext, id: string, find: Find): Promise<FileTarget> => {
  const target = await find(context, id);
  if (!target) throw new Refused('NOT_FOUND');
  if (context.walls.domain && !mayKeepFile(context.actor, target)) throw new Refused('OWN_FILE');
  return target;
};

/** The GraphQL wall before a file is opened. */
export const employsThePerson: AccessRule = rule('employs the person', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly personId?: string | null } },
  context: RequestContext,
) => {
  const id = input.personId ? uuidOfId(['person'], input.personId) : null;
  const target = id && context.walls.graphql ? await findPersonToEmploy(context, id) : null;
  return !target || mayOpenFileOf(context.actor, target) || new CallerError('NOT_OWN_STAFF', 'NOT_OWN_STAFF');
});
