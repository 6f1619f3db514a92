import { Migration } from '@mikro-orm/migrations';

/** Case conferences: partners learn what a consent covers, as long as it holds (docs/adr/0038). */
export class CaseConferenceCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...conferences, ...partners, ...sets]) this.addSql(statement);
    this.addSql(`revoke all on function ${names.join(', ')} from public`);
    for (const statement of policies) this.addSql(statement);
    this.addSql('grant references on casework.case_conference, casework.conference_partner to kim_client_owner');
    for (const name of ['led_conferences()', 'open_conferences()'])
      this.addSql(`grant execute on function seal.${name} to kim_client_owner`);
    this.addSql('set local role kim_client_owner');
    for (const statement of parts) this.addSql(statement);
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop table client.conference_part');
    this.addSql('drop table casework.conference_partner, casework.case_conference cascade');
    this.addSql(`drop function ${names.join(', ')}`);
  }
}

const own = `county_id = (select seal.county())`;
const cm = 'kim_case_manager';
const recipients = 'kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser';
const overseers = 'kim_county_coordinator, kim_centre_head';
const led = `${own} and case_id = any ((select seal.led_cases())::uuid[])`;
const among = (set: string, column = 'conference_id'): string =>
  `${own} and ${column} = any ((select seal.${set}())::uuid[])`;
const reference = (table: string, column: string, to: string): string =>
  `alter table ${table} add constraint ${table.split('.')[1]!}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (table: string, name: string, expression: string): string =>
  `alter table ${table} add constraint ${name} check (${expression})`;
const closed = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
];
const categories = `'IDENTITY', 'CONTACT', 'FAMILY', 'RESIDENCE', 'SITUATION', 'GOALS'`;

const conferences = [
  `create table casework.case_conference (county_id uuid not null, id uuid not null, case_id uuid not null, organisation_id uuid not null, held_at timestamptz not null, data_categories text[] not null, state text not null default 'INVITED', invited_on date not null, version int not null default 1, primary key (county_id, id))`,
  `comment on column casework.case_conference.organisation_id is 'Who invites: whose case it was'`,
  reference('casework.case_conference', 'case_id', 'casework.case_file'),
  reference('casework.case_conference', 'organisation_id', 'app.organisation'),
  check('casework.case_conference', 'case_conference_state_known', `state in ('INVITED', 'HELD', 'CANCELLED')`),
  check(
    'casework.case_conference',
    'case_conference_data_categories_known',
    `data_categories <@ array[${categories}] and cardinality(data_categories) > 0`,
  ),
  `create index case_conference_case_index on casework.case_conference (county_id, case_id)`,
  ...closed('casework.case_conference'),
];

const partners = [
  `create table casework.conference_partner (county_id uuid not null, id uuid not null, conference_id uuid not null, recipient_id uuid not null, recipient_office text null, answer text null, answered_on date null, answered_by_name text null, primary key (county_id, id))`,
  `comment on column casework.conference_partner.recipient_office is 'Null: the organisation as a whole, a partner'`,
  reference('casework.conference_partner', 'conference_id', 'casework.case_conference'),
  reference('casework.conference_partner', 'recipient_id', 'app.organisation'),
  check(
    'casework.conference_partner',
    'conference_partner_office_known',
    `recipient_office in ('FOREIGNERS_OFFICE', 'NATURALISATION_OFFICE')`,
  ),
  check('casework.conference_partner', 'conference_partner_answer_known', `answer in ('ACCEPTED', 'DECLINED')`),
  'alter table casework.conference_partner add constraint conference_partner_once unique (county_id, conference_id, recipient_id)',
  `create index conference_partner_recipient_index on casework.conference_partner (county_id, recipient_id, conference_id)`,
  ...closed('casework.conference_partner'),
];

const names = [
  'seal.led_conferences()',
  'seal.received_conferences()',
  'seal.covered_partners()',
  'seal.open_conferences()',
  'seal.may_invite(uuid, uuid)',
];
const context = `
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  today date := seal.today();
  asking text := pg_catalog.current_setting('role');
  office text := case asking when 'kim_foreigners_clerk' then 'FOREIGNERS_OFFICE' when 'kim_naturalisation_clerk' then 'NATURALISATION_OFFICE' end;
  led uuid[] := case when asking = 'kim_case_manager' then seal.led_cases() else '{}' end;`;
const isRecipient = `asking in ('kim_foreigners_clerk', 'kim_naturalisation_clerk', 'kim_external_adviser')`;
const isReceived = `p.county_id = county and p.recipient_id = organisation and p.recipient_office is not distinct from office`;
const stands = `i.purpose = 'CASE_CONFERENCE' and c.given_on <= today and c.expires_on >= today and coalesce(least(i.withdrawn_on, c.withdrawn_on, s.given_on), 'infinity') > today`;
const items = `casework.consent_item i join casework.consent c on c.county_id = i.county_id and c.id = i.consent_id
      left join casework.consent s on s.county_id = c.county_id and s.id = c.superseded_by_id`;
const ofPartner = `casework.conference_partner p join casework.case_conference f on f.county_id = p.county_id and f.id = p.conference_id`;
/**
 * Of the conferences of the cases one leads, or of received ones, those every kind of data of which is covered today by a consent that
 * stands. What covers is gathered once per case, and once (materialized): a case may have many consents, and many conferences.
 */
const ofCovered = (column: string, condition: string): string => `with covering as materialized
    (select i.case_id, i.recipient_id, array_agg(distinct i.data_category) as categories from ${items}
      where i.county_id = county and i.case_id = any (case when asking = 'kim_case_manager' then led else array(select f.case_id from ${ofPartner} where ${isReceived}) end) and ${stands}
      group by i.case_id, i.recipient_id)
    select p.${column} from ${ofPartner} join covering v on v.case_id = f.case_id and v.recipient_id = p.recipient_id
      where p.county_id = county and f.data_categories <@ v.categories and ${condition}`;

const setOf = (name: string, forWhom: string, select: string): string => `
create function ${name} returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare ${context}
begin
  if not (${forWhom}) then return '{}'; end if;
  return array(${select});
end $$`;

const sets = [
  setOf(
    names[0]!,
    `asking = 'kim_case_manager'`,
    'select f.id from casework.case_conference f where f.county_id = county and f.case_id = any (led)',
  ),
  setOf(
    names[1]!,
    isRecipient,
    `select p.conference_id from casework.conference_partner p where ${isReceived}`,
  ),
  // of the conferences one leads, or one's own: whom the consent covers today
  setOf(
    names[2]!,
    `asking = 'kim_case_manager' or ${isRecipient}`,
    ofCovered('id', `(asking = 'kim_case_manager' or ${isReceived})`),
  ),
  setOf(
    names[3]!,
    isRecipient,
    ofCovered('conference_id', `${isReceived} and f.state <> 'CANCELLED'`),
  ),
  `create function ${names[4]!.replace('(uuid, uuid)', '(conference uuid, recipient uuid)')} returns boolean language plpgsql stable security definer set search_path = '' as $$
declare ${context}
begin
  return asking = 'kim_case_manager' and exists (select from casework.case_conference f where f.county_id = county and f.id = conference
    and f.state = 'INVITED' and f.case_id = any (led)
      and f.data_categories <@ array(select i.data_category from ${items} where i.county_id = county and i.case_id = f.case_id and i.recipient_id = recipient and ${stands}));
end $$`,
];

const policies = [
  `create policy conferences_of_led_cases on casework.case_conference for select to ${cm} using (${led})`,
  `create policy conferences_received on casework.case_conference for select to ${recipients} using (${among('received_conferences', 'id')})`,
  `create policy conferences_of_the_county on casework.case_conference for select to ${overseers} using (${own})`,
  `create policy leading_case_manager_convenes on casework.case_conference for insert to ${cm} with check (${led} and organisation_id = (select seal.organisation()) and state = 'INVITED')`,
  `create policy leading_case_manager_closes on casework.case_conference for update to ${cm} using (${led} and state = 'INVITED') with check (${led} and state in ('HELD', 'CANCELLED'))`,
  `create policy sets_select on casework.case_conference for select to kim_owner using (true)`,
  `create policy partners_of_led_conferences on casework.conference_partner for select to ${cm} using (${among('led_conferences')})`,
  `create policy partners_of_received_conferences on casework.conference_partner for select to ${recipients} using (${among('open_conferences')} or (${among('received_conferences')} and recipient_id = (select seal.organisation())))`,
  `create policy partners_of_the_county on casework.conference_partner for select to ${overseers} using (${own})`,
  `create policy leading_case_manager_invites on casework.conference_partner for insert to ${cm} with check (${own} and answer is null and seal.may_invite(conference_id, recipient_id))`,
  `create policy partner_answers on casework.conference_partner for update to ${recipients} using (${among('covered_partners', 'id')} and ${among('open_conferences')}) with check (${among('covered_partners', 'id')} and answer is not null)`,
  `create policy sets_select on casework.conference_partner for select to kim_owner using (true)`,
];

const parts = [
  `create table client.conference_part (county_id uuid not null, id uuid not null, conference_id uuid not null, kind text not null, data_category text null, field text null, value text not null, partner_id uuid null, due_on date null, primary key (county_id, id))`,
  `comment on column client.conference_part.partner_id is 'Who does it; null: the case manager'`,
  reference('client.conference_part', 'conference_id', 'casework.case_conference'),
  reference('client.conference_part', 'partner_id', 'casework.conference_partner'),
  check('client.conference_part', 'conference_part_kind_known', `kind in ('PLACE', 'AGENDA', 'DATA', 'MINUTES', 'AGREEMENT')`),
  check('client.conference_part', 'conference_part_category_known', `data_category in (${categories})`),
  check(
    'client.conference_part',
    'conference_part_field_known',
    `field in ('GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE', 'SEX', 'PHONE', 'EMAIL', 'STREET', 'POSTAL_CODE', 'CITY', 'LANGUAGES', 'INTERPRETER_NEEDED', 'FAMILY_LINKS', 'NATIONALITY', 'RESIDENCE_STATUS', 'ARRIVED_ON', 'LEGAL_DOMAINS', 'LIFE_AREAS', 'GOALS', 'NOTES', 'MESSAGE')`,
  ),
  `create index conference_part_conference_index on client.conference_part (county_id, conference_id)`,
  ...closed('client.conference_part'),
  `create policy parts_of_led_conferences on client.conference_part for select to ${cm} using (${among('led_conferences')})`,
  `create policy parts_while_consent_holds on client.conference_part for select to ${recipients} using (${among('open_conferences')})`,
  `create policy leading_case_manager_lays_before on client.conference_part for insert to ${cm} with check (${among('led_conferences')})`,
];
