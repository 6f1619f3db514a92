import type { RequestContext } from '../graphql/context.ts';
import { encodeCursor } from './cursor.ts';
import { isReachable, type Row } from './row-gate.ts';

/** A page of a list as the database answers it. */
export interface Page {
  readonly rows: readonly (readonly [row: Row, sort: string, id: string])[];
  readonly backwards: boolean;
  readonly size: number;
  /** Whether the page was asked for from a cursor on: then there is something on its other side. */
  readonly continued: boolean;
  readonly count?: readonly [all: number, unreachable: number];
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
export const toConnection = (page: Page, context: RequestContext): Connection => {
  const more = page.rows.length > page.size;
  const taken = page.rows.slice(0, page.size);
  if (page.backwards) taken.reverse();
  const rows = taken.filter(([row]) => isReachable(row, context));
  const cursor = ([, value, id]: (typeof taken)[number]): string => encodeCursor({ value, id });
  return {
    nodes: rows.map(([row]) => row),
    get edges() {
      return rows.map((entry) => ({ node: entry[0], cursor: cursor(entry) }));
    },
    get pageInfo() {
      const [start, end] = [rows[0], rows.at(-1)];
      return {
        hasNextPage: page.backwards ? page.continued : more,
        hasPreviousPage: page.backwards ? more : page.continued,
        startCursor: start ? cursor(start) : null,
        endCursor: end ? cursor(end) : null,
      };
    },
    totalCount: page.count && (context.walls.graphql ? page.count[0] - page.count[1] : page.count[0]),
  };
};
