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
 * Statements as somebody, in one round trip: what is sent up to a single Sync is one implicit transaction, so role and context hold
 * for these statements and for nothing after them, and either all are carried out or none.
 * https://www.postgresql.org/docs/current/protocol-flow.html
 * After a failure it is unknown what the connection has prepared: whoever asked must not hand it on.
 */
export const inOneRoundTrip = (
  client: PoolClient,
  as: Impersonation,
  { access, statements }: Sending,
): Promise<object[][]> =>
  new Promise((resolve, reject) => {
    const opening = { ...becoming[access], values: [as.role, as.context] };
    client.query(new WholeTransaction(opening, statements, { resolve, reject }));
  });

interface Sending {
  readonly access: keyof typeof becoming;
  readonly statements: readonly NamedStatement[];
}

/** Which statements a connection has prepared already. */
const preparedOn = new WeakMap<Connection, Set<string>>();

const become = `select set_config('role', $1, true), set_config('kim.context', $2, true)`;
const becoming = {
  read: { name: 'become', sql: `${become}, set_config('transaction_read_only', 'on', true)` },
  write: { name: 'become_writing', sql: become },
};

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}
type Columns = readonly (readonly [name: string, parse: (text: string) => unknown])[];

interface Told {
  readonly resolve: (results: object[][]) => void;
  readonly reject: (error: unknown) => void;
}

/** What node-postgres hands a connection to and tells of each message: https://node-postgres.com/apis/client, as pg-cursor does. */
class WholeTransaction implements Submittable {
  readonly #opening: NamedStatement;
  readonly #statements: readonly NamedStatement[];
  readonly #told: Told;
  readonly #results: object[][];
  /** Which statement answers; the opening is none of them. */
  #answering = -1;
  #columns: Columns = [];

  constructor(opening: NamedStatement, statements: readonly NamedStatement[], told: Told) {
    this.#opening = opening;
    this.#statements = statements;
    this.#told = told;
    this.#results = statements.map(() => []);
  }

  submit(connection: Connection): void {
    connection.stream.cork();
    send(connection, this.#opening);
    for (const statement of this.#statements) send(connection, statement, true);
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
    this.#results[this.#answering]?.push(
      Object.fromEntries(
        this.#columns.map(([name, parse], index) => [
          name,
          fields[index] == null ? null : parse(fields[index]),
        ]),
      ),
    );
  }

  handleCommandComplete(): void {
    this.#answering += 1;
  }

  handleReadyForQuery(): void {
    this.#told.resolve(this.#results);
  }

  handleError(error: unknown): void {
    this.#told.reject(error);
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
