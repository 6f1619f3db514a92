select (select json_build_object('rows', coalesce(json_agg(q.j), '[]'), 'count', (select count(*)
from app.organisation t0
where true
and $1::uuid = any (array(select t0.id
union select unnest(p.organisation_ids)
from app.position p
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]
union select m.id
from app.organisation m
where m.county_id = t0.county_id
and t0.kind = 'COUNTY'))
and (t0.kind = 'MUNICIPALITY'
and t0.county_id = $13::uuid
and (t0.id = $14::uuid or t0.kind = 'COUNTY' or t0.id = any (array(select unnest(p.organisation_ids)
from app.position p
where p.county_id = $15::uuid
and p.organisation_ids @> array[$14::uuid]))))))
from (select json_build_object('_reach', array(select t0.id
union select unnest(p.organisation_ids)
from app.position p
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]
union select m.id
from app.organisation m
where m.county_id = t0.county_id
and t0.kind = 'COUNTY'), 'name', t0.name, 'f:fte', (select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text
from app.position_share s join app.position p on p.county_id = s.county_id
and p.id = s.position_id
where s.county_id = t0.county_id
and s.municipality_id = t0.id
and p.module = $2::text
and p.county_id = $3::uuid
and p.organisation_ids @> array[$4::uuid]
and $5::uuid = any (p.organisation_ids)), 'f:positions', (select json_build_object('rows', coalesce(json_agg(q.j), '[]'))
from (select json_build_object('_reach', t1.organisation_ids, 'title', t1.title) as j, (t1.key)::text as s, t1.id as i
from app.position t1
where t1.county_id = t0.county_id
and t1.module = $6::text
and t1.id = any (array(select s.position_id
from app.position_share s
where s.county_id = t0.county_id
and s.municipality_id = t0.id))
and $7::uuid = any (t1.organisation_ids)
and (t1.county_id = $8::uuid
and t1.organisation_ids @> array[$9::uuid])
order by t1.key asc, t1.id asc
limit 21) q)) as j, (t0.name collate "de-x-icu")::text as s, t0.id as i
from app.organisation t0
where true
and $1::uuid = any (array(select t0.id
union select unnest(p.organisation_ids)
from app.position p
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]
union select m.id
from app.organisation m
where m.county_id = t0.county_id
and t0.kind = 'COUNTY'))
and (t0.kind = 'MUNICIPALITY'
and t0.county_id = $10::uuid
and (t0.id = $11::uuid or t0.kind = 'COUNTY' or t0.id = any (array(select unnest(p.organisation_ids)
from app.position p
where p.county_id = $12::uuid
and p.organisation_ids @> array[$11::uuid]))))
order by t0.name collate "de-x-icu" asc, t0.id asc
limit 21) q) as result;
