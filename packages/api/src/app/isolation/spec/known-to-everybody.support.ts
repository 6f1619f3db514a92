import type { Caller } from '../callers.support.ts';
import { sealedOf, type Principal } from '../specification.support.ts';
import type { Walked } from '../walking.support.ts';
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

/** What is answered without an account, and the types that lead nowhere else. */
const openFields =
  /^(Query\.(publicCounties|publishedCounty|followedReport)$|(PublicCounty|PublishedCounty|PublishedResolution|PublishedMeasure|FollowedReport|FollowedStep)\.)/;

/** What is wrong with it: something that is not open to everybody was told to nobody in particular, or nothing to somebody. */
export const wronglyTold = ({ answered, reached }: Walked, { name }: Caller): string[] => {
  if (name === 'nobody signed in') return [...reached].filter((field) => !openFields.test(field));
  return answered > 0 ? [] : [`nothing was answered to ${name}`];
};
