import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseRoles, type DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { wrongGrants } from './grant-spec.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { tableSpecs } from './specification.support.ts';
import { randomPrincipals } from './principals.support.ts';
import { firstMismatch, type Oracle } from './row-oracle.support.ts';
import { qualified, tenantNamespaces, tenantSchemas } from '../../platform/persistence/schemas.ts';
import { tablesOf, type Table } from './world.support.ts';
import { firstWrongWrite } from './write-oracle.support.ts';

interface Policy {
  readonly name: string;
  readonly table: Table;
  readonly command: string;
  readonly roles: readonly DatabaseRole[];
  readonly using: string | null;
  readonly check: string | null;
}

const SEED = 20_261_121;
/** So many principals of the roles a policy is for; the oracle stops at the first mismatch. */
const PRINCIPALS = 400;

let api: IsolatedApi;
let oracle: Oracle;
let policies: readonly Policy[];
beforeAll(async () => {
  api = await startIsolatedApi();
  // As administrator: the policy is mutated and the oracle asked in one transaction that is undone.
  const client = new pg.Client({ connectionString: api.harness.database.url });
  await client.connect();
  oracle = { client, key: Buffer.from(api.harness.database.sealKey, 'hex'), world: api.world };
  policies = await api.harness.sql<Policy & object>(
    `select policyname as name, case schemaname when 'app' then '' else schemaname || '.' end || tablename as table, cmd as command, roles::text[] as roles, qual as using, with_check as check from pg_policies where schemaname::regnamespace in (${tenantNamespaces}) and not roles <@ $1::name[] order by 2, 1`,
    // policies for the functions of schema `seal`: nobody acts as an owner, and the sets they answer with are compared anyway
    [Object.values(tenantSchemas)],
  );
});
afterAll(async () => {
  await oracle.client.end();
  await api.harness.stop();
});

const notices = async (statement: string, { roles, command, table }: Policy): Promise<boolean> => {
  const principals = randomPrincipals(oracle.world, PRINCIPALS, SEED, roles);
  await oracle.client.query('begin');
  try {
    await oracle.client.query(statement);
    const found =
      command === 'SELECT'
        ? await firstMismatch(oracle, principals)
        : await firstWrongWrite(oracle, principals, table ? [table] : undefined);
    return found !== null;
  } finally {
    await oracle.client.query('rollback');
  }
};

const opened = ({ using, check }: Policy): string =>
  [using && 'using (true)', check && 'with check (true)'].filter(Boolean).join(' ');

/** A comparison with the sealed context, as PostgreSQL prints it back. */
const comparison = /(?:[a-z_.]+ = |[a-z_.]+ @> ARRAY\[)\( SELECT seal\.[a-z_]+\(\) AS [a-z_]+\)\]?/g;

/** The policy with one comparison that is always true: forgotten, or mistyped into something that holds for every row. */
const weakened = ({ name, table, using, check }: Policy): { what: string; sql: string }[] => {
  const text = using ?? check!;
  return [...text.matchAll(comparison)].map(({ 0: found, index }) => {
    const expression = `${text.slice(0, index)}true${text.slice(index + found.length)}`;
    const parts = [using && `using (${expression})`, check && `with check (${expression})`]
      .filter(Boolean)
      .join(' ');
    return {
      what: `${table}.${name} without ${found.split(' ')[0]}`,
      sql: `alter policy ${name} on ${qualified(table)} ${parts}`,
    };
  });
};

/**
 * An update finds only rows its role may read, and these roles read no more of the table than they may change: opening the
 * policy for changes alone opens nothing.
 */
const heldByReading = [
  'fte_allocation.county_changes',
  'fte_allowance.county_corrects',
  'position.county_steers',
  'redistribution.county_advances',
  'redistribution_line.county_changes_lines',
  'reminder_setting.hr_changes_reminders',
  'staff_statistics_agreement.employer_changes_agreement',
  'upload.own_upload_is_used',
];

/** Every policy and every comparison is tried with hundreds of principals. */
const PATIENCE = 300_000;

describe('the oracle notices', () => {
  it('nothing while every policy is as declared', async () => {
    const everybody = { roles: databaseRoles, command: 'SELECT' } as Policy;
    expect(await notices('select 1', everybody)).toBe(false);
    expect(await notices('select 1', { ...everybody, command: 'ALL' })).toBe(false);
  });

  it(
    'each policy that is dropped',
    async () => {
      const missed: string[] = [];
      for (const policy of policies)
        if (!(await notices(`drop policy ${policy.name} on ${qualified(policy.table)}`, policy)))
          missed.push(`${policy.table}.${policy.name}`);
      expect(missed).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'each policy that is opened',
    async () => {
      const missed: string[] = [];
      for (const policy of policies)
        if (
          !(await notices(
            `alter policy ${policy.name} on ${qualified(policy.table)} ${opened(policy)}`,
            policy,
          ))
        )
          missed.push(`${policy.table}.${policy.name}`);
      expect(missed.filter((name) => !heldByReading.includes(name))).toEqual([]);
      console.log(
        `Policies: ${policies.length}, each dropped and opened; ${missed.length} opened change nothing.`,
      );
    },
    PATIENCE,
  );

  it(
    'each comparison with the sealed context that is forgotten',
    async () => {
      const unnoticed: string[] = [];
      const forms = policies.flatMap((policy) => weakened(policy).map((form) => ({ ...form, policy })));
      for (const { what, sql, policy } of forms) if (!(await notices(sql, policy))) unnoticed.push(what);
      console.log(
        `Comparisons: ${forms.length} forgotten one at a time, ${forms.length - unnoticed.length} noticed.`,
      );
      // Held twice where a set of ids is of one county already, and no uuid is in two counties: that of visible positions, of kept files.
      expect(unnoticed.filter((what) => !what.endsWith(' without county_id'))).toEqual([]);
    },
    PATIENCE,
  );

  it('row security that is switched off or no longer forced', async () => {
    for (const table of await tablesOf(api.harness.sql)) {
      const ofTable = policies.filter((policy) => policy.table === table && policy.command === 'SELECT');
      for (const policy of ofTable)
        expect([
          table,
          await notices(`alter table ${qualified(table)} disable row level security`, policy),
        ]).toEqual([table, true]);
    }
  });
});

describe('the table of grants notices', () => {
  const rights = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'];

  it.each([...databaseRoles, 'kim_app', 'public'])('each right %s would get in addition', async (role) => {
    const { client } = oracle;
    const tables = await tablesOf(api.harness.sql);
    for (const right of rights) {
      await client.query('begin');
      const { rows } = await client.query<{ name: string }>(
        "select name from unnest($1::text[]) name where not has_table_privilege($2, case when name like '%.%' then '' else 'app.' end || name, $3)",
        [tables, role, right],
      );
      for (const { name } of rows) await client.query(`grant ${right} on ${qualified(name)} to ${role}`);
      const found = await wrongGrants(client);
      await client.query('rollback');
      const told = rows.filter(({ name }) =>
        found.some((grant) => grant.startsWith(`granted: ${role} ${right.toUpperCase()} ${name} (`)),
      );
      expect(told).toEqual(rows);
    }
  });

  it('each right that is taken away', async () => {
    const { client } = oracle;
    // What nobody has a right on loses none.
    const granted = (await tablesOf(api.harness.sql)).filter((table) => tableSpecs[table].grants.length > 0);
    for (const table of granted) {
      await client.query(`begin; revoke all on ${qualified(table)} from ${databaseRoles.join(', ')}`);
      expect((await wrongGrants(client)).length).toBeGreaterThan(0);
      await client.query('rollback');
    }
  });
});
