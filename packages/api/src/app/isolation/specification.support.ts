import { readdirSync } from 'node:fs';
import type { IdKind } from '@kim/schema/ids.ts';
import type { ClientScope, MembershipRole } from '@kim/schema/roles.ts';
import type { Walls } from '../../platform/auth/walls.ts';
import type { RequestSeal } from '../../platform/persistence/seal.ts';
import type { Random } from './random.support.ts';
import type { OfCounty, RowOf, Table, World } from './world.support.ts';

/*
 * What the walls are measured by: who may see and do what, a second time, in plain TypeScript and from the rows as they are.
 * Nothing here or in spec/ comes from policies, grants, rules or services: a mistake there must not be made here again.
 */

/** Whom the database is told it is talking to. */
export type SealedPrincipal = RequestSeal;

/** Who somebody is, as far as it decides what they may know. */
export interface Principal {
  readonly role: MembershipRole | 'API_CLIENT' | 'NOBODY';
  readonly countyId: string | null;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly clientId: string | null;
  readonly scopes: readonly ClientScope[];
  readonly today: string;
}

/** A change somebody tries in the database, and how many rows it may touch; null: it is refused. */
export interface Attempt {
  readonly what: string;
  readonly sql: string;
  readonly expected: number | null;
}

export type GrantSpec = readonly [
  right: 'SELECT' | 'INSERT' | 'UPDATE',
  roles: readonly string[],
  /** `*`, or the columns in alphabetical order with blanks between. */
  columns: string,
];

/** How a row is asked for by id in the contract. */
export interface NodeSpec<Row extends OfCounty = OfCounty> {
  kind(row: Row): IdKind;
  type(row: Row): string;
  /** About five rows to ask for in every way: own, foreign, of the other county. Without it a few are picked. */
  samples?(world: World): readonly Row[];
}

export interface TableSpec<Name extends Table> {
  /** Columns that name a row; without it `id`. */
  readonly rowName?: readonly (keyof RowOf<Name> & string)[];
  /** Text columns that must keep their value: words of an enum of the contract, or somebody outside knows them. Words a check constraint counts up (`in (…)`) do so anyway. */
  readonly keeps?: readonly string[];
  /** All there are: whatever is not here must not be granted. */
  readonly grants: readonly GrantSpec[];
  /** Rows the database shows; asked for roles with a SELECT grant alone. */
  readonly seen: (who: SealedPrincipal, world: World) => readonly RowOf<Name>[];
  /** Rows that may come out in an answer; without it those that are seen. */
  readonly known?: (who: Principal, world: World, walls: Walls) => readonly RowOf<Name>[];
  /** Columns that must not come out though the row may, beyond those that are not granted. */
  readonly hidden?: (who: Principal, world: World) => readonly string[];
  /** Writes to try, both allowed and refused. For every policy that lets somebody write there must be one that it decides. */
  readonly attempts?: (who: SealedPrincipal, world: World, random: Random) => readonly Attempt[];
  /**
   * Policies for changes that let through nothing more when they are opened (`county_changes`) or forget one comparison (`hr_changes
   * without organisation_id`): a change finds only rows its role may read, and these roles read no more of the table than they may change.
   */
  readonly heldByReading?: readonly string[];
  readonly node?: NodeSpec<RowOf<Name>>;
}

/** A mutation of the contract with an input that would be carried out if the caller were allowed to. */
export interface MutationSample<Row extends OfCounty = OfCounty> {
  /** Takes `$input`, calls the mutation `change:` and selects every field of its payload, `errors { code path message currentVersion }` too. */
  readonly document: string;
  /** Two or three rows of different tenants; the first is that of the caller who may. */
  targets(world: World): readonly Row[];
  input(target: Row, world: World): object;
  /** By our own reckoning, from the rows as they are. */
  isAllowed(who: Principal, target: Row, world: World): boolean;
  /** Name of a caller who is allowed to, on the first target. */
  readonly by: string;
  /** It writes nothing, also for who is allowed to. */
  readonly looksOnly?: boolean;
}

export interface ModuleSpec {
  readonly tables?: { readonly [Name in Table]?: TableSpec<Name> };
  readonly mutations?: Readonly<Record<string, MutationSample>>;
  /** SQL run before canaries are planted: rows the demo has too few of to tell a wrong policy from a right one. */
  readonly unusual?: readonly string[];
  /** SQL that makes nineteen more of everything (`generate_series(1, 19) n`), and the lists that grow by it. */
  readonly multiply?: readonly string[];
  readonly grows?: readonly string[];
}

const files = readdirSync(new URL('spec/', import.meta.url)).filter((name) =>
  name.endsWith('.spec.support.ts'),
);

/** Every file of spec/ brings one; none is listed anywhere. */
export const specs: readonly ModuleSpec[] = await Promise.all(
  files
    .toSorted()
    .map(async (name) => ((await import(`./spec/${name}`)) as { readonly spec: ModuleSpec }).spec),
);

export type AnyTableSpec = TableSpec<Table>;

/** The specification of every table, whichever file brings it. */
export const tableSpecs = Object.assign({}, ...specs.map(({ tables }) => tables)) as {
  readonly [Name in Table]: AnyTableSpec;
};

export const specifiedTables = Object.keys(tableSpecs) as readonly Table[];

export const mutationSamples = Object.assign({}, ...specs.map(({ mutations }) => mutations)) as Readonly<
  Record<string, MutationSample>
>;

export const grantsOf = (table: Table, right: string): readonly GrantSpec[] =>
  tableSpecs[table].grants.filter((grant) => grant[0] === right);

/** What the database would be told of this principal; null: it is not asked. */
export const sealedOf = (who: Principal): SealedPrincipal | null => {
  if (who.role === 'NOBODY' || !who.countyId) return null;
  const { countyId: county, organisationId, personId, clientId, today } = who;
  return {
    role: `kim_${who.role.toLowerCase()}` as SealedPrincipal['role'],
    county,
    today,
    ...(organisationId ? { organisation: organisationId } : {}),
    ...(personId ? { person: personId } : {}),
    ...(clientId ? { client: clientId } : {}),
  };
};
