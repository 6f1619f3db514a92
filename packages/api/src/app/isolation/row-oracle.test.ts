import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseRoles } from '../../platform/persistence/database-roles.ts';
import { sealContext } from '../../platform/persistence/seal.ts';
import { wrongGrants } from './grant-spec.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { randomPrincipals } from './principals.support.ts';
import { expectedRows, mismatches, runAs, type Oracle } from './row-oracle.support.ts';
import { specifiedTables, type SealedPrincipal } from './specification.support.ts';
import { tablesOf } from './world.support.ts';
import { Random } from './random.support.ts';
import { attemptsOf, forbiddenTo, tryAs } from './write-oracle.support.ts';

const PRINCIPALS = Number(process.env['KIM_ORACLE_PRINCIPALS'] ?? 1_500);
const SEED = Number(process.env['KIM_ORACLE_SEED'] ?? 20_261_121);

let api: IsolatedApi;
let oracle: Oracle;
beforeAll(async () => {
  api = await startIsolatedApi();
  const { appUrl, sealKey } = api.harness.database;
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  await client.query('begin');
  oracle = { client, key: Buffer.from(sealKey, 'hex'), world: api.world };
});
afterAll(async () => {
  await oracle.client.end();
  await api.harness.stop();
});

it('every table has a specification in spec/', async () => {
  expect([...specifiedTables].toSorted()).toEqual((await tablesOf(api.harness.sql)).toSorted());
});

describe('the row policies show what plain TypeScript computes', () => {
  it(`to ${PRINCIPALS} random principals (seed ${SEED})`, async () => {
    const principals = randomPrincipals(oracle.world, PRINCIPALS, SEED);
    const found: string[] = [];
    let rows = 0;
    for (const who of principals) {
      found.push(...(await mismatches(oracle, who)));
      rows += [...expectedRows(oracle.world, who).values()].reduce((sum, some) => sum + some.size, 0);
    }
    console.log(
      `Oracle: ${principals.length} principals, ${rows} visible rows compared, ${found.length} mismatches.`,
    );
    expect(found).toEqual([]);
  }, 900_000);

  it('and lets each write only what is theirs to write', async () => {
    const random = new Random(SEED);
    const principals = randomPrincipals(oracle.world, 300, SEED + 1);
    const hr = randomPrincipals(oracle.world, 200, SEED + 2, ['kim_municipal_hr']);
    const attempts = [...principals, ...hr].flatMap((who) =>
      attemptsOf(oracle.world, who, random).map((attempt) => ({ who, attempt })),
    );
    expect(attempts.filter(({ attempt }) => attempt.expected === 1).length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const { who, attempt } of attempts) {
      const result = await tryAs(oracle, who, attempt);
      if (result) wrong.push(result);
    }
    expect(wrong).toEqual([]);
  }, 900_000);

  it.each(databaseRoles)(
    '%s may not delete, move, empty or add anything else, nor touch the seal',
    async (role) => {
      const [who] = randomPrincipals(oracle.world, 1, SEED, [role]);
      for (const attempt of forbiddenTo(role)) expect(await tryAs(oracle, who!, attempt)).toBeNull();
    },
  );

  it('grants each role exactly its tables and columns', async () => {
    expect(await wrongGrants(oracle.client)).toEqual([]);
  });
});

describe('the sealed context', () => {
  const coordinator = (): SealedPrincipal => {
    const county = oracle.world.organisation.find(({ kind }) => kind === 'COUNTY')!;
    return { role: 'kim_county_coordinator', county: county.id, organisation: county.id };
  };
  const read = (who: SealedPrincipal, context?: string) =>
    runAs(oracle, who, `select 'position' as name, id::text as row from app.position`, context);

  it('shows a coordinator the positions of the county', async () => {
    const { county } = coordinator();
    const positions = oracle.world.position.filter((row) => row.county_id === county);
    expect((await read(coordinator())).count).toBe(positions.length);
  });

  it('shows nothing without a seal', async () => {
    expect(await read(coordinator(), '')).toEqual({ rows: [], count: 0, code: null });
  });

  it('is refused when it is forged, altered, of another key, expired or of another role', async () => {
    const who = coordinator();
    const sealed = sealContext(oracle.key, who);
    const [payload, mac] = sealed.split('.') as [string, string];
    const otherCounty = oracle.world.organisation.findLast(({ kind }) => kind === 'COUNTY')!.id;
    const altered = payload.replaceAll(who.county!, otherCounty);
    const contexts = [
      'nonsense',
      payload,
      `${payload}.`,
      `${payload}.${mac.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}`,
      `${altered}.${mac}`,
      sealContext(Buffer.alloc(32, 7), who),
      sealContext(oracle.key, { ...who, role: 'kim_dpo' }),
    ];
    for (const context of contexts) expect((await read(who, context)).code).toBe('28000');
  });

  it('expires', async () => {
    const aSecondAgo = Math.floor(Date.now() / 1000) - 1;
    expect((await read(coordinator(), sealContext(oracle.key, coordinator(), aSecondAgo))).code).toBe(
      '28000',
    );
  });

  it('does not survive a change of role, and the API itself reads nothing', async () => {
    const who = coordinator();
    expect(
      (await runAs(oracle, who, 'set local role kim_municipal_hr; select id from app.position')).code,
    ).toBe('28000');
    expect((await runAs(oracle, who, 'reset role; select id from app.position')).code).toBe('42501');
    expect((await runAs(oracle, who, 'set local row_security = off; select id from app.position')).code).toBe(
      '42501',
    );
    expect((await runAs(oracle, who, `set local session authorization kim_owner; select 1`)).code).toBe(
      '42501',
    );
  });
});
