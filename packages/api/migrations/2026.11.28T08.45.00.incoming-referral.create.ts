import { Migration } from '@mikro-orm/migrations';

/**
 * Somebody is referred to the case management of a municipality. The process, without a word about the person, is the county
 * schema's; who it is lies apart, is read by the place that was asked alone, and is deleted as soon as it is not needed.
 */
export class IncomingReferralCreate extends Migration {
  override up(): void {
    this.addSql('set local role kim_owner');
    for (const statement of [...referral, ...functions, ...policies]) this.addSql(statement);
    this.addSql('grant select, references on casework.incoming_referral to kim_client_owner');
    for (const name of ['addressed_referrals', 'referrals_just_sent'])
      this.addSql(`grant execute on function seal.${name}() to kim_client_owner`);
    this.addSql('grant create on schema seal to kim_client_owner');
    this.addSql('set local role kim_client_owner');
    for (const statement of person) this.addSql(statement);
    this.addSql('set local role kim_owner');
    this.addSql('revoke create on schema seal from kim_client_owner');
    this.addSql('reset role');
  }

  override down(): void {
    this.addSql('drop function seal.forget_referred_people()');
    this.addSql('drop table client.referred_person');
    this.addSql('drop table casework.incoming_referral');
    this.addSql(
      'drop function seal.addressed_referrals(), seal.referrals_just_sent(), seal.case_management_places(), seal.acting_office()',
    );
  }
}

const own = 'county_id = (select seal.county())';
const cm = 'kim_case_manager';
const senders = 'kim_foreigners_clerk, kim_naturalisation_clerk, kim_external_adviser';
const by = (column: string): string => `${column} = (select seal.person())`;
const here = `${own} and recipient_id = (select seal.organisation())`;
const sentHere = `${own} and sender_id = (select seal.organisation()) and coalesce(sender_office, '') = (select seal.acting_office())`;
const isOpen = `answer is null and expires_on >= (select seal.today())`;
const reference = (table: string, column: string, to: string): string =>
  `alter table ${table} add constraint ${table.split('.')[1]!}_${column}_fkey foreign key (county_id, ${column}) references ${to} (county_id, id) on delete restrict`;
const check = (name: string, expression: string): string =>
  `alter table casework.incoming_referral add constraint incoming_referral_${name} check (${expression})`;
const comment = (column: string, text: string): string =>
  `comment on column casework.incoming_referral.${column} is '${text}'`;

const referral = [
  `create table casework.incoming_referral (county_id uuid not null, id uuid not null, reference text not null, sender_id uuid not null, sender_office text null, sent_by_id uuid not null, sent_on date not null, expires_on date not null, recipient_id uuid not null, reason text not null, legal_domain text null, consent_given_on date not null, consent_form text not null, received_on date null, received_by_id uuid null, answer text null, answered_on date null, answered_by_id uuid null, decline_reason text null, outcome text null, case_id uuid null, version int not null default 1, primary key (county_id, id))`,
  comment('reference', 'Random: how both sides call it without a name'),
  comment('sender_office', 'Null: the organisation as a whole, a partner'),
  comment('expires_on', 'Last day it can be answered, and the data can be read'),
  comment('recipient_id', 'Whose case management is asked'),
  comment('consent_given_on', 'Day the person agreed to being referred'),
  comment('answer', 'Null: open'),
  comment('decline_reason', 'For case management alone; the sender learns the outcome'),
  comment('outcome', 'What the sender learns'),
  comment('case_id', 'Never shown to the sender'),
  reference('casework.incoming_referral', 'sender_id', 'app.organisation'),
  reference('casework.incoming_referral', 'sent_by_id', 'app.person'),
  reference('casework.incoming_referral', 'recipient_id', 'app.organisation'),
  reference('casework.incoming_referral', 'received_by_id', 'app.person'),
  reference('casework.incoming_referral', 'answered_by_id', 'app.person'),
  reference('casework.incoming_referral', 'case_id', 'casework.case_file'),
  check('office_known', `sender_office in ('FOREIGNERS_OFFICE', 'NATURALISATION_OFFICE')`),
  check(
    'reason_known',
    `reason in ('RIGHT_TO_STAY', 'NATURALISATION', 'SEVERAL_TOPICS', 'WORK_AND_TRAINING', 'LANGUAGE', 'HOUSING', 'FAMILY_AND_SCHOOL', 'OTHER')`,
  ),
  check(
    'legal_domain_known',
    `legal_domain in ('SGB_II', 'SGB_III', 'SGB_VIII', 'SGB_XII', 'AUFENTHG', 'ASYLBLG', 'STAG', 'HEALTH_CARE', 'JMD', 'MBE', 'PARTICIPATION_MANAGEMENT', 'BUT')`,
  ),
  check('consent_form_known', `consent_form in ('WRITTEN', 'ELECTRONIC')`),
  check('consented_before', 'consent_given_on <= sent_on'),
  check('expires', 'expires_on = sent_on + 30'),
  check('answer_known', `answer in ('ACCEPTED', 'DECLINED', 'REVOKED')`),
  check('received_by_somebody', '(received_on is null) = (received_by_id is null)'),
  check(
    'answered_by_somebody',
    '(answer is null) = (answered_on is null) and (answer is null) = (answered_by_id is null)',
  ),
  check(
    'decline_reason_known',
    `decline_reason in ('NOT_RESPONSIBLE', 'INCOMPLETE', 'NO_CONTACT', 'NOT_WANTED', 'NO_CAPACITY')`,
  ),
  check('declined_for_a_reason', `(coalesce(answer, '') = 'DECLINED') = (decline_reason is not null)`),
  check('outcome_known', `outcome in ('TAKEN_ON', 'NOT_RESPONSIBLE', 'INCOMPLETE', 'NOT_TAKEN_ON')`),
  check('answer_has_an_outcome', `coalesce(answer in ('ACCEPTED', 'DECLINED'), false) = (outcome is not null)`),
  check('accepted_with_a_case', `(coalesce(answer, '') = 'ACCEPTED') = (case_id is not null)`),
  `alter table casework.incoming_referral add constraint incoming_referral_reference_once unique (county_id, reference)`,
  `create index incoming_referral_recipient_index on casework.incoming_referral (county_id, recipient_id, sent_on, id)`,
  `create index incoming_referral_sender_index on casework.incoming_referral (county_id, sender_id, sent_on, id)`,
  `alter table casework.incoming_referral enable row level security`,
  `alter table casework.incoming_referral force row level security`,
];

const setOf = (name: string, forWhom: string, select: string): string => `
create function seal.${name}() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  organisation uuid := seal.organisation();
  person uuid := seal.person();
  today date := seal.today();
begin
  if pg_catalog.current_setting('role') not in (${forWhom}) then return '{}'; end if;
  return array(${select});
end $$`;
const asWords = (roles: string): string =>
  roles
    .split(', ')
    .map((role) => `'${role}'`)
    .join(', ');

const functions = [
  `create function seal.acting_office() returns text language sql stable set search_path = '' as $$
  select case pg_catalog.current_setting('role') when 'kim_foreigners_clerk' then 'FOREIGNERS_OFFICE' when 'kim_naturalisation_clerk' then 'NATURALISATION_OFFICE' else '' end
$$`,
  // Where somebody would read it: a place without case management is referred to by nobody.
  setOf(
    'case_management_places',
    asWords(senders),
    `select distinct m.organisation_id from app.membership m where m.county_id = county and m.role = 'CASE_MANAGER' and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today)`,
  ),
  // Who it is may be read while it is not answered, and for two weeks after it was declined.
  setOf(
    'addressed_referrals',
    asWords(cm),
    `select r.id from casework.incoming_referral r where r.county_id = county and r.recipient_id = organisation and ((r.answer is null and r.expires_on >= today) or (r.answer = 'DECLINED' and r.answered_on + 14 >= today))`,
  ),
  setOf(
    'referrals_just_sent',
    asWords(senders),
    `select r.id from casework.incoming_referral r where r.county_id = county and r.sender_id = organisation and coalesce(r.sender_office, '') = seal.acting_office() and r.sent_by_id = person and r.sent_on = today and r.answer is null and r.received_on is null`,
  ),
  'revoke all on function seal.acting_office(), seal.case_management_places(), seal.addressed_referrals(), seal.referrals_just_sent() from public',
];

const policies = [
  `create policy referrals_to_own_case_management on casework.incoming_referral for select to ${cm} using (${here})`,
  `create policy referrals_own_office_sent on casework.incoming_referral for select to ${senders} using (${sentHere})`,
  `create policy office_refers_to_case_management on casework.incoming_referral for insert to ${senders} with check (${sentHere} and ${by('sent_by_id')} and sent_on = (select seal.today()) and answer is null and received_on is null and recipient_id = any ((select seal.case_management_places())::uuid[]))`,
  `create policy office_takes_referral_back on casework.incoming_referral for update to ${senders} using (${sentHere} and ${isOpen}) with check (${sentHere} and answer = 'REVOKED' and ${by('answered_by_id')})`,
  `create policy case_manager_answers on casework.incoming_referral for update to ${cm} using (${here} and ${isOpen}) with check (${here} and ((answer is null and ${by('received_by_id')}) or (answer = 'DECLINED' and ${by('answered_by_id')}) or (answer = 'ACCEPTED' and ${by('answered_by_id')} and case_id = any ((select seal.led_cases())::uuid[]))))`,
  `create policy sets_select on casework.incoming_referral for select to kim_owner using (true)`,
  `create policy forgetting_select on casework.incoming_referral for select to kim_client_owner using (true)`,
];

const person = [
  `create table client.referred_person (county_id uuid not null, id uuid not null, referral_id uuid not null, given_name text not null, family_name text not null, language text not null, interpreter_needed boolean not null default false, phone text null, email text null, primary key (county_id, id))`,
  `comment on column client.referred_person.referral_id is 'Of casework.incoming_referral'`,
  reference('client.referred_person', 'referral_id', 'casework.incoming_referral'),
  `alter table client.referred_person add constraint referred_person_once unique (county_id, referral_id)`,
  `alter table client.referred_person add constraint referred_person_can_be_reached check (phone is not null or email is not null)`,
  `alter table client.referred_person enable row level security`,
  `alter table client.referred_person force row level security`,
  `create policy people_referred_here on client.referred_person for select to ${cm} using (${own} and referral_id = any ((select seal.addressed_referrals())::uuid[]))`,
  `create policy sender_names_the_person on client.referred_person for insert to ${senders} with check (${own} and referral_id = any ((select seal.referrals_just_sent())::uuid[]))`,
  `create policy forgetting_select on client.referred_person for select to kim_client_owner using (true)`,
  `create policy forgetting_delete on client.referred_person for delete to kim_client_owner using (true)`,
  // Nobody of the API may delete. What is deleted is what nobody can read any more: whoever calls it, nothing else goes.
  `create function seal.forget_referred_people() returns void language sql security definer set search_path = '' as $$
  delete from client.referred_person p using casework.incoming_referral r
    where p.county_id = seal.county() and r.county_id = p.county_id and r.id = p.referral_id
      and (r.answer in ('ACCEPTED', 'REVOKED') or (r.answer is null and r.expires_on < seal.today())
        or (r.answer = 'DECLINED' and r.answered_on + 14 < seal.today()))
$$`,
  'revoke all on function seal.forget_referred_people() from public',
];
