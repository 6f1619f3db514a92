import { templateStates } from '@kim/schema/reference/template.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { sealContext } from '../../platform/persistence/seal.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { versionUuid } from './template-asking.support.ts';
import { templateTransitions } from './template-workflow.policy.ts';

// The database alone, past the program: with its policies, and with nothing of it standing but the triggers.
const opened: Harness[] = [];
const clients: pg.Client[] = [];
const asCounty: Record<
  string,
  (sql: string, role?: 'kim_county_coordinator' | 'kim_centre_head') => Promise<string>
> = {};
beforeAll(async () => {
  for (const [name, database] of [
    ['policies', true],
    ['triggers', false],
  ] as const) {
    const api = await startHarness({ database, graphql: true, domain: true });
    const client = new pg.Client({
      connectionString: name === 'policies' ? api.database.appUrl : api.database.url,
    });
    await client.connect();
    opened.push(api);
    clients.push(client);
    const [county, organisation] = [
      referenceUuid('organisation', 'rsk'),
      referenceUuid('organisation', 'rsk'),
    ];
    const person = referenceUuid('person', 'coordinator.rsk');
    asCounty[name] = async (sql, role = 'kim_county_coordinator') => {
      const key = Buffer.from(api.database.sealKey, 'hex');
      const seal = sealContext(key, { role, county, organisation, person, today: '2026-11-28' });
      await client.query(`begin; set local role ${role}; set local kim.context = '${seal}'`);
      try {
        const { rowCount } = await client.query(sql);
        return String(rowCount);
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await client.query('rollback');
      }
    };
  }
});
afterAll(async () => {
  for (const client of clients) await client.end();
  for (const api of opened) await api.stop();
});

const REFUSED = '42501';
const given = versionUuid('CONSENT', 3);
const draft = versionUuid('CHECKLIST', 1);
const write = (id: string) =>
  `update app.template_text set body = 'Anderes' where template_version_id = '${id}'`;
const add = (id: string) =>
  `insert into app.template_text (county_id, template_version_id, language, body) values ('${referenceUuid('organisation', 'rsk')}', '${id}', 'uk', 'Anderes')`;

describe('words that were given out stay as they are, in the database too', () => {
  it.each([
    ['policies', 'changing them', write(given), '0'],
    ['policies', 'adding to them', add(given), REFUSED],
    ['policies', 'writing a draft', write(draft), '1'],
    ['triggers', 'changing them', write(given), REFUSED],
    ['triggers', 'adding to them', add(given), REFUSED],
    ['triggers', 'writing a draft', write(draft), '1'],
    [
      'triggers',
      'another day',
      `update app.template_version set published_on = '2020-01-01' where id = '${given}'`,
      REFUSED,
    ],
    [
      'triggers',
      'another number',
      `update app.template_version set number = 9 where id = '${given}'`,
      REFUSED,
    ],
    [
      'triggers',
      'another note',
      `update app.template_version set change_note = 'x' where id = '${given}'`,
      REFUSED,
    ],
  ])('%s: %s', async (wall, _what, sql, expected) => {
    expect(await asCounty[wall]!(sql)).toBe(expected);
  });
});

describe('the trigger keeps to the table of steps', () => {
  const roleOf = { DRAFT_TEMPLATES: 'kim_county_coordinator', APPROVE_TEMPLATES: 'kim_centre_head' } as const;
  const roles = Object.values(roleOf);
  const ways = new Set(templateTransitions.map(({ from, to, needs }) => `${from} ${to} ${roleOf[needs]}`));
  const pairs = templateStates.flatMap((from) => templateStates.map((to) => [from, to] as const));
  const days = (state: string): string =>
    `published_on = case when '${state}' in ('PUBLISHED', 'RETIRED') then coalesce(published_on, '2026-11-28') end, retired_on = case when '${state}' = 'RETIRED' then date '2026-11-28' end`;
  it.each(pairs)('%s to %s', async (from, to) => {
    const [api] = opened.slice(1);
    await api!.sql(`update app.template_version set state = $1, ${days(from)} where id = $2`, [from, draft]);
    const sql = `update app.template_version set state = '${to}', ${days(to)} where id = '${draft}'`;
    for (const role of roles) {
      const isOne = from === to || ways.has(`${from} ${to} ${role}`);
      expect([role, await asCounty['triggers']!(sql, role)]).toEqual([role, isOne ? '1' : REFUSED]);
    }
  });
});
