const own = `county_id = (select seal.county())`;
const led = (column: string): string => `${column} = any ((select seal.led_clients())::uuid[])`;
const cm = 'kim_case_manager';
const oneself = 'registered_by_id = (select seal.person())';

/** Tables of schema `client`, part of the migration of that name. */
export const clientTables = {
  tables: [
    `create table client.household (county_id uuid not null, id uuid not null, registered_by_id uuid not null, primary key (county_id, id))`,
    `alter table client.household add constraint household_registered_by_id_fkey foreign key (county_id, registered_by_id) references app.person (county_id, id) on delete restrict`,
    `create table client.client (county_id uuid not null, id uuid not null, given_name text not null, family_name text not null, birth_date date null, sex text null, languages text[] not null, interpreter_needed boolean not null default false, nationality text null, residence_status text null, arrived_on date null, phone text null, email text null, street text null, postal_code text null, city text null, household_id uuid null, registered_by_id uuid not null, version int not null default 1, primary key (county_id, id))`,
    `comment on column client.client.languages is 'As spoken, the best first'`,
    `comment on column client.client.registered_by_id is 'The case manager who entered the person'`,
    `alter table client.client add constraint client_household_id_fkey foreign key (county_id, household_id) references client.household (county_id, id) on delete restrict`,
    `alter table client.client add constraint client_registered_by_id_fkey foreign key (county_id, registered_by_id) references app.person (county_id, id) on delete restrict`,
    `alter table client.client add constraint client_sex_known check (sex in ('FEMALE', 'MALE', 'DIVERSE'))`,
    `alter table client.client add constraint client_residence_known check (residence_status in ('ASYLUM_SEEKER', 'TOLERATED', 'PROTECTION', 'RESIDENCE_PERMIT', 'SETTLEMENT_PERMIT', 'EU_FREEDOM_OF_MOVEMENT', 'GERMAN', 'UNCLEAR'))`,
    `create table client.family_link (county_id uuid not null, id uuid not null, person_id uuid not null, relative_id uuid not null, kind text not null, primary key (county_id, id))`,
    `comment on column client.family_link.kind is 'What the relative is to the person'`,
    `alter table client.family_link add constraint family_link_person_id_fkey foreign key (county_id, person_id) references client.client (county_id, id) on delete cascade`,
    `alter table client.family_link add constraint family_link_relative_id_fkey foreign key (county_id, relative_id) references client.client (county_id, id) on delete cascade`,
    `alter table client.family_link add constraint family_link_once unique (county_id, person_id, relative_id)`,
    `alter table client.family_link add constraint family_link_kind_known check (kind in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'GUARDIAN', 'OTHER'))`,
    `alter table client.family_link add constraint family_link_nobody_is_own_relative check (person_id <> relative_id)`,
    `create index family_link_relative_index on client.family_link (county_id, relative_id)`,
    ...['household', 'client', 'family_link'].flatMap((table) => [
      `alter table client.${table} enable row level security`,
      `alter table client.${table} force row level security`,
    ]),
  ],
  policies: [
    `create policy clients_of_led_cases on client.client for select to ${cm} using (${own} and ${led('id')})`,
    `create policy case_manager_registers on client.client for insert to ${cm} with check (${own} and ${oneself})`,
    `create policy leading_case_manager_corrects on client.client for update to ${cm} using (${own} and ${led('id')}) with check (${own} and ${led('id')})`,
    `create policy households_of_led_clients on client.household for select to ${cm} using (${own} and id = any (array(select p.household_id from client.client p)))`,
    `create policy case_manager_forms_household on client.household for insert to ${cm} with check (${own} and ${oneself})`,
    `create policy links_between_led_clients on client.family_link for select to ${cm} using (${own} and ${led('person_id')} and ${led('relative_id')})`,
    `create policy case_manager_links_led_clients on client.family_link for insert to ${cm} with check (${own} and ${led('person_id')} and ${led('relative_id')})`,
  ],
} as const;
