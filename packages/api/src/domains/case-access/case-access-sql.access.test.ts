import { randomUUID } from 'node:crypto';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHarness, type Harness } from '../../app/test-harness.ts';
import { berlinDay } from '../../app/isolation/today.support.ts';
import { allWalls } from '../../platform/auth/walls.ts';
import { sealContext, type RequestSeal } from '../../platform/persistence/seal.ts';

let api: Harness;
let client: pg.Client;
beforeAll(async () => {
  api = await startHarness(allWalls);
  client = new pg.Client({ connectionString: api.database.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await api.stop();
});

const county = referenceUuid('organisation', 'rsk');
const caseId = referenceUuid('case', 'cm.alfter:1');
const by = (persona: string, role: RequestSeal['role'], where = 'rsk'): RequestSeal => ({
  role,
  county,
  organisation: referenceUuid('organisation', where),
  person: referenceUuid('person', persona),
  today: berlinDay(0),
});
const coordinator = by('coordinator.rsk', 'kim_county_coordinator');

/** One transaction with SQL as the role alone, as an attacker inside the process would have it. */
const within = async (
  who: RequestSeal,
  statements: readonly string[],
  end: 'commit' | 'rollback' = 'commit',
): Promise<unknown> => {
  const seal = sealContext(Buffer.from(api.database.sealKey, 'hex'), who);
  await client.query(`begin; set local role ${who.role}; set local kim.context = '${seal}'`);
  try {
    let last: unknown;
    for (const sql of statements)
      last = Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
    await client.query(end);
    return last;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const openCall = (id: string, minutes = 60, reason = 'Ein Anlass, der lang genug ist.'): string =>
  `select seal.open_case_access('${caseId}', '${id}', '${reason}', ${minutes})`;
const logCall = (id: string, part = 'IDENTITY'): string =>
  `select seal.log_case_access_read('${id}', '${randomUUID()}', '${part}')`;
const readCall = (id: string, part = 'IDENTITY'): string =>
  `select seal.read_opened_case('${id}', '${part}')`;
const opened = async (): Promise<string> => {
  await api.sql(
    `update app.case_access set ended_at = now(), ended_by_id = opened_by_id, ended_by_name = 'x' where case_id = $1 and ended_at is null`,
    [caseId],
  );
  const id = randomUUID();
  expect(await within(coordinator, [openCall(id)])).toBeNull();
  return id;
};
const looks = (id: string): Promise<{ part: string }[]> =>
  api.sql<{ part: string }>('select part from app.case_access_read where access_id = $1', [id]);

describe('with SQL as the coordinator alone', () => {
  it('nobody reads and takes the trace back', async () => {
    const id = await opened();
    const both = [logCall(id), readCall(id)];
    expect(await within(coordinator, both, 'rollback')).toBeNull();
    expect(await within(coordinator, ['savepoint s', ...both], 'rollback')).toBeNull();
    expect(await within(coordinator, [logCall(id), 'savepoint s', readCall(id)], 'commit')).toBeNull();
    expect(await looks(id)).toHaveLength(1);
    // the look is written down now: it cannot be taken back any more
    expect(await within(coordinator, [readCall(id)], 'rollback')).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'NAME' })]),
    );
  });

  it.each([
    [`insert into app.case_access (county_id, id) values ('${county}', gen_random_uuid())`],
    [`insert into app.case_access_read (county_id, id) values ('${county}', gen_random_uuid())`],
    [`update app.case_access set ends_at = ends_at + interval '1 hour'`],
    [`update app.case_access_read set written_in = '0'`],
    ['delete from app.case_access_read'],
    ['select written_in from app.case_access_read'],
    ['select given_name from client.client'],
    ['select text from content.note'],
    ['select ciphertext from content.special_entry'],
    [`select app.case_access_code('${county}', '${county}', current_date, '${county}')`],
  ])('%s is refused', async (sql) => {
    await expect(within(coordinator, [sql])).rejects.toThrow('permission denied');
  });

  it('neither a longer time nor no reason gets past the database', async () => {
    await opened();
    const other = by('head.rsk', 'kim_centre_head');
    await expect(within(other, [openCall(randomUUID(), 181)])).rejects.toThrow('case_access_three_hours');
    await expect(within(other, [openCall(randomUUID(), 0)])).rejects.toThrow('case_access_three_hours');
    await expect(within(other, [openCall(randomUUID(), 60, 'kurz')])).rejects.toThrow(
      'case_access_has_a_reason',
    );
  });

  it('nobody else reads by it, whatever rows there are', async () => {
    const id = await opened();
    expect(await within(coordinator, [logCall(id)])).toBeNull();
    for (const who of [
      by('head.rsk', 'kim_centre_head'),
      by('dpo.rsk', 'kim_dpo'),
      by('hr.alfter', 'kim_municipal_hr', 'alfter'),
      by('cm.alfter', 'kim_case_manager', 'alfter'),
      by('lead.bornheim', 'kim_municipal_team_lead', 'bornheim'),
      { ...coordinator, county: referenceUuid('organisation', 'rkn') },
    ])
      expect([who.role, await within(who, [readCall(id)])]).toEqual([who.role, null]);
    // not even a row in their own name opens it for who is no overseer
    await api.sql(`update app.case_access set opened_by_id = $2 where id = $1`, [
      id,
      referenceUuid('person', 'hr.alfter'),
    ]);
    expect(await within(by('hr.alfter', 'kim_municipal_hr', 'alfter'), [readCall(id)])).toBeNull();
  });

  it('a special category has no part, and a part nobody knows of is none', async () => {
    const id = await opened();
    await expect(within(coordinator, [logCall(id, 'SPECIAL')])).rejects.toThrow('part_known');
    await api.sql(`alter table app.case_access_read drop constraint case_access_read_part_known`);
    await api.sql(
      `insert into app.case_access_read (county_id, id, access_id, part, read_at, written_in) select county_id, gen_random_uuid(), id, 'SPECIAL', now(), '0' from app.case_access where id = $1`,
      [id],
    );
    expect(await within(coordinator, [readCall(id, 'SPECIAL')])).toBeNull();
    const [row] = await api.sql<{ body: string }>(
      `select pg_get_functiondef('seal.read_opened_case(uuid, text)'::regprocedure) as body`,
    );
    expect(row!.body).not.toContain('special_entry');
  });
});
