import type { RequestContext } from '../graphql/context.ts';
import { encodeCursor } from './cursor.ts';
import { pageExtent } from './page-window.ts';
import type { Arguments } from './read-model.ts';
import { isReachable, type Row } from './row-gate.ts';

type Place = readonly [sort: string, id: string];

/** A page of a list as the database answers it. */
export interface Page {
  readonly rows: readonly Row[];
  /** Where each row stands in the order; read for `edges` and `pageInfo` alone. */
  readonly places?: readonly Place[];
  readonly count?: number;
}

/** https://relay.dev/graphql/connections.htm */
export interface Connection {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | undefined;
}

/** The connection of a page, behind the GraphQL wall: rows out of reach are neither listed nor counted. */
export const toConnection = (page: Page, args: Arguments, context: RequestContext): Connection => {
  const { size, backwards, from } = pageExtent(args);
  const more = page.rows.length > size;
  const taken = page.rows.map((row, index) => [row, page.places?.[index]] as const).slice(0, size);
  if (backwards) taken.reverse();
  const rows = taken.filter(([row]) => isReachable(row, context));
  return {
    nodes: rows.map(([row]) => row),
    get edges() {
      return rows.map(([node, place]) => ({ node, cursor: cursorAt(place!) }));
    },
    get pageInfo() {
      const [start, end] = [rows[0]?.[1], rows.at(-1)?.[1]];
      return {
        hasNextPage: backwards ? from !== null : more,
        hasPreviousPage: backwards ? more : from !== null,
        startCursor: start ? cursorAt(start) : null,
        endCursor: end ? cursorAt(end) : null,
      };
    },
    totalCount: page.count,
  };
};

const cursorAt = ([value, id]: Place): string => encodeCursor({ value, id });
