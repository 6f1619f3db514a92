import type { Harness } from '../test-harness.ts';

export type Sql = Harness['sql'];

interface OfCounty {
  readonly county_id: string;
}
export interface OrganisationRow extends OfCounty {
  readonly id: string;
  readonly kind: 'COUNTY' | 'MUNICIPALITY' | 'PARTNER';
  readonly key: string;
  readonly name: string;
}
export interface PersonRow extends OfCounty {
  readonly id: string;
  readonly organisation_id: string;
}
export interface MembershipRow extends OfCounty {
  readonly id: string;
  readonly person_id: string;
  readonly organisation_id: string;
  readonly role: string;
}
export interface PositionRow extends OfCounty {
  readonly id: string;
  readonly key: string;
  readonly module: string;
  readonly fte: number;
  readonly version: number;
  readonly organisation_ids: readonly string[];
}
export interface ShareRow extends OfCounty {
  readonly position_id: string;
  readonly municipality_id: string;
  readonly share: number;
}
export interface SupervisionRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
  readonly kind: string;
  readonly holder_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
export interface OccupancyRow extends OfCounty {
  readonly id: string;
  readonly position_id: string;
  readonly person_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}
export interface IssuerRow extends OfCounty {
  readonly id: string;
  readonly issuer: string;
}
export interface BindingRow extends OfCounty {
  readonly issuer_id: string;
  readonly organisation_id: string;
}
export interface AccountRow extends OfCounty {
  readonly issuer_id: string;
  readonly subject: string;
  readonly person_id: string;
}
export interface ClientRow extends OfCounty {
  readonly id: string;
  readonly issuer_id: string;
  readonly client_id: string;
}
export interface IdempotencyRow extends OfCounty {
  readonly person_id: string;
  readonly key: string;
}

/** Every row of every table, as the administrator sees it: the facts from which is computed who may see what. */
export interface World {
  readonly organisation: readonly OrganisationRow[];
  readonly person: readonly PersonRow[];
  readonly membership: readonly MembershipRow[];
  readonly position: readonly PositionRow[];
  readonly position_share: readonly ShareRow[];
  readonly supervision_assignment: readonly SupervisionRow[];
  readonly position_occupancy: readonly OccupancyRow[];
  readonly identity_issuer: readonly IssuerRow[];
  readonly identity_issuer_binding: readonly BindingRow[];
  readonly identity_account: readonly AccountRow[];
  readonly api_client: readonly ClientRow[];
  readonly idempotency_record: readonly IdempotencyRow[];
}
export type Table = keyof World;

export const tablesOf = async (sql: Sql): Promise<Table[]> => {
  const rows = await sql<{ name: Table }>(
    `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ name }) => name);
};

export const loadWorld = async (sql: Sql): Promise<World> => {
  const world: Partial<Record<Table, unknown>> = {};
  for (const table of await tablesOf(sql)) {
    const rows = await sql<{ row: object }>(`select to_jsonb(t) as row from app.${table} t`);
    world[table] = rows.map(({ row }) => row);
  }
  return world as World;
};

/** Changes with any change of any row of any table. */
export const fingerprint = async (sql: Sql): Promise<string> => {
  const tables = await tablesOf(sql);
  const all = tables
    .map((table) => `select '${table}' || t::text as line from app.${table} t`)
    .join(' union all ');
  const [row] = await sql<{ hash: string }>(
    `select md5(string_agg(line, '|' order by line)) as hash from (${all}) everything`,
  );
  return row!.hash;
};
