import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { operations } from '../operations/all.ts';
import { POOL_SIZE, setting } from './settings.ts';

/*
 * What nothing in JavaScript and PostgreSQL goes below: one prepared statement written by hand, whose JSON goes out as it
 * is. It asks nobody who they are, knows no rights and no limits.
 */
const byName = new Map(operations.map((operation) => [operation.name, operation]));
const pool = new pg.Pool({ connectionString: setting('DATABASE_URL'), max: POOL_SIZE });

const answer = async (request: IncomingMessage): Promise<string> => {
  const { query: name } = JSON.parse(await text(request)) as { query: string };
  const { sql, values } = byName.get(name)!.floor;
  const { rows } = await pool.query<[string]>({ name, text: sql, values: [...values], rowMode: 'array' });
  return `{"data":${rows[0]![0]}}`;
};

const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    const body = await answer(request);
    const length = Buffer.byteLength(body);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
};

createServer((request, response) => void serve(request, response)).listen(
  Number(setting('BENCH_PORT')),
  '127.0.0.1',
);
