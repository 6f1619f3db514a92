import { createSecretKey } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import { OneChange, OneStatement } from './at-once.ts';
import type { Impersonation } from './one-round-trip.ts';
import type { Rows } from './rows.ts';
import { sealContext, type RequestSeal } from './seal.ts';
import { statementName } from './statement-name.ts';

/** A transaction as somebody: reads through `rows`, writes through `em` (mutations only). */
export interface Work {
  readonly rows: Rows;
  readonly em: EntityManager | null;
  /** Changes at once only: the one statement, which goes out with the first read after it and returns a row if it did anything. */
  readonly change?: (sql: string, values: readonly unknown[]) => void;
}

export interface Session {
  /** One read-only snapshot for a single statement; a second one is refused. What reads nothing costs nothing. */
  readOnce<T>(seal: RequestSeal, work: (work: Work) => Promise<T>): Promise<T>;
  /** One read-only snapshot for several statements. The transaction begins with the first of them. */
  read<T>(seal: RequestSeal, work: (work: Work) => Promise<T>): Promise<T>;
  /**
   * A change that is a single statement, in one round trip with what is read of it. Null if it did nothing or failed: then nothing
   * is written, and `write` shall do it or say why not.
   */
  writeAtOnce<T extends object>(seal: RequestSeal, work: (work: Work) => Promise<T>): Promise<T | null>;
  /** All or nothing: rolled back when `work` throws. */
  write<T>(seal: RequestSeal, work: (work: Work) => Promise<T>): Promise<T>;
}

export interface SessionParts {
  readonly pool: Pool;
  readonly orm: MikroORM;
  readonly key: Buffer;
}

export const createSession = ({ pool, orm, key }: SessionParts): Session => {
  // Made once: importing the bytes costs more than signing with them.
  const secret = createSecretKey(key);
  const actingAs = (seal: RequestSeal): Impersonation => ({
    role: seal.role,
    context: sealContext(secret, seal),
  });
  return {
    readOnce: (seal, work) => work({ rows: new OneStatement(pool, actingAs(seal)), em: null }),
    read: async (seal, work) => {
      const transaction = new ReadTransaction(pool, actingAs(seal));
      try {
        const result = await work({ rows: transaction, em: null });
        await transaction.end();
        return result;
      } catch (error) {
        await transaction.abandon();
        throw error;
      }
    },
    writeAtOnce: async (seal, work) => {
      const rows = new OneChange(pool, actingAs(seal));
      try {
        const answer = await work({ rows, em: null, change: (sql, values) => rows.change(sql, values) });
        await rows.end();
        return rows.isDone || !rows.isThere ? answer : null;
      } catch (error) {
        if (rows.isDone || !rows.isThere) throw error;
        return null;
      }
    },
    write: (seal, work) => {
      const { role, context } = actingAs(seal);
      return orm.em
        .fork({ session: { role, variables: { 'kim.context': context } } })
        .transactional((em) => work({ em: em, rows: rowsOf(em as EntityManager) }));
    },
  };
};

const rowsOf = (em: EntityManager): Rows => ({
  query: async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => {
    await em.flush();
    const result = await em.execute(
      sql.replaceAll('?', '\\?').replaceAll(/\$\d+/g, '?'),
      inOrderOfUse(sql, values),
    );
    return result as Row[];
  },
});

/** MikroORM counts its placeholders, PostgreSQL names them: a value used twice is handed over twice. */
const inOrderOfUse = (sql: string, values: readonly unknown[]): unknown[] =>
  [...sql.matchAll(/\$(\d+)/g)].map(([, number]) => values[Number(number) - 1]);

class ReadTransaction implements Rows {
  readonly #pool: Pool;
  readonly #role: string;
  readonly #begin: string;
  #client: PoolClient | null = null;
  /** Fields ask side by side, a connection answers one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(pool: Pool, { role, context }: Impersonation) {
    this.#pool = pool;
    this.#role = role;
    // Both values are made here from fixed names and hex digits: nothing of a request reaches this text.
    this.#begin = `begin isolation level repeatable read read only; set local role ${role}; set local kim.context = '${context}'`;
  }

  query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.#turn.then(async () => {
      this.#client ??= await this.#open();
      const { rows } = await this.#client.query<Row>({
        text: sql,
        values: [...values],
        name: statementName('kim', this.#role, sql),
      });
      return rows;
    });
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #open(): Promise<PoolClient> {
    const client = await this.#pool.connect();
    try {
      await client.query(this.#begin);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.#finish('commit');
  }

  async abandon(): Promise<void> {
    await this.#finish('rollback').catch(() => undefined);
  }

  async #finish(how: 'commit' | 'rollback'): Promise<void> {
    await this.#turn;
    const client = this.#client;
    this.#client = null;
    if (!client) return;
    try {
      await client.query(how);
      client.release();
    } catch (error) {
      // A connection in an unknown state must not serve anybody else.
      client.release(true);
      throw error;
    }
  }
}
