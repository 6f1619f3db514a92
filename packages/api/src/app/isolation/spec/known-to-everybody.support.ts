import { sealedOf, type Principal } from '../specification.support.ts';
import type { RowOf, Table, World } from '../world.support.ts';
import { here } from './roles.support.ts';

/** What is published everybody knows, whoever they are; of the rest those roles know what is of their county. */
export const knownWith =
  <Name extends Table>(
    readers: readonly string[],
    table: Name,
    isPublished: (row: RowOf<Name>, world: World) => boolean,
  ) =>
  (who: Principal, world: World): RowOf<Name>[] => {
    const rows = world[table] as readonly RowOf<Name>[];
    const sealed = sealedOf(who);
    return [
      ...(sealed && readers.includes(sealed.role) ? here(rows, sealed) : []),
      ...rows.filter((row) => isPublished(row, world)),
    ];
  };
