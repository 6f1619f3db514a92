/** Of `kim_client_owner`: who was registered. */
export const entryTables: readonly string[] = [
  `create table client.crisis_entry (county_id uuid not null, id uuid not null, form_id uuid not null, municipality_id uuid not null, recorded_on date not null, consent_on date null, consent_withdrawn_on date null, removed_on date null, version int not null default 1, primary key (county_id, id))`,
  `comment on column client.crisis_entry.consent_on is 'Consent to handing the marked fields to the offices; null: none'`,
  `comment on column client.crisis_entry.consent_withdrawn_on is 'From this day on no office sees anything'`,
  `comment on column client.crisis_entry.removed_on is 'Taken out: no value is left, and it counts nowhere'`,
  `create index crisis_entry_place_index on client.crisis_entry (county_id, municipality_id, form_id, recorded_on)`,
  `alter table client.crisis_entry add constraint crisis_entry_of_place unique (county_id, id, form_id, municipality_id)`,
  `alter table client.crisis_entry add constraint crisis_entry_withdrawn_after_it_was_given check (consent_withdrawn_on is null or consent_withdrawn_on >= consent_on)`,
  `alter table client.crisis_entry add constraint crisis_entry_form_id_fkey foreign key (county_id, form_id) references casework.crisis_form (county_id, id) on delete restrict`,
  `alter table client.crisis_entry add constraint crisis_entry_municipality_id_fkey foreign key (county_id, municipality_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table client.crisis_entry enable row level security`,
  `alter table client.crisis_entry force row level security`,
  `create table client.crisis_value (county_id uuid not null, id uuid not null, entry_id uuid not null, field_id uuid not null, value text null, primary key (county_id, id))`,
  `alter table client.crisis_value add constraint crisis_value_once unique (county_id, entry_id, field_id)`,
  `alter table client.crisis_value add constraint crisis_value_entry_id_fkey foreign key (county_id, entry_id) references client.crisis_entry (county_id, id) on delete restrict`,
  `alter table client.crisis_value add constraint crisis_value_field_id_fkey foreign key (county_id, field_id) references casework.crisis_field (county_id, id) on delete restrict`,
  `alter table client.crisis_value enable row level security`,
  `alter table client.crisis_value force row level security`,
];

/** And what of it an office received. */
export const copyTables: readonly string[] = [
  `create table client.crisis_copy (county_id uuid not null, id uuid not null, share_id uuid not null, field_id uuid not null, value text null, primary key (county_id, id))`,
  `alter table client.crisis_copy add constraint crisis_copy_once unique (county_id, share_id, field_id)`,
  `alter table client.crisis_copy add constraint crisis_copy_share_id_fkey foreign key (county_id, share_id) references casework.crisis_share (county_id, id) on delete restrict`,
  `alter table client.crisis_copy add constraint crisis_copy_field_id_fkey foreign key (county_id, field_id) references casework.crisis_field (county_id, id) on delete restrict`,
  `alter table client.crisis_copy enable row level security`,
  `alter table client.crisis_copy force row level security`,
];

export const peoplePolicies: readonly string[] = [
  `create policy copies_of_own_shares on client.crisis_copy for select to kim_case_manager using (county_id = (select seal.county()) and share_id = any (array(select s.id from casework.crisis_share s)))`,
  `create policy case_manager_hands_on on client.crisis_copy for insert to kim_case_manager with check (county_id = (select seal.county()) and share_id = any (array(select s.id from casework.crisis_share s)))`,
  `create policy case_manager_corrects on client.crisis_copy for update to kim_case_manager using (county_id = (select seal.county()) and share_id = any (array(select s.id from casework.crisis_share s))) with check (county_id = (select seal.county()) and share_id = any (array(select s.id from casework.crisis_share s)))`,
  `create policy copies_opened_today on client.crisis_copy for select to kim_foreigners_clerk, kim_school_clerk, kim_youth_clerk using (county_id = (select seal.county()) and share_id = any (array(select s.id from casework.crisis_share s where s.withdrawn_on is null and s.form_id = any (array(select a.form_id from casework.crisis_access a where a.opened_on = (select seal.today()))))))`,
  `create policy purge_select on client.crisis_copy for select to kim_client_owner using (true)`,
  `create policy purge_delete on client.crisis_copy for delete to kim_client_owner using (true)`,
  `create policy entries_of_own_municipality on client.crisis_entry for select to kim_case_manager using (county_id = (select seal.county()) and municipality_id = (select seal.organisation()))`,
  `create policy case_manager_records on client.crisis_entry for insert to kim_case_manager with check (county_id = (select seal.county()) and form_id = any (array(select f.id from casework.crisis_form f where f.state = 'LIVE')) and municipality_id = (select seal.organisation()) and recorded_on = (select seal.today()))`,
  `create policy case_manager_changes on client.crisis_entry for update to kim_case_manager using (county_id = (select seal.county()) and municipality_id = (select seal.organisation()) and removed_on is null) with check (county_id = (select seal.county()) and municipality_id = (select seal.organisation()))`,
  `create policy purge_select on client.crisis_entry for select to kim_client_owner using (true)`,
  `create policy purge_delete on client.crisis_entry for delete to kim_client_owner using (true)`,
  `create policy values_of_own_entries on client.crisis_value for select to kim_case_manager using (county_id = (select seal.county()) and entry_id = any (array(select e.id from client.crisis_entry e)))`,
  `create policy case_manager_answers on client.crisis_value for insert to kim_case_manager with check (county_id = (select seal.county()) and entry_id = any (array(select e.id from client.crisis_entry e)))`,
  `create policy case_manager_corrects on client.crisis_value for update to kim_case_manager using (county_id = (select seal.county()) and entry_id = any (array(select e.id from client.crisis_entry e))) with check (county_id = (select seal.county()) and entry_id = any (array(select e.id from client.crisis_entry e)))`,
  `create policy purge_select on client.crisis_value for select to kim_client_owner using (true)`,
  `create policy purge_delete on client.crisis_value for delete to kim_client_owner using (true)`,
];
