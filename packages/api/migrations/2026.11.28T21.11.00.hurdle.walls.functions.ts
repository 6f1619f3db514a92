const today = `coalesce(seal.today(), (now() at time zone 'Europe/Berlin')::date)`;

/** A report begins a hurdle of its own. Nobody else makes one, but for the county that divides one. */
const begin = `
create function hurdle.begin_hurdle() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.hurdle_id = new.id then
    insert into hurdle.hurdle (county_id, id, title, theme, first_reported_on) values (new.county_id, new.id, new.title, new.theme, new.reported_on)
      on conflict do nothing;
  end if;
  return new;
end $$`;

/**
 * How many reports of a hurdle count: of each reporter the different cases, and those they say are of another one; at least one.
 * Who has no account counts by the name of where they work.
 */
const count = `
create function hurdle.different_reports(county uuid, asked uuid) returns int language sql stable set search_path = '' as $$
  select coalesce(sum(greatest(1, o.cases + o.others)), 0)::int from (
    select count(distinct l.case_id) as cases, count(*) filter (where l.case_id is null and r.is_other_case) as others
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
  earliest date;
  ended date;
begin
  select h.* into it from hurdle.hurdle h where h.county_id = county and h.id = asked for no key update;
  if not found or it.merged_into_id is not null then return; end if;
  select count(*)::int, min(r.reported_on) into reports, earliest from hurdle.report r where r.county_id = county and r.hurdle_id = asked;
  if reports = 0 then return; end if;
  different := hurdle.different_reports(county, asked);
  if (it.report_count, it.different_count, it.first_reported_on) is distinct from (reports, different, earliest) then
    update hurdle.hurdle h set report_count = reports, different_count = different, first_reported_on = earliest where h.county_id = county and h.id = asked;
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
  who uuid := case when tg_op = 'INSERT' or pg_catalog.pg_trigger_depth() = 1 then seal.person() end;
  name text := (select p.given_name || ' ' || p.family_name from app.person p where p.county_id = new.county_id and p.id = who);
begin
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
        (select coalesce(max(r.number), 0) + 1 from hurdle.reconstruction r where r.county_id = new.county_id and r.hurdle_id = new.id), ${today}, new.different_count;
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
    or (old.state = 'CLUSTERED' and new.state = 'RECONSTRUCTION' and new.different_count < 3)
    or (new.state = 'ASSESSED' and ${lastOutcome} is null)
    or (old.state = 'ASSESSED' and new.state = 'DIRECT_RESOLUTION' and ${lastOutcome} <> 'SOLVABLE_AT_ONCE')
    or (old.state = 'ASSESSED' and new.state = 'DECISION_REQUESTED' and ${lastOutcome} <> 'NEEDS_STRUCTURAL_CHANGE')
    or (new.state = 'SOLVED' and new.answer is null))
  then raise insufficient_privilege using message = 'A hurdle goes its way step by step.'; end if;
  return new;
end $$`;

/** Who follows a report without an account is told how it stands and nothing else. */
const follow = `
create function seal.followed_report(hash text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
begin
  if pg_catalog.current_setting('role') <> 'kim_authenticator' then return null; end if;
  return (select pg_catalog.jsonb_build_object('title', r.title, 'reportedOn', r.reported_on, 'state', h.state, 'answer', h.answer,
      'steps', (select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('toState', s.to_state, 'occurredOn', s.occurred_on, 'remark', s.remark) order by s.step)
        from hurdle.step s where s.county_id = h.county_id and s.hurdle_id = h.id))
    from hurdle.report r join hurdle.hurdle h on h.county_id = r.county_id and h.id = r.hurdle_id where r.token_hash = hash);
end $$`;

/** A report of somebody without an account: of a county that is there, and about a municipality of it or none. */
const send = `
create function seal.send_report(said jsonb, hash text) returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare
  county uuid;
  place uuid;
  new_id uuid := pg_catalog.gen_random_uuid();
begin
  if pg_catalog.current_setting('role') <> 'kim_authenticator' then return false; end if;
  select o.id into county from app.organisation o where o.kind = 'COUNTY' and o.key = said ->> 'county';
  if county is null then return false; end if;
  if said ->> 'municipality' is not null then
    select o.id into place from app.organisation o where o.county_id = county and o.kind = 'MUNICIPALITY' and o.key = said ->> 'municipality';
    if place is null then return false; end if;
  end if;
  insert into hurdle.report (county_id, id, hurdle_id, source, municipality_id, theme, legal_domains, bodies, title, description, proposal, reported_on, reporter_organisation, token_hash, is_other_case)
    values (county, new_id, new_id, 'EXTERNAL_ADVISER', place, said ->> 'theme',
      array(select pg_catalog.jsonb_array_elements_text(said -> 'legalDomains')), array(select pg_catalog.jsonb_array_elements_text(said -> 'bodies')),
      said ->> 'title', said ->> 'description', said ->> 'proposal', ${today}, said ->> 'organisation', hash, (said ->> 'isOtherCase')::boolean);
  return true;
end $$`;

/**
 * How alike texts are: by the stems of their words, by the letters they have in common (of which German compounds are made), the
 * rarer among all the more, and by theme, law and bodies. Measured by `kim hurdle measure`.
 */
const similar = `
create function hurdle.similar_texts(docs jsonb, asked text) returns table (other text, score real) language sql stable set search_path = '' as $$
  with doc as (
    select d ->> 'key' as key, d ->> 'theme' as theme, (d ->> 'title') || ' ' || (d ->> 'text') as body,
      array(select pg_catalog.jsonb_array_elements_text(d -> 'domains')) as domains,
      array(select pg_catalog.jsonb_array_elements_text(d -> 'bodies')) as bodies
    from pg_catalog.jsonb_array_elements(docs) d
  ), feature as materialized (
    select doc.key, 'stem' as kind, f.f from doc, lateral pg_catalog.unnest(pg_catalog.tsvector_to_array(pg_catalog.to_tsvector('pg_catalog.german', doc.body))) f(f)
    union all
    select doc.key, 'letters', f.f from doc, lateral pg_catalog.unnest(extension.show_trgm(doc.body)) f(f)
  ), weight as (
    select kind, f, pg_catalog.ln((select count(*) from doc)::float8 / count(*)) as w from feature group by kind, f
  ), norm as (
    select feature.key, kind, pg_catalog.sqrt(sum(weight.w * weight.w)) as size from feature join weight using (kind, f) group by feature.key, kind
  ), together as (
    select b.key, b.kind, sum(weight.w * weight.w) as dot from feature a join feature b on b.kind = a.kind and b.f = a.f and b.key <> a.key
      join weight on weight.kind = a.kind and weight.f = a.f where a.key = asked group by b.key, b.kind
  ), alike as (
    select t.key, sum(t.dot / nullif(mine.size * theirs.size, 0)) / 2 as score from together t
      join norm mine on mine.key = asked and mine.kind = t.kind join norm theirs on theirs.key = t.key and theirs.kind = t.kind group by t.key
  )
  select o.key, (coalesce(alike.score, 0) + case when o.theme = one.theme then 0.04 else 0 end
      + case when o.bodies && one.bodies then 0.08 else 0 end + case when o.domains && one.domains then 0.06 else 0 end)::real
  from doc one join doc o on o.key <> one.key left join alike on alike.key = o.key
  where one.key = asked
$$`;

const similarHurdles = `
create function seal.similar_hurdles(asked uuid) returns table (hurdle_id uuid, score real) language plpgsql stable security definer set search_path = '' as $$
declare
  county uuid := seal.county();
  docs jsonb;
begin
  if pg_catalog.current_setting('role') not in ('kim_county_coordinator', 'kim_centre_head', 'kim_steering_office') then return; end if;
  select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('key', h.id, 'theme', h.theme, 'title', h.title, 'text', r.said, 'domains', r.domains, 'bodies', r.bodies)) into docs
  from hurdle.hurdle h join lateral (
    select pg_catalog.string_agg(p.title || ' ' || p.description || coalesce(' ' || p.proposal, ''), ' ') as said,
      pg_catalog.jsonb_path_query_array(pg_catalog.jsonb_agg(p.legal_domains), '$[*][*]') as domains,
      pg_catalog.jsonb_path_query_array(pg_catalog.jsonb_agg(p.bodies), '$[*][*]') as bodies
    from hurdle.report p where p.county_id = h.county_id and p.hurdle_id = h.id
  ) r on r.said is not null
  where h.county_id = county and h.merged_into_id is null;
  return query select s.other::uuid, s.score from hurdle.similar_texts(docs, asked::text) s;
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
  follow,
  send,
  similar,
  similarHurdles,
  trigger('hurdle_begun', 'before insert on hurdle.report for each row execute function hurdle.begin_hurdle()'),
  trigger('report_weighed', 'after insert or update of hurdle_id on hurdle.report for each row execute function hurdle.report_moved()'),
  trigger('case_weighed', 'after insert on hurdle.report_case for each row execute function hurdle.case_named()'),
  trigger('order_kept', 'before update on hurdle.hurdle for each row execute function hurdle.keep_order()'),
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
  'hurdle.similar_texts(jsonb, text)',
  'seal.followed_report(text)',
  'seal.send_report(jsonb, text)',
  'seal.similar_hurdles(uuid)',
];
