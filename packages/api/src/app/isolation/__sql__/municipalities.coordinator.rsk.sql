select (select json_build_object('rows', coalesce(json_agg(q.j), '[]'), 'count', (select count(*)
from app.organisation t0
where true
and $1::uuid = t0.county_id
and (t0.kind = 'MUNICIPALITY'
and t0.county_id = $10::uuid)))
from (select json_build_object('_reach', t0.county_id, 'name', t0.name, 'f:fte', (select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text
from app.position_share s join app.position p on p.county_id = s.county_id
and p.id = s.position_id
where s.county_id = t0.county_id
and s.municipality_id = t0.id
and p.module = $2::text
and p.fte > 0
and (p.returned_from is null or p.returned_from > $3::date)
and p.county_id = $4::uuid
and $5::uuid = any (array[p.county_id])), 'f:positions', (select json_build_object('rows', coalesce(json_agg(q.j), '[]'))
from (select json_build_object('_reach', t1.county_id, 'title', t1.title) as j, (t1.key)::text as s, t1.id as i
from app.position t1
where t1.county_id = t0.county_id
and t1.module = $6::text
and t1.id = any (array(select s.position_id
from app.position_share s
where s.county_id = t0.county_id
and s.municipality_id = t0.id))
and $7::uuid = t1.county_id
and (t1.county_id = $8::uuid)
order by t1.key asc, t1.id asc
limit 21) q)) as j, (t0.name collate "de-x-icu")::text as s, t0.id as i
from app.organisation t0
where true
and $1::uuid = t0.county_id
and (t0.kind = 'MUNICIPALITY'
and t0.county_id = $9::uuid)
order by t0.name collate "de-x-icu" asc, t0.id asc
limit 21) q) as result;
