/** A GraphQL request. */
export interface Document {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * One question put to all contenders. The hand-written SQL gives the reference answer, with bare uuids; the others must
 * come to the same.
 */
export interface Operation {
  readonly name: string;
  /** What it is, for the reader of the table. */
  readonly title: string;
  readonly persona: string;
  readonly api: Document;
  readonly postgraphile: Document & {
    /** PostGraphile's `data` in the shape of the API's. */
    readonly toAnswer: (data: never) => unknown;
  };
  readonly floor: {
    /** One row, one column: `data` as JSON text. */
    readonly sql: string;
    readonly values: readonly unknown[];
  };
  /** The least share of the floor's and multiple of PostGraphile's requests per second. */
  readonly goals: { readonly floor: number; readonly postgraphile: number };
}

/** What PostGraphile calls a connection. */
export interface Nodes<Node> {
  readonly nodes: readonly Node[];
}
