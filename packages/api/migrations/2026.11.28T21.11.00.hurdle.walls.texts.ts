const today = `coalesce(seal.today(), (now() at time zone 'Europe/Berlin')::date)`;

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

/** Of those that are not done with, and those of the last two years; the newest: it reads all of their reports. */
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
  where h.id = any (array(select n.id from hurdle.hurdle n where n.county_id = county and n.merged_into_id is null and (n.id = asked
      or n.state not in ('SOLVED', 'REJECTED', 'CLOSED') or coalesce(n.decided_on, n.first_reported_on) > ${today} - 731)
    order by n.id = asked desc, n.first_reported_on desc, n.id limit 300));
  return query select s.other::uuid, s.score from hurdle.similar_texts(docs, asked::text) s;
end $$`;

export const hurdleTexts = [similar, similarHurdles];
