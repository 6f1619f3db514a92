import { once } from 'node:events';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  asAdministrator,
  createTemplate,
  openTestServer,
  templateOf,
  type OpenTestServer,
} from './database-server.ts';
import { cloneDatabase } from './database.ts';
import { withDatabase } from './stack/external-database.ts';

let open: OpenTestServer;

beforeAll(async () => {
  open = await openTestServer();
  await createTemplate(open.server, ({ DATABASE_URL: url = '' }) =>
    asAdministrator(url, async (client) => {
      await client.query('create table note (id int primary key, text text not null)');
      await client.query(`insert into note select n, repeat('x', 100) from generate_series(1, 10000) n`);
    }),
  );
});
afterAll(() => open.stop());

const countNotes = (url: string): Promise<number> =>
  asAdministrator(url, async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from note');
    return rows[0]?.count ?? -1;
  });

it('gives every test file a copy of its own', async () => {
  const [first, second] = await Promise.all([cloneDatabase(open.server), cloneDatabase(open.server)]);

  await asAdministrator(first.url, (client) => client.query('delete from note'));

  expect([await countNotes(first.url), await countNotes(second.url)]).toEqual([0, 10_000]);
});

it('drops a copy even while somebody is connected', async () => {
  const copy = await cloneDatabase(open.server);
  const client = new Client({ connectionString: copy.url });
  client.on('error', () => {});
  const cutOff = once(client, 'error');
  await client.connect();

  await copy.drop();

  await cutOff;
  await expect(countNotes(copy.url)).rejects.toThrow('does not exist');
});

it('lets nobody into the template, because it could not be copied then', async () => {
  const url = withDatabase(open.server.adminUrl, templateOf(open.server));
  await expect(countNotes(url)).rejects.toThrow('not currently accepting connections');
});
