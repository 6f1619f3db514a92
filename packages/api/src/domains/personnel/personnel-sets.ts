import { sealed, withinCounty } from '../../platform/persistence/row-policies.ts';

type FileSet = 'kept_files' | 'own_files' | 'managed_files';

/** Row policies of whatever hangs on a personnel file ask for the set of files, once per statement. */
const among =
  (set: FileSet) =>
  (column = 'file_id'): string =>
    `${withinCounty} and ${column} = any ((select seal.${set}())::uuid[])`;

/** Files the acting organisation keeps today. */
export const keptHere = among('kept_files');
/** The acting person's own. */
export const ownFile = among('own_files');
/** Those of the people whose line manager the acting person is. */
export const managed = among('managed_files');

/** What HR may write in: nobody keeps the file about oneself. */
export const keptOfOthers = (column = 'file_id'): string =>
  `${keptHere(column)} and ${column} <> all ((select seal.own_files())::uuid[])`;

export const ownPerson = `${withinCounty} and person_id = ${sealed('person')}`;
