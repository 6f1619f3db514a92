import { Migration } from '@mikro-orm/migrations';

/** Files handed in and not yet put anywhere. */
export class UploadsCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of statements) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.forget_expired_uploads()');
    this.addSql('drop table app.upload');
  }
}

const roles = 'kim_municipal_hr, kim_county_coordinator, kim_steering_office';
const county = 'county_id = (select seal.county())';
const own = `${county} and person_id = (select seal.person()) and organisation_id = (select seal.organisation())`;

const statements = [
  `create table app.upload (county_id uuid not null, id uuid not null, person_id uuid not null, organisation_id uuid not null, file_name text not null, kind text not null, size int not null, checksum text not null, content bytea null, valid_until date not null, primary key (county_id, id))`,
  `comment on column app.upload.size is 'Bytes'`,
  `comment on column app.upload.checksum is 'SHA-256 in hexadecimal digits'`,
  `comment on column app.upload.content is 'Null once it was used'`,
  `comment on column app.upload.valid_until is 'Last day'`,
  `alter table app.upload add constraint upload_person_id_fkey foreign key (county_id, person_id) references app.person (county_id, id) on delete restrict`,
  `alter table app.upload add constraint upload_organisation_id_fkey foreign key (county_id, organisation_id) references app.organisation (county_id, id) on delete restrict`,
  `create index upload_person_index on app.upload (county_id, person_id)`,
  `alter table app.upload enable row level security`,
  `alter table app.upload force row level security`,
  `create policy own_uploads on app.upload for select to ${roles} using (${own} and valid_until >= (select seal.today()))`,
  `create policy handing_in on app.upload for insert to ${roles} with check (${own} and valid_until <= (select seal.today()) + 1)`,
  `create policy own_upload_is_used on app.upload for update to ${roles} using (${own}) with check (${own})`,
  `create policy expired_uploads on app.upload for all to kim_owner using (${county} and valid_until < (select seal.today()))`,
  // Nobody of the API may delete; the one thing that is deleted is what its owner let expire.
  `create function seal.forget_expired_uploads() returns void language sql security definer set search_path = '' as $$
    delete from app.upload where county_id = seal.county() and valid_until < seal.today() $$`,
  `revoke all on function seal.forget_expired_uploads() from public`,
];
