import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseRoles, type DatabaseRole } from '../../platform/persistence/database-roles.ts';
import { wrongGrants } from './grant-spec.support.ts';
import { startIsolatedApi, type IsolatedApi } from './isolated-api.support.ts';
import { specifiedTables, tableSpecs, type SealedPrincipal } from './specification.support.ts';
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

const SEED = Number(process.env['KIM_ORACLE_SEED'] ?? 20_261_121);
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

type Tried = Pick<Policy, 'roles' | 'command'> & Partial<Policy>;

const principalsOf = ({ roles }: Tried): SealedPrincipal[] =>
  randomPrincipals(oracle.world, PRINCIPALS, SEED, roles);

/** What the oracle says first of the database so changed, or null. */
const noticed = async (
  statement: string,
  policy: Tried,
  principals = principalsOf(policy),
): Promise<string | null> => {
  const { command, table } = policy;
  await oracle.client.query('begin');
  // Whatever a policy of a table decides shows in the rows of that table: the others need not be compared.
  const tables = table ? [table] : undefined;
  try {
    await oracle.client.query(statement);
    return command === 'SELECT'
      ? await firstMismatch(oracle, principals, tables)
      : await firstWrongWrite(oracle, principals, tables);
  } finally {
    await oracle.client.query('rollback');
  }
};

const notices = async (...tried: Parameters<typeof noticed>): Promise<boolean> =>
  (await noticed(...tried)) !== null;

/** The same at the same places, but under another county. */
const underAnotherCounty = (who: SealedPrincipal): SealedPrincipal => ({
  ...who,
  county: oracle.world.organisation.find(({ kind, id }) => kind === 'COUNTY' && id !== who.county)!.id,
});

const clauses = (using: string | null, check: string | null): string =>
  [using && `using (${using})`, check && `with check (${check})`].filter(Boolean).join(' ');

const opened = ({ using, check }: Policy): string => clauses(using && 'true', check && 'true');

/** A comparison with the sealed context, as PostgreSQL prints it back. */
const comparison = /(?:[a-z_.]+ = |[a-z_.]+ @> ARRAY\[)\( SELECT seal\.[a-z_]+\(\) AS [a-z_]+\)\]?/g;

/** The text with this comparison always true: forgotten, or mistyped into something that holds for every row. */
const without = (text: string, { 0: found, index }: RegExpExecArray): string =>
  `${text.slice(0, index)}true${text.slice(index + found.length)}`;

/**
 * Not the county beside a set of ids, of visible positions or of kept files: that is of one county already, and no uuid is in two.
 */
const comparisonsOf = (text: string | null): RegExpExecArray[] =>
  [...(text ?? '').matchAll(comparison)].filter(
    ([found]) => !(found.startsWith('county_id ') && text!.includes(' = ANY (')),
  );

/** A comparison of `using` is forgotten in `with check` too, or that would hold the row in its place; one of `with check` alone. */
const weakened = ({ name, table, using, check }: Policy): { what: string; sql: string }[] => {
  const form = (found: RegExpExecArray, newUsing: string | null, newCheck: string | null) => ({
    what: `${table}.${name} without ${found[0].split(' ')[0]}`,
    sql: `alter policy ${name} on ${qualified(table)} ${clauses(newUsing, newCheck)}`,
  });
  const inUsing = comparisonsOf(using);
  const inCheckAlone = comparisonsOf(check).filter(([found]) => !using?.includes(found));
  return [
    ...inUsing.map((found) =>
      form(
        found,
        without(using!, found),
        check === using ? without(check!, found) : (check?.replaceAll(found[0], 'true') ?? null),
      ),
    ),
    ...inCheckAlone.map((found) => form(found, using, without(check!, found))),
  ];
};

/** What the files of spec/ say is held by reading: whole policies, and comparisons (`… without …`) of others. */
const heldByReading = specifiedTables
  .flatMap((table) => (tableSpecs[table].heldByReading ?? []).map((name) => `${table}.${name}`))
  .toSorted();

/** Every policy and every comparison is tried with hundreds of principals. */
const PATIENCE = 900_000;

describe('the oracle notices', () => {
  it(
    'nothing while every policy is as declared',
    async () => {
      const everybody = { roles: databaseRoles, command: 'SELECT' };
      expect(await noticed('select 1', everybody)).toBeNull();
      expect(await noticed('select 1', { ...everybody, command: 'ALL' })).toBeNull();
    },
    PATIENCE,
  );

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
      expect(missed.toSorted()).toEqual(heldByReading.filter((name) => !name.includes(' without ')));
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
      for (const { what, sql, policy } of forms) {
        const principals = principalsOf(policy);
        // that it is the county that is forgotten shows those who are right in all but the county
        const tried = what.endsWith(' county_id') ? principals.map(underAnotherCounty) : [];
        if (!(await notices(sql, policy, [...principals, ...tried]))) unnoticed.push(what);
      }
      console.log(
        `Comparisons: ${forms.length} forgotten one at a time, ${forms.length - unnoticed.length} noticed.`,
      );
      const isHeld = (what: string): boolean => heldByReading.includes(what.split(' ')[0]!);
      expect(unnoticed.filter((what) => !isHeld(what)).toSorted()).toEqual(
        heldByReading.filter((name) => name.includes(' without ')),
      );
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
