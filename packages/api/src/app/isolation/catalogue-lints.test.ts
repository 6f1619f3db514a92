import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '@kim/testing/database.ts';
import { catalogueLints } from '../../platform/persistence/catalogue-lints.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const findings = async (lint: string): Promise<string[]> =>
  (await client.query<{ found: string }>(catalogueLints[lint]!)).rows.map(({ found }) => found);

/** A defect of each kind, and what the lint must say of it. */
const defects: Readonly<Record<string, readonly [defect: string, found: string]>> = {
  'row security is off or not forced': [
    'alter table app.position no force row level security',
    'app."position"',
  ],
  'a policy applies to PUBLIC': [
    'create policy everybody on app.person for select using (true)',
    'app.person: everybody',
  ],
  'a policy calls a volatile function': [
    'create function app.chance() returns boolean language sql volatile as $$ select true $$; create policy chance on app.person for select to kim_dpo using (app.chance())',
    'app.person: chance',
  ],
  'a policy reads the context outside a sub-select': [
    'create policy slow on app.person for select to kim_dpo using (county_id = seal.county())',
    'app.person: slow',
  ],
  'a policy asks IN or EXISTS instead of = ANY (ARRAY (…))': [
    'create policy slow on app.person for select to kim_dpo using (exists (select from app.membership m where m.person_id = id))',
    'app.person: slow',
  ],
  "a reference to a county's table does not carry the county": [
    'create table app.note (county_id uuid, id uuid primary key); alter table app.person add column note_id uuid references app.note (id)',
    'app.person: person_note_id_fkey',
  ],
  'a unique index does not begin with the county': [
    'create unique index tell_tale on app.person (email)',
    'app.tell_tale',
  ],
  "a view runs with its owner's rights": [
    'create view app.everybody as select * from app.person',
    'app.everybody',
  ],
  'a materialised view, which knows no policies, is readable': [
    'create materialized view app.everybody as select * from app.person; grant select on app.everybody to kim_dpo',
    'app.everybody by kim_dpo',
  ],
  "a function with its owner's rights has an open search path": [
    'create function app.trap() returns int language sql security definer as $$ select 1 $$',
    'app.trap()',
  ],
  'a sequence shows how much there is': [
    'alter table app.person add column no int generated always as identity',
    'app.person.no',
  ],
  'a table has no county and no comment saying why': [
    'create table app.note (id uuid primary key)',
    'app.note',
  ],
  'somebody else than its owner owns it': ['create table app.note (county_id uuid)', 'app.note'],
  'a right that passes the policies by is granted': [
    'grant truncate on app.person to kim_dpo',
    'truncate on app.person to kim_dpo',
  ],
  'the login inherits rights or has some of its own': ['grant usage on schema app to kim_app', 'kim_app'],
  'the login may become somebody whom policies do not bind': ['grant kim_owner to kim_app', 'kim_owner'],
  'the key of the seal is readable': ['grant select on seal.key to kim_dpo', 'kim_dpo reads seal.key'],
  'somebody else than the authenticator reads who may sign in': [
    'grant select (subject) on app.identity_account to kim_dpo',
    'kim_dpo reads identity_account',
  ],
  'funding or a third party may know who fills a position': [
    'grant select on app.position_occupancy to kim_funding_officer',
    'kim_funding_officer reads position_occupancy.person_id',
  ],
  'an outsider reads more of a position than is published': [
    'grant select (pay_grade) on app.position to kim_api_client',
    'kim_api_client reads position.pay_grade',
  ],
  'somebody else than HR, the line manager and the person reaches a personnel file': [
    'create policy curious on personnel.file for select to kim_county_coordinator using (id = any ((select seal.kept_files())::uuid[]) or person_id = (select seal.person()))',
    'personnel.file: curious',
  ],
  'a program, or whoever signs in, enters the personnel files': [
    'grant usage on schema personnel to kim_api_client',
    'kim_api_client enters personnel',
  ],
  'a function with the rights of another than their owner reads personnel files': [
    'create function app.peep() returns bigint language plpgsql security definer set search_path = pg_catalog as $$ begin return (select count(*) from personnel.file); end $$; alter function app.peep() owner to kim_owner',
    'app.peep()',
  ],
  'a view, a reference or a policy leads from app into the personnel files': [
    'create view app.staff with (security_invoker = true) as select f.county_id from personnel.file f; alter view app.staff owner to kim_owner',
    'app.staff',
  ],
  'HR or somebody else without a case enters casework': [
    'grant usage on schema casework to kim_municipal_hr',
    'kim_municipal_hr enters casework',
  ],
  'somebody else than a case manager reaches who is counselled or what was said': [
    'create policy peeps on client.client for select to kim_county_coordinator using (county_id = (select seal.county()))',
    'client.client: peeps',
  ],
  'a function with the rights of another than their owner reads who is counselled': [
    'create function app.peep() returns bigint language plpgsql security definer set search_path = pg_catalog as $$ begin return (select count(*) from client.client); end $$; alter function app.peep() owner to kim_owner',
    'app.peep()',
  ],
  'the county may know whose case it is': [
    'grant select (client_id) on casework.case_file to kim_county_coordinator',
    'kim_county_coordinator reads case_file.client_id',
  ],
};

describe('every way from app into the personnel files', () => {
  it.each([
    [
      'alter table app.person add column file_id uuid, add constraint leads_away foreign key (county_id, file_id) references personnel.file (county_id, id)',
      'app.person: leads_away',
    ],
    [
      'create policy peeps on app.person for select to kim_dpo using (id = any (array(select f.person_id from personnel.file f)))',
      'app.person: peeps',
    ],
  ])('is found: %s', async (defect, found) => {
    await client.query(`begin; ${defect}`);
    try {
      expect(
        await findings('a view, a reference or a policy leads from app into the personnel files'),
      ).toEqual([found]);
    } finally {
      await client.query('rollback');
    }
  });
});

describe.each(Object.keys(catalogueLints))('%s', (lint) => {
  it('is found nowhere', async () => {
    expect(await findings(lint)).toEqual([]);
  });

  it('is found where it is planted', async () => {
    const [defect, found] = defects[lint]!;
    await client.query(`begin; ${defect}`);
    try {
      expect(await findings(lint)).toEqual([found]);
    } finally {
      await client.query('rollback');
    }
  });
});
