import { Migration } from '@mikro-orm/migrations';

/**
 * The log of employer transfers, and the two functions that carry out what it says: one for Dienstaufsicht, one for files.
 * HR itself may change neither a supervision nor a keeper; it may only order a whole transfer of what it employs and keeps.
 */
export class EmployerTransferCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of tablesOfApp) this.addSql(statement);
    this.addSql('grant references on app.employer_transfer to kim_personnel_owner');
    this.addSql('set local role kim_personnel_owner');
    for (const statement of tablesOfPersonnel) this.addSql(statement);
    this.addSql('set local role kim_owner');
    this.addSql(handOverPositions);
    this.addSql(takeBackPositions);
    for (const name of ['hand_over_positions', 'take_back_positions'])
      this.addSql(`revoke all on function seal.${name}(uuid) from public`);
    this.addSql('grant create on schema seal to kim_personnel_owner');
    this.addSql('set local role kim_personnel_owner');
    this.addSql(handOverFiles);
    this.addSql(takeBackFiles);
    for (const name of ['hand_over_files', 'take_back_files'])
      this.addSql(`revoke all on function seal.${name}(uuid) from public`);
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_personnel_owner');
    this.addSql('reset role');
  }

  override down(): void {
    for (const name of ['hand_over_positions', 'take_back_positions', 'hand_over_files', 'take_back_files'])
      this.addSql(`drop function seal.${name}(uuid)`);
    this.addSql('drop table personnel.employer_transfer_file');
    this.addSql('drop table app.employer_transfer_line, app.employer_transfer');
  }
}

const own = `county_id = (select seal.county())`;
const countyReaders = 'kim_county_coordinator, kim_centre_head, kim_steering_office';
const ofOwner = (table: string, command: 'insert' | 'update' | 'delete' | 'select'): string => {
  const using = command === 'insert' ? '' : ' using (true)';
  const check = command === 'insert' || command === 'update' ? ' with check (true)' : '';
  return `create policy transfer_${command} on app.${table} for ${command} to kim_owner${using}${check}`;
};

const tablesOfApp = [
  `create table app.employer_transfer (county_id uuid not null, id uuid not null, former_employer_id uuid not null, former_employer_name text not null, effective_on date not null, legal_basis text not null, ordered_by_id uuid not null, ordered_at timestamptz not null, revoked_by_id uuid null, revoked_at timestamptz null, moved_person_ids uuid[] null, version int not null default 1, primary key (county_id, id))`,
  `comment on column app.employer_transfer.former_employer_name is 'As it was called then: the new employer may not know it'`,
  `comment on column app.employer_transfer.moved_person_ids is 'Whose person record moved along; written and read by the functions of schema seal alone'`,
  `alter table app.employer_transfer add constraint employer_transfer_former_employer_id_fkey foreign key (county_id, former_employer_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table app.employer_transfer add constraint employer_transfer_ordered_by_id_fkey foreign key (county_id, ordered_by_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.employer_transfer add constraint employer_transfer_revoked_by_id_fkey foreign key (county_id, revoked_by_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.employer_transfer add constraint employer_transfer_revoked_by_somebody check ((revoked_at is null) = (revoked_by_id is null))`,
  `create index employer_transfer_former_employer_index on app.employer_transfer (county_id, former_employer_id)`,
  `create table app.employer_transfer_line (county_id uuid not null, id uuid not null, transfer_id uuid not null, former_employer_id uuid not null, position_id uuid not null, position_title text not null, new_employer_id uuid not null, new_employer_name text not null, file_count int not null, primary key (county_id, id))`,
  `comment on column app.employer_transfer_line.id is 'Also that of the supervision that begins'`,
  `comment on column app.employer_transfer_line.position_title is 'As it was called then: the former employer may see the position no longer'`,
  `comment on column app.employer_transfer_line.file_count is 'Personnel files of those who fill the position; for HR only'`,
  `alter table app.employer_transfer_line add constraint employer_transfer_line_transfer_id_fkey foreign key (county_id, transfer_id) references app.employer_transfer (county_id, id) on delete restrict`,
  `alter table app.employer_transfer_line add constraint employer_transfer_line_former_employer_id_fkey foreign key (county_id, former_employer_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table app.employer_transfer_line add constraint employer_transfer_line_position_id_fkey foreign key (county_id, position_id) references app.position (county_id, id) on delete restrict`,
  `alter table app.employer_transfer_line add constraint employer_transfer_line_new_employer_id_fkey foreign key (county_id, new_employer_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table app.employer_transfer_line add constraint employer_transfer_line_goes_elsewhere check (new_employer_id <> former_employer_id)`,
  `alter table app.employer_transfer_line add constraint employer_transfer_line_once unique (county_id, transfer_id, position_id)`,
  `create index employer_transfer_line_former_employer_index on app.employer_transfer_line (county_id, former_employer_id)`,
  `create index employer_transfer_line_new_employer_index on app.employer_transfer_line (county_id, new_employer_id)`,
  `alter table app.employer_transfer enable row level security`,
  `alter table app.employer_transfer force row level security`,
  `create policy transfers_of_the_county on app.employer_transfer for select to ${countyReaders} using (${own})`,
  `create policy transfers_from_or_to_here on app.employer_transfer for select to kim_municipal_hr using (${own} and (former_employer_id = (select seal.organisation()) or id = any (array(select l.transfer_id from app.employer_transfer_line l))))`,
  `create policy employer_orders on app.employer_transfer for insert to kim_municipal_hr with check (${own} and former_employer_id = (select seal.organisation()) and ordered_by_id = (select seal.person()) and revoked_at is null)`,
  ofOwner('employer_transfer', 'select'),
  ofOwner('employer_transfer', 'update'),
  `alter table app.employer_transfer_line enable row level security`,
  `alter table app.employer_transfer_line force row level security`,
  `create policy lines_of_the_county on app.employer_transfer_line for select to ${countyReaders} using (${own})`,
  `create policy lines_from_or_to_here on app.employer_transfer_line for select to kim_municipal_hr using (${own} and (former_employer_id = (select seal.organisation()) or new_employer_id = (select seal.organisation())))`,
  `create policy employer_orders on app.employer_transfer_line for insert to kim_municipal_hr with check (${own} and former_employer_id = (select seal.organisation()) and position_id = any ((select seal.employed_positions())::uuid[]))`,
  ofOwner('employer_transfer_line', 'select'),
  ofOwner('supervision_assignment', 'insert'),
  ofOwner('supervision_assignment', 'update'),
  ofOwner('supervision_assignment', 'delete'),
  ofOwner('position_occupancy', 'select'),
  ofOwner('person', 'select'),
  ofOwner('person', 'update'),
];

const tablesOfPersonnel = [
  `create table personnel.employer_transfer_file (county_id uuid not null, id uuid not null, transfer_id uuid not null, file_id uuid not null, former_employer_id uuid not null, new_employer_id uuid not null, effective_on date not null, revoked_at timestamptz null, primary key (county_id, id))`,
  `comment on column personnel.employer_transfer_file.id is 'Also that of the keeper who begins'`,
  `alter table personnel.employer_transfer_file add constraint employer_transfer_file_transfer_id_fkey foreign key (county_id, transfer_id) references app.employer_transfer (county_id, id) on delete restrict`,
  `alter table personnel.employer_transfer_file add constraint employer_transfer_file_file_id_fkey foreign key (county_id, file_id) references personnel.file (county_id, id) on delete restrict`,
  `alter table personnel.employer_transfer_file add constraint employer_transfer_file_former_employer_id_fkey foreign key (county_id, former_employer_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table personnel.employer_transfer_file add constraint employer_transfer_file_new_employer_id_fkey foreign key (county_id, new_employer_id) references app.organisation (county_id, id) on delete restrict`,
  `alter table personnel.employer_transfer_file add constraint employer_transfer_file_once unique (county_id, transfer_id, file_id)`,
  `alter table personnel.employer_transfer_file enable row level security`,
  `alter table personnel.employer_transfer_file force row level security`,
  `create policy keeper_orders on personnel.employer_transfer_file for insert to kim_municipal_hr with check (${own} and file_id = any ((select seal.kept_files())::uuid[]) and former_employer_id = (select seal.organisation()))`,
  `create policy transfer_select on personnel.employer_transfer_file for select to kim_personnel_owner using (true)`,
  `create policy transfer_update on personnel.employer_transfer_file for update to kim_personnel_owner using (true) with check (true)`,
  `create policy transfer_insert on personnel.file_keeper for insert to kim_personnel_owner with check (true)`,
  `create policy transfer_update on personnel.file_keeper for update to kim_personnel_owner using (true) with check (true)`,
  `create policy transfer_delete on personnel.file_keeper for delete to kim_personnel_owner using (true)`,
  `create policy transfer_update on personnel.file for update to kim_personnel_owner using (true) with check (true)`,
];

const callable = (name: string, declared: string, body: string): string => `
create function seal.${name}(ordered uuid) returns int language plpgsql security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  today date := seal.today();
  expected int;
  done int;
  ${declared}
begin
  if pg_catalog.current_setting('role') <> 'kim_municipal_hr' then
    raise exception 'only HR transfers employment' using errcode = '42501';
  end if;
  ${body}
end $$`;

/** Whatever does not fit to the last row undoes the whole request. */
const orFail = `if done <> expected then
    raise exception 'the transfer does not fit what is employed and kept here' using errcode = '42501';
  end if;`;

const linesOfTransfer = `from app.employer_transfer_line l where l.county_id = county and l.transfer_id = ordered`;
const filesOfTransfer = `from personnel.employer_transfer_file t where t.county_id = county and t.transfer_id = ordered and t.former_employer_id = organisation and t.revoked_at is null`;

const handOverPositions = callable(
  'hand_over_positions',
  'transfer app.employer_transfer%rowtype; people uuid[];',
  `select * into transfer from app.employer_transfer t
    where t.county_id = county and t.id = ordered and t.former_employer_id = organisation and t.revoked_at is null
      and t.effective_on >= (today - interval '1 year') for update;
  select count(*) into expected ${linesOfTransfer} and l.former_employer_id = organisation and transfer.id is not null;
  update app.supervision_assignment s set valid_to = transfer.effective_on - 1 ${linesOfTransfer}
    and s.county_id = county and s.position_id = l.position_id and s.kind = 'DIENSTAUFSICHT'
    and s.holder_id = organisation and s.valid_to is null and s.valid_from < transfer.effective_on;
  get diagnostics done = row_count;
  if expected = 0 then expected := -1; end if;
  ${orFail}
  insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, legal_basis)
    select county, l.id, l.position_id, 'DIENSTAUFSICHT', l.new_employer_id, transfer.effective_on, transfer.legal_basis ${linesOfTransfer};
  with moved as (
    update app.person x set organisation_id = l.new_employer_id
      ${linesOfTransfer.replace(' where ', ' join app.position_occupancy o on o.county_id = l.county_id and o.position_id = l.position_id where ')}
        and (o.valid_to is null or o.valid_to >= transfer.effective_on)
        and x.county_id = county and x.id = o.person_id and x.organisation_id = organisation
      returning x.id)
  select array(select m.id from moved m) into people;
  update app.employer_transfer t set moved_person_ids = people where t.county_id = county and t.id = ordered;
  return done;`,
);

const takeBackPositions = callable(
  'take_back_positions',
  'transfer app.employer_transfer%rowtype;',
  `select * into transfer from app.employer_transfer t
    where t.county_id = county and t.id = ordered and t.former_employer_id = organisation and t.revoked_at is null
      and t.effective_on > today for update;
  if transfer.id is null then return 0; end if;
  select count(*) into expected ${linesOfTransfer};
  delete from app.supervision_assignment s using app.employer_transfer_line l
    where l.county_id = county and l.transfer_id = ordered and s.county_id = county and s.id = l.id
      and s.holder_id = l.new_employer_id and s.valid_from = transfer.effective_on and s.valid_to is null;
  get diagnostics done = row_count;
  ${orFail}
  update app.supervision_assignment s set valid_to = null ${linesOfTransfer}
    and s.county_id = county and s.position_id = l.position_id and s.kind = 'DIENSTAUFSICHT'
    and s.holder_id = organisation and s.valid_to = transfer.effective_on - 1;
  get diagnostics done = row_count;
  ${orFail}
  update app.person x set organisation_id = organisation where x.county_id = county and x.id = any (transfer.moved_person_ids);
  update app.employer_transfer t set revoked_at = now(), revoked_by_id = seal.person(), moved_person_ids = null, version = t.version + 1
    where t.county_id = county and t.id = ordered;
  return done;`,
);

const handOverFiles = callable(
  'hand_over_files',
  '',
  `select count(*) into expected ${filesOfTransfer} and t.effective_on >= (today - interval '1 year');
  update personnel.file_keeper k set valid_to = t.effective_on - 1 ${filesOfTransfer}
    and k.county_id = county and k.file_id = t.file_id and k.organisation_id = organisation
    and k.valid_to is null and k.valid_from < t.effective_on;
  get diagnostics done = row_count;
  ${orFail}
  insert into personnel.file_keeper (county_id, id, file_id, organisation_id, valid_from)
    select county, t.id, t.file_id, t.new_employer_id, t.effective_on ${filesOfTransfer};
  update personnel.file f set version = f.version + 1,
      -- until the day itself the line manager goes on deciding; from then on only who works for the keeper may
      line_manager_id = case when t.effective_on > today or exists (
          select from personnel.file m join personnel.employer_transfer_file a on a.county_id = m.county_id and a.file_id = m.id
          where m.county_id = county and m.person_id = f.line_manager_id and a.transfer_id = ordered and a.new_employer_id = t.new_employer_id)
        then f.line_manager_id end
    ${filesOfTransfer} and f.county_id = county and f.id = t.file_id;
  return done;`,
);

const takeBackFiles = callable(
  'take_back_files',
  '',
  `select count(*) into expected ${filesOfTransfer};
  delete from personnel.file_keeper k using personnel.employer_transfer_file t
    where t.county_id = county and t.transfer_id = ordered and t.former_employer_id = organisation and t.revoked_at is null
      and t.effective_on > today and k.county_id = county and k.id = t.id and k.organisation_id = t.new_employer_id
      and k.valid_from = t.effective_on and k.valid_to is null;
  get diagnostics done = row_count;
  ${orFail}
  update personnel.file_keeper k set valid_to = null ${filesOfTransfer}
    and k.county_id = county and k.file_id = t.file_id and k.organisation_id = organisation and k.valid_to = t.effective_on - 1;
  get diagnostics done = row_count;
  ${orFail}
  update personnel.file f set version = f.version + 1 ${filesOfTransfer} and f.county_id = county and f.id = t.file_id;
  update personnel.employer_transfer_file t set revoked_at = now()
    where t.county_id = county and t.transfer_id = ordered and t.former_employer_id = organisation and t.revoked_at is null;
  return done;`,
);
