import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { operations } from '../operations/all.ts';
import type { FloorRequest } from './contender.ts';
import { serveAnswers } from './serve-answers.ts';
import { POOL_SIZE, setting } from './settings.ts';

/*
 * What nothing in JavaScript and PostgreSQL goes below: one prepared statement written by hand, whose JSON goes out as it
 * is. It asks nobody who they are, knows no rights and no limits.
 */
const byName = new Map(operations.map((operation) => [operation.name, operation]));
const pool = new pg.Pool({ connectionString: setting('DATABASE_URL'), max: POOL_SIZE });

const answer = async (request: IncomingMessage): Promise<string> => {
  const { query: name, values } = JSON.parse(await text(request)) as FloorRequest;
  const { sql } = byName.get(name)!.floor;
  const { rows } = await pool.query<[string]>({ name, text: sql, values, rowMode: 'array' });
  return `{"data":${rows[0]![0]}}`;
};

serveAnswers(answer);
