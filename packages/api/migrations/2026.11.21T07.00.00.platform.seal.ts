import { Migration } from '@mikro-orm/migrations';

/** Schemas and the sealed request context. Roles come before any migration: they belong to the server, not to one database. */
export class PlatformSeal extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gist`);
    this.addSql(`revoke all on schema public from public`);
    this.addSql(`create schema seal authorization kim_owner`);
    this.addSql(`create schema app authorization kim_owner`);
    this.addSql(`set local role kim_owner`);
    this.addSql(`create table seal.key (inner_pad bytea not null, outer_pad bytea not null)`);
    this.addSql(`comment on table seal.key is 'Padded HMAC key of the request context. No tenant column: it belongs to the installation.'`);
    this.addSql(openFunction);
    for (const [name, type] of accessors) this.addSql(accessor(name, type));
    this.addSql(`revoke all on all functions in schema seal from public`);
    this.addSql(`reset role`);
  }

  override down(): void {
    this.addSql(`drop schema app cascade`);
    this.addSql(`drop schema seal cascade`);
  }
}

const accessors = [
  ['county', 'uuid'],
  ['organisation', 'uuid'],
  ['person', 'uuid'],
  ['client', 'uuid'],
  ['issuer', 'text'],
  ['subject', 'text'],
] as const;

/** A forged, expired or borrowed context is an error, none at all is null: both fail closed. */
const openFunction = `
create function seal.open() returns jsonb language plpgsql stable parallel safe security definer set search_path = '' as $$
declare
  raw text := pg_catalog.current_setting('kim.context', true);
  payload text;
  context jsonb;
begin
  if coalesce(raw, '') = '' then return null; end if;
  payload := pg_catalog.split_part(raw, '.', 1);
  if (select pg_catalog.encode(pg_catalog.sha256(outer_pad || pg_catalog.sha256(inner_pad || payload::bytea)), 'hex') from seal.key)
     is distinct from pg_catalog.split_part(raw, '.', 2) then
    raise exception 'request context rejected' using errcode = '28000';
  end if;
  context := pg_catalog.convert_from(pg_catalog.decode(payload, 'hex'), 'UTF8')::jsonb;
  if (context ->> 'expires')::bigint < extract(epoch from pg_catalog.clock_timestamp()) then
    raise exception 'request context expired' using errcode = '28000';
  end if;
  -- a coordinator's seal is worthless inside any other role
  if context ->> 'role' is distinct from pg_catalog.current_setting('role') then
    raise exception 'request context of another role' using errcode = '28000';
  end if;
  return context;
end $$`;

const accessor = (name: string, type: string): string => `
create function seal.${name}() returns ${type} language plpgsql stable parallel safe security definer set search_path = '' as $$
begin return (seal.open() ->> '${name}')::${type}; end $$`;
