/** Only the role of a request without an account; everybody who is signed in has their own way to all this. */
const isGuest = `pg_catalog.current_setting('role') = 'kim_guest'`;

const counties = `
create function seal.public_counties() returns jsonb language sql stable security definer set search_path = '' as $$
  select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id)
  from app.organisation o where o.kind = 'COUNTY' and ${isGuest}
$$`;

/** Of a resolution what was decided, never how anybody voted or who asked for it; of a measure its owner's house, never a person. */
const county = `
create function seal.published_county(asked uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select pg_catalog.jsonb_build_object('id', o.id, 'name', o.name,
    'resolutions', coalesce((select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('subject', r.subject, 'text', r.text, 'kind', r.kind,
        'outcome', r.outcome, 'decidedOn', r.decided_on, 'dayNote', r.day_note, 'publishedOn', r.published_on) order by r.decided_on desc, r.id desc)
      from (select p.* from governance.resolution p where p.county_id = o.id and p.published_on is not null order by p.decided_on desc, p.id desc limit 500) r), '[]'),
    'measures', coalesce((select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('number', m.number, 'wording', m.wording, 'fieldNumber', f.number,
        'fieldName', f.name, 'goalTitle', g.title, 'state', m.state, 'dueOn', m.due_on, 'ownerOrganisationName', m.owner_organisation_name,
        'light', l.light, 'lightYear', l.year, 'lightQuarter', l.quarter) order by m.number)
      from measure.measure m join measure.action_goal g on g.county_id = m.county_id and g.id = m.goal_id
      join measure.action_field f on f.county_id = g.county_id and f.id = g.field_id
      left join lateral (select v.light, v.year, v.quarter from measure.measure_review v where v.county_id = m.county_id and v.measure_id = m.id
        order by v.year desc, v.quarter desc limit 1) l on true
      where m.county_id = o.id and m.published_on is not null), '[]'))
  from app.organisation o where o.kind = 'COUNTY' and o.id = asked and ${isGuest}
$$`;

/** So many a day and county. Whoever floods it stops others for a day, and not the county for a week. */
const MOST_A_DAY = 50;

/**
 * Takes a report of somebody without an account, of whom nothing is kept but the digest of their secret. The same again does nothing.
 * Those of one county wait for each other, so that the bound holds.
 */
const send = `
create function seal.send_report(said jsonb, hash text) returns text language plpgsql volatile security definer set search_path = '' as $$
declare
  county uuid := (said ->> 'countyId')::uuid;
  day date := seal.today();
  report uuid := pg_catalog.gen_random_uuid();
begin
  if not ${isGuest} or day is null then raise insufficient_privilege using message = 'Reports without an account come from nobody who has one.'; end if;
  if not exists (select from app.organisation o where o.id = county and o.kind = 'COUNTY') then return 'NOT_FOUND'; end if;
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(county::text, 46));
  if exists (select from hurdle.report r where r.county_id = county and r.token_hash = hash) then return 'SENT'; end if;
  if (select count(*) from hurdle.report r where r.county_id = county and r.token_hash is not null and r.reported_on = day) >= ${MOST_A_DAY} then return 'FULL'; end if;
  if pg_catalog.length(said ->> 'title') not between 1 and 120 or pg_catalog.length(said ->> 'description') not between 1 and 4000
    or pg_catalog.length(said ->> 'proposal') > 4000 or pg_catalog.length(said ->> 'organisation') > 120
  then raise check_violation using message = 'A report is told briefly.'; end if;
  insert into hurdle.report (county_id, id, hurdle_id, source, theme, legal_domains, bodies, title, description, proposal, reported_on, reporter_organisation, token_hash, is_other_case)
    values (county, report, report, 'EXTERNAL_ADVISER', said ->> 'theme',
      array(select pg_catalog.jsonb_array_elements_text(said -> 'legalDomains')), array(select pg_catalog.jsonb_array_elements_text(said -> 'bodies')),
      said ->> 'title', said ->> 'description', said ->> 'proposal', day, said ->> 'organisation', hash, (said ->> 'isOtherCase')::boolean);
  return 'SENT';
end $$`;

/** What somebody with the secret sees: their report, the hurdle it is in now, its course, and what they were told. */
const followed = `
create function seal.followed_report(hash text) returns jsonb language sql stable security definer set search_path = '' as $$
  select pg_catalog.jsonb_build_object('title', r.title, 'reportedOn', r.reported_on, 'countyName', o.name, 'hurdleTitle', h.title, 'state', h.state, 'answer', h.answer,
    'steps', coalesce((select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('toState', s.to_state, 'occurredOn', s.occurred_on, 'remark', s.remark) order by s.step)
      from hurdle.step s where s.county_id = h.county_id and s.hurdle_id = h.id), '[]'),
    'resultTitle', told.title, 'resultBody', told.body, 'isAdopted', told.is_adopted, 'toldOn', told.sent_on)
  from hurdle.report r join hurdle.hurdle h on h.county_id = r.county_id and h.id = r.hurdle_id
  join app.organisation o on o.county_id = r.county_id and o.id = r.county_id
  left join lateral (select t.title, t.body, t.is_adopted, c.sent_on from governance.communication c join governance.result t on t.county_id = c.county_id and t.id = c.result_id
    where c.county_id = r.county_id and c.report_id = r.id order by c.sent_on desc, t.published_on desc, t.id desc limit 1) told on true
  where r.token_hash = hash and ${isGuest}
$$`;

export const openFunctions = [counties, county, send, followed];

export const openNames = [
  'seal.public_counties()',
  'seal.published_county(uuid)',
  'seal.send_report(jsonb, text)',
  'seal.followed_report(text)',
];
