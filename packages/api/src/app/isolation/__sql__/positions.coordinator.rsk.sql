select (select json_build_object('rows', coalesce(json_agg(q.j), '[]'), 'count', (select count(*)
from app.position t0
where true
and $1::uuid = t0.county_id
and (t0.county_id = $12::uuid)))
from (select json_build_object('_reach', t0.county_id, 'title', t0.title, 'fte', t0.fte::text, 'f:occupancies', (select coalesce(json_agg(json_build_object('_reach', t1.county_id, 'f:person', (select json_build_object('_reach', array(select $2::uuid
where t2.id = $3::uuid or t2.id = any (array(select f.line_manager_id
from personnel.file f
where f.county_id = $5::uuid
and f.person_id = $4::uuid))
union select t2.county_id
where exists (select
from (select o.county_id, o.position_id
from app.position_occupancy o
where o.county_id = t2.county_id
and o.person_id = t2.id
union all select d.county_id, d.position_id
from app.position_deputy d
where d.county_id = t2.county_id
and d.person_id = t2.id) o join app.position p on p.county_id = o.county_id
and p.id = o.position_id
where true)), 'familyName', t2.family_name)
from app.person t2
where t2.county_id = t1.county_id
and t2.id = t1.person_id
and (t2.county_id = $6::uuid
and (t2.id = $7::uuid or t2.id = any (array(select f.line_manager_id
from personnel.file f
where f.county_id = $9::uuid
and f.person_id = $8::uuid)) or exists (select
from (select o.county_id, o.position_id
from app.position_occupancy o
where o.county_id = t2.county_id
and o.person_id = t2.id
union all select d.county_id, d.position_id
from app.position_deputy d
where d.county_id = t2.county_id
and d.person_id = t2.id) o join app.position p on p.county_id = o.county_id
and p.id = o.position_id
where true)))))
order by t1.valid_from, t1.id), '[]')
from app.position_occupancy t1
where t1.county_id = t0.county_id
and t1.position_id = t0.id
and (t1.county_id = $10::uuid))) as j, (t0.key)::text as s, t0.id as i
from app.position t0
where true
and $1::uuid = t0.county_id
and (t0.county_id = $11::uuid)
order by t0.key asc, t0.id asc
limit 21) q) as result;
