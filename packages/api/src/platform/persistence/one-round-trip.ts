import pg, { type Connection, type PoolClient, type Submittable } from 'pg';

export interface NamedStatement {
  /** Prepared under this name; unnamed, it is parsed each time. */
  readonly name: string | undefined;
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Whom a transaction acts as. */
export interface Impersonation {
  readonly role: string;
  readonly context: string;
}

/**
 * One statement as somebody, in one round trip: what is sent up to a single Sync is one implicit transaction, so role, context
 * and "read only" hold for this statement and for nothing after it. https://www.postgresql.org/docs/current/protocol-flow.html
 * After a failure it is unknown what the connection has prepared: whoever asked must not hand it on.
 */
export const readInOneRoundTrip = <Row>(
  client: PoolClient,
  as: Impersonation,
  statement: NamedStatement,
): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    client.query(new WholeTransaction(as, statement, resolve as (rows: unknown[]) => void, reject));
  });

/** Which statements a connection has prepared already. */
const preparedOn = new WeakMap<Connection, Set<string>>();

const become = {
  name: 'become',
  sql: `select set_config('role', $1, true), set_config('kim.context', $2, true), set_config('transaction_read_only', 'on', true)`,
};

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/** What node-postgres hands a connection to and tells of each message: https://node-postgres.com/apis/client, as pg-cursor does. */
class WholeTransaction implements Submittable {
  readonly #as: Impersonation;
  readonly #statement: NamedStatement;
  readonly #resolve: (rows: unknown[]) => void;
  readonly #reject: (error: unknown) => void;
  readonly #rows: unknown[] = [];
  /** Only the statement is described: what comes before its description is no row of it. */
  #columns: readonly (readonly [name: string, parse: (text: string) => unknown])[] | null = null;

  constructor(
    as: Impersonation,
    statement: NamedStatement,
    resolve: (rows: unknown[]) => void,
    reject: (error: unknown) => void,
  ) {
    this.#as = as;
    this.#statement = statement;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(connection: Connection): void {
    const { role, context } = this.#as;
    connection.stream.cork();
    send(connection, { ...become, values: [role, context] });
    send(connection, this.#statement, true);
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => [
      name,
      pg.types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown,
    ]);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const columns = this.#columns;
    if (columns)
      this.#rows.push(
        Object.fromEntries(
          columns.map(([name, parse], index) => [name, fields[index] == null ? null : parse(fields[index])]),
        ),
      );
  }

  handleCommandComplete(): void {
    // Two commands complete; the end is the one Sync.
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#rows);
  }

  handleError(error: unknown): void {
    this.#reject(error);
  }
}

const send = (
  connection: Connection,
  { name = '', sql, values }: NamedStatement,
  isDescribed = false,
): void => {
  const prepared = preparedOn.get(connection) ?? new Set();
  preparedOn.set(connection, prepared);
  if (!prepared.has(name)) connection.parse({ name, text: sql, types: [] }, true);
  if (name) prepared.add(name);
  connection.bind({ statement: name, values: values.map(textOf) }, true);
  if (isDescribed) connection.describe({ type: 'P' }, true);
  connection.execute({}, true);
};

/** The server reads every value from its text and is told its type in the statement. */
const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  throw new Error('Only plain values can be bound.');
};
