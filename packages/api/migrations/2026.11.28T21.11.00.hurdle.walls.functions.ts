const today = `coalesce(seal.today(), (now() at time zone 'Europe/Berlin')::date)`;

/**
 * A report begins a hurdle of its own, and is in none that is there already: the county puts it there. Nobody else makes one, but for the
 * county that divides one.
 */
const begin = `
create function hurdle.begin_hurdle() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.hurdle_id = new.id then
    insert into hurdle.hurdle (county_id, id, title, theme, first_reported_on) values (new.county_id, new.id, new.title, new.theme, new.reported_on)
      on conflict do nothing;
    -- the function is its owner's: whom policies do not bind is asked of who calls it
    if not found and not exists (select from pg_catalog.pg_roles r where r.rolname = coalesce(nullif(pg_catalog.current_setting('role'), 'none'), session_user) and (r.rolsuper or r.rolbypassrls))
    then raise insufficient_privilege using message = 'A report begins a hurdle of its own.'; end if;
  end if;
  return new;
end $$`;

/**
 * How many reports of a hurdle count: of each reporter the different cases, those they say are of another one, and one for all the others,
 * which may be of a case that is counted. Who has no account counts by the name of where they work.
 */
const count = `
create function hurdle.different_reports(county uuid, asked uuid) returns int language sql stable set search_path = '' as $$
  select coalesce(sum(o.others + greatest(o.cases, o.same)), 0)::int from (
    select count(distinct l.case_id) as cases, count(*) filter (where l.case_id is null and r.is_other_case) as others,
      least(1, count(*) filter (where l.case_id is null and not r.is_other_case)) as same
    from hurdle.report r left join hurdle.report_case l on l.county_id = r.county_id and l.id = r.id
    where r.county_id = county and r.hurdle_id = asked
    group by coalesce(r.person_id::text, r.client_id::text, pg_catalog.lower(pg_catalog.btrim(pg_catalog.regexp_replace(r.reporter_organisation, '\\s+', ' ', 'g'))))
  ) o
$$`;

/**
 * Counts a hurdle anew and takes the steps that follow from it. Whoever comes at the same moment waits at the row (a lock that
 * references to it do not wait for) and counts what the one before has written: the third report is found once.
 */
const weigh = `
create function hurdle.weigh(county uuid, asked uuid, came_on date) returns void language plpgsql volatile security definer set search_path = '' as $$
declare
  it record;
  reports int;
  different int;
  told int;
  earliest date;
  ended date;
begin
  select h.* into it from hurdle.hurdle h where h.county_id = county and h.id = asked for no key update;
  if not found or it.merged_into_id is not null then return; end if;
  select count(*)::int, min(r.reported_on) into reports, earliest from hurdle.report r where r.county_id = county and r.hurdle_id = asked;
  if reports = 0 then return; end if;
  different := hurdle.different_reports(county, asked);
  -- how many of two are different would tell the county whose case it is
  told := case when different >= 3 then different end;
  if (it.report_count, it.different_count, it.first_reported_on) is distinct from (reports, told, earliest) then
    update hurdle.hurdle h set report_count = reports, different_count = told, first_reported_on = earliest where h.county_id = county and h.id = asked;
  end if;
  if it.state = 'REGISTERED' and reports > 1 then
    update hurdle.hurdle h set state = 'CLUSTERED', version = h.version + 1 where h.county_id = county and h.id = asked;
  elsif it.state = 'CLUSTERED' and reports = 1 then
    update hurdle.hurdle h set state = 'REGISTERED', version = h.version + 1 where h.county_id = county and h.id = asked;
  elsif it.state = 'CLUSTERED' and different >= 3 then
    update hurdle.hurdle h set state = 'RECONSTRUCTION', version = h.version + 1 where h.county_id = county and h.id = asked;
  elsif it.state in ('SOLVED', 'REJECTED', 'CLOSED') and came_on is not null then
    select max(s.occurred_on) into ended from hurdle.step s where s.county_id = county and s.hurdle_id = asked;
    if came_on >= ended then
      update hurdle.hurdle h set state = 'RECONSTRUCTION', version = h.version + 1 where h.county_id = county and h.id = asked;
    end if;
  end if;
end $$`;

const reportMoved = `
create function hurdle.report_moved() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and old.hurdle_id = new.hurdle_id then return null; end if;
  if tg_op = 'UPDATE' then perform hurdle.weigh(old.county_id, old.hurdle_id, null); end if;
  perform hurdle.weigh(new.county_id, new.hurdle_id, new.reported_on);
  return null;
end $$`;

/** A case that is named later than its report may make it another one. */
const caseNamed = `
create function hurdle.case_named() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform hurdle.weigh(r.county_id, r.hurdle_id, null) from hurdle.report r where r.county_id = new.county_id and r.id = new.id;
  return null;
end $$`;

/** Every step is written down by the database itself; what follows from a count is by nobody's hand. */
const stepTaken = `
create function hurdle.step_taken() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  who uuid;
  name text;
begin
  -- of the county of the hurdle: whoever writes for another one is refused by the policy, not found out by a reference
  if tg_op = 'INSERT' or pg_catalog.pg_trigger_depth() = 1 then
    select p.id, p.given_name || ' ' || p.family_name into who, name from app.person p where p.county_id = new.county_id and p.id = seal.person();
  end if;
  if tg_op = 'INSERT' then
    if new.state in ('REPORTED', 'REGISTERED') then
      insert into hurdle.step (county_id, id, hurdle_id, step, to_state, occurred_on, person_id, person_name)
        values (new.county_id, pg_catalog.gen_random_uuid(), new.id, 1, new.state, new.first_reported_on, who, name);
    end if;
    return null;
  end if;
  if new.state = old.state then return null; end if;
  insert into hurdle.step (county_id, id, hurdle_id, step, from_state, to_state, occurred_on, person_id, person_name)
    select new.county_id, pg_catalog.gen_random_uuid(), new.id,
      (select coalesce(max(s.step), 0) + 1 from hurdle.step s where s.county_id = new.county_id and s.hurdle_id = new.id),
      old.state, new.state, ${today}, who, name;
  if new.state = 'RECONSTRUCTION' then
    insert into hurdle.reconstruction (county_id, id, hurdle_id, number, due_since, report_count)
      select new.county_id, pg_catalog.gen_random_uuid(), new.id,
        (select coalesce(max(r.number), 0) + 1 from hurdle.reconstruction r where r.county_id = new.county_id and r.hurdle_id = new.id), ${today}, hurdle.different_reports(new.county_id, new.id);
  elsif new.state in ('REGISTERED', 'CLUSTERED') then
    perform hurdle.weigh(new.county_id, new.id, null);
  end if;
  return null;
end $$`;

const pairs: readonly (readonly [string, string])[] = [
  ['REPORTED', 'REGISTERED'],
  ['REGISTERED', 'CLUSTERED'],
  ['CLUSTERED', 'REGISTERED'],
  ['CLUSTERED', 'RECONSTRUCTION'],
  ['RECONSTRUCTION', 'ASSESSED'],
  ['ASSESSED', 'DIRECT_RESOLUTION'],
  ['DIRECT_RESOLUTION', 'SOLVED'],
  ['DIRECT_RESOLUTION', 'DECISION_REQUESTED'],
  ['ASSESSED', 'DECISION_REQUESTED'],
  ['DECISION_REQUESTED', 'APPROVED'],
  ['DECISION_REQUESTED', 'DEFERRED'],
  ['DECISION_REQUESTED', 'REJECTED'],
  ['DEFERRED', 'DECISION_REQUESTED'],
  ['APPROVED', 'PAG_ACTIVE'],
  ['PAG_ACTIVE', 'PROPOSAL'],
  ['PROPOSAL', 'DECIDED'],
  ['DECIDED', 'PAG_ACTIVE'],
  ['DECIDED', 'COMMUNICATED'],
  ['COMMUNICATED', 'IMPLEMENTED'],
  ['COMMUNICATED', 'CLOSED'],
  ['IMPLEMENTED', 'CHECKED'],
  ['CHECKED', 'CLOSED'],
  ['CHECKED', 'RECONSTRUCTION'],
  ['SOLVED', 'RECONSTRUCTION'],
  ['REJECTED', 'RECONSTRUCTION'],
  ['CLOSED', 'RECONSTRUCTION'],
];
const ways = pairs.map(([from, to]) => `('${from}', '${to}')`).join(', ');
const lastOutcome = `(select r.outcome from hurdle.reconstruction r where r.county_id = new.county_id and r.hurdle_id = new.id order by r.number desc limit 1)`;

const resolved = `governance.resolution r join governance.decision_request q on q.county_id = r.county_id and q.id = r.request_id and q.kind <> 'PROPOSAL' where q.county_id = new.county_id and q.hurdle_id = new.id`;
const request = (states: string): string =>
  `exists (select from governance.decision_request q where q.county_id = new.county_id and q.hurdle_id = new.id and q.kind <> 'PROPOSAL' and q.state in (${states}))`;
const theme = `exists (select from governance.theme t where t.county_id = new.county_id and t.hurdle_id = new.id and t.resolution_id = answered.id)`;
const proposal = (when: string): string =>
  `exists (select from governance.proposal p join governance.working_group g on g.county_id = p.county_id and g.id = p.working_group_id join governance.theme t on t.county_id = g.county_id and t.id = g.theme_id where t.county_id = new.county_id and t.hurdle_id = new.id and p.state ${when})`;
const result = `exists (select from governance.result r where r.county_id = new.county_id and r.hurdle_id = new.id and r.state = 'COMMUNICATED')`;

/** What the steering group and its working groups lead to has happened: a request, its resolution, a theme, a decided proposal, a result. */
const followed = `
create function hurdle.keep_to_resolutions() returns trigger language plpgsql set search_path = '' as $$
declare
  answered record;
begin
  if new.state = old.state or exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls)) then return new; end if;
  if new.state in ('APPROVED', 'DEFERRED', 'REJECTED') then
    select r.id, r.outcome into answered from ${resolved} order by r.decided_on desc, r.id desc limit 1;
    if ${request(`'OPEN', 'ON_AGENDA'`)} or (new.state = 'APPROVED' and not ${theme})
      or (new.state = 'DEFERRED' and answered.outcome is distinct from 'DEFERRED' and answered.outcome is distinct from 'RETURNED')
      or (new.state = 'REJECTED' and answered.outcome is distinct from 'REJECTED')
    then raise insufficient_privilege using message = 'A hurdle is where the steering group has led it.'; end if;
  elsif (new.state = 'DECISION_REQUESTED' and not ${request(`'OPEN'`)})
    or (new.state = 'DECIDED' and (${proposal(`= 'SUBMITTED'`)} or not ${proposal(`<> 'SUBMITTED'`)}))
    or (new.state = 'COMMUNICATED' and not ${result})
  then raise insufficient_privilege using message = 'A hurdle is where the steering group has led it.'; end if;
  return new;
end $$`;

/** What is worked on keeps its reports: they were counted, and are told what comes of it. */
const stays = `
create function hurdle.keep_reports() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.hurdle_id = old.hurdle_id or exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls)) then return new; end if;
  if not exists (select from hurdle.hurdle h where h.county_id = old.county_id and h.id = old.hurdle_id and h.state in ('REPORTED', 'REGISTERED', 'CLUSTERED'))
  then raise insufficient_privilege using message = 'A hurdle that is worked on keeps its reports.'; end if;
  return new;
end $$`;

/** Whom policies do not bind (the administrator) this does not bind either. */
const order = `
create function hurdle.keep_order() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state <> old.state and new.state in ('SOLVED', 'REJECTED', 'DECIDED') then new.decided_on := coalesce(old.decided_on, ${today}); end if;
  if new.state = 'RECONSTRUCTION' and old.state <> 'RECONSTRUCTION' then new.decided_on := null; end if;
  if exists (select from pg_catalog.pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls)) then return new; end if;
  if old.merged_into_id is not null
    or (new.merged_into_id is not null and (old.state not in ('REPORTED', 'REGISTERED', 'CLUSTERED') or new.state <> old.state
      or exists (select from hurdle.report r where r.county_id = new.county_id and r.hurdle_id = new.id)))
  then raise insufficient_privilege using message = 'A hurdle is put to another one before it is worked on, with all of its reports.'; end if;
  if new.state <> old.state and ((old.state, new.state) not in (${ways})
    or (old.state = 'CLUSTERED' and new.state = 'RECONSTRUCTION' and coalesce(new.different_count, 0) < 3)
    or (new.state = 'CLUSTERED' and new.report_count < 2)
    or (new.state = 'ASSESSED' and ${lastOutcome} is null)
    or (old.state = 'ASSESSED' and new.state = 'DIRECT_RESOLUTION' and ${lastOutcome} <> 'SOLVABLE_AT_ONCE')
    or (old.state = 'ASSESSED' and new.state = 'DECISION_REQUESTED' and ${lastOutcome} <> 'NEEDS_STRUCTURAL_CHANGE')
    or (new.state = 'SOLVED' and new.answer is null))
  then raise insufficient_privilege using message = 'A hurdle goes its way step by step.'; end if;
  return new;
end $$`;

const trigger = (name: string, when: string): string =>
  `create trigger ${name} ${when}`;

export const hurdleFunctions = [
  begin,
  count,
  weigh,
  reportMoved,
  caseNamed,
  stepTaken,
  order,
  followed,
  stays,
  trigger('hurdle_begun', 'before insert on hurdle.report for each row execute function hurdle.begin_hurdle()'),
  trigger('report_weighed', 'after insert or update of hurdle_id on hurdle.report for each row execute function hurdle.report_moved()'),
  trigger('case_weighed', 'after insert on hurdle.report_case for each row execute function hurdle.case_named()'),
  trigger('order_kept', 'before update on hurdle.hurdle for each row execute function hurdle.keep_order()'),
  trigger('resolutions_kept', 'before update of state on hurdle.hurdle for each row execute function hurdle.keep_to_resolutions()'),
  trigger('reports_kept', 'before update of hurdle_id on hurdle.report for each row execute function hurdle.keep_reports()'),
  trigger('step_written', 'after insert or update of state on hurdle.hurdle for each row execute function hurdle.step_taken()'),
];

export const hurdleNames = [
  'hurdle.begin_hurdle()',
  'hurdle.different_reports(uuid, uuid)',
  'hurdle.weigh(uuid, uuid, date)',
  'hurdle.report_moved()',
  'hurdle.case_named()',
  'hurdle.step_taken()',
  'hurdle.keep_order()',
  'hurdle.keep_to_resolutions()',
  'hurdle.keep_reports()',
  'hurdle.similar_texts(jsonb, text)',
  'seal.similar_hurdles(uuid)',
];
