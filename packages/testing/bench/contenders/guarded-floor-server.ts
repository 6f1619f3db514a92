import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { operations } from '../operations/all.ts';
import type { FloorRequest } from './contender.ts';
import { settingsOf } from './persona-settings.ts';
import { serveAnswers } from './serve-answers.ts';
import { POOL_SIZE, setting } from './settings.ts';

/*
 * The floor's statements behind the row policies: signed in as the API is, with the persona's role and sealed context in
 * every transaction. What is between this and the floor is the price of the first wall, whoever writes the API.
 */
const byName = new Map(operations.map((operation) => [operation.name, operation]));
const pool = new pg.Pool({ connectionString: setting('KIM_APP_DATABASE_URL'), max: POOL_SIZE });

const answer = async (request: IncomingMessage): Promise<string> => {
  const { query: name, values } = JSON.parse(await text(request)) as FloorRequest;
  const { floor, change } = byName.get(name)!;
  const { role, 'kim.context': context } = settingsOf(request.headers['x-bench-persona']);
  const client = await pool.connect();
  try {
    await client.query(
      `begin${change ? '' : ' read only'}; set local role ${role}; set local kim.context = '${context}'`,
    );
    const { rows } = await client.query<[string]>({ name, text: floor.sql, values, rowMode: 'array' });
    await client.query('commit');
    return `{"data":${rows[0]![0]}}`;
  } finally {
    client.release();
  }
};

serveAnswers(answer);
