/** A GraphQL request. */
export interface Document {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is asked of the API, and by whom. */
export interface Asked {
  readonly name: string;
  readonly persona: string;
  readonly api: Document;
}

/** How it is checked that exactly what was answered was also written. */
export interface Change {
  /** How many rows there are of what is written, as `count`. */
  readonly count: string;
  /** What must be so besides, as `holds`. */
  readonly alsoTrue: string;
  /** Removes what was written while measuring. */
  readonly putBack: readonly string[];
}

/**
 * One question put to all contenders. The hand-written SQL gives the reference answer, with bare uuids; the others must
 * come to the same.
 */
export interface Operation extends Asked {
  /** What it is, for the reader of the table. */
  readonly title: string;
  readonly postgraphile: Document & {
    /** PostGraphile's `data` in the shape of the API's. */
    readonly toAnswer: (data: never) => unknown;
  };
  readonly floor: {
    /** One row, one column: `data` as JSON text. */
    readonly sql: string;
    readonly values: readonly unknown[];
  };
  /** Of what writes: answers are not enough. */
  readonly change?: Change;
  /** The least share of the floor's and multiple of PostGraphile's requests per second. */
  readonly goals: { readonly floor: number; readonly postgraphile: number };
}

/** What PostGraphile calls a connection. */
export interface Nodes<Node> {
  readonly nodes: readonly Node[];
}
