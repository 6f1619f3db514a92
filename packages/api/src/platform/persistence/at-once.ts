import type { Pool } from 'pg';
import { inOneRoundTrip, type Impersonation, type NamedStatement } from './one-round-trip.ts';
import type { Rows } from './rows.ts';
import { statementName } from './statement-name.ts';

type Statement = Omit<NamedStatement, 'name'>;

interface Sending {
  readonly pool: Pool;
  readonly as: Impersonation;
}

const send = async (
  { pool, as }: Sending,
  access: 'read' | 'write',
  statements: readonly Statement[],
): Promise<object[][]> => {
  const client = await pool.connect();
  try {
    const named = statements.map((statement) => ({
      ...statement,
      name: statementName('once', as.role, statement.sql),
    }));
    const results = await inOneRoundTrip(client, as, { access, statements: named });
    client.release();
    return results;
  } catch (error) {
    client.release(true);
    throw error;
  }
};

/** Reads with a single statement. */
export class OneStatement implements Rows {
  readonly #sending: Sending;
  #isSpent = false;

  constructor(pool: Pool, as: Impersonation) {
    this.#sending = { pool, as };
  }

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.#isSpent)
      throw new Error('An operation of one root field asked the database twice: it would see two snapshots.');
    this.#isSpent = true;
    const [rows] = await send(this.#sending, 'read', [{ sql, values }]);
    return rows as Row[];
  }
}

/**
 * Changes with a single statement, which waits for the first read after it and goes out together with it. What is read later is
 * read by itself: by then the change is there for everybody.
 */
export class OneChange implements Rows {
  readonly #sending: Sending;
  #change: Statement | null = null;
  #sent: Promise<object[]> | null = null;
  #isDone = false;

  constructor(pool: Pool, as: Impersonation) {
    this.#sending = { pool, as };
  }

  /** Whether there is anything to be carried out. */
  get isThere(): boolean {
    return this.#change !== null;
  }

  /** Whether it has been carried out: it returned a row. */
  get isDone(): boolean {
    return this.#isDone;
  }

  change(sql: string, values: readonly unknown[]): void {
    if (this.#change) throw new Error('A change at once is one statement.');
    this.#change = { sql, values };
  }

  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (!this.#sent) return (await this.#send([{ sql, values }])) as Row[];
    await this.#sent;
    const { pool, as } = this.#sending;
    return this.#isDone ? new OneStatement(pool, as).query<Row>(sql, values) : [];
  }

  /** Sends the change if nothing was read after it. */
  async end(): Promise<void> {
    if (this.#change && !this.#sent) await this.#send([]);
  }

  #send(reading: readonly Statement[]): Promise<object[]> {
    if (!this.#change) throw new Error('What is read before a change cannot be sent with it.');
    this.#sent = send(this.#sending, 'write', [this.#change, ...reading]).then(([changed, rows = []]) => {
      this.#isDone = changed!.length > 0;
      return this.#isDone ? rows : [];
    });
    return this.#sent;
  }
}
