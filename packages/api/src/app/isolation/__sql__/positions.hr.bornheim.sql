select (select json_build_object('rows', coalesce(json_agg(q.j), '[]'), 'count', (select count(*)
from app.position t0
where true
and $1::uuid = any (t0.organisation_ids)
and (t0.county_id = $12::uuid
and t0.organisation_ids @> array[$13::uuid])))
from (select json_build_object('_reach', t0.organisation_ids, 'title', t0.title, 'fte', t0.fte::text, 'f:occupancies', (select coalesce(json_agg(json_build_object('_reach', (select p.organisation_ids
from app.position p
where p.county_id = t1.county_id
and p.id = t1.position_id), 'f:person', (select json_build_object('_reach', array(select $2::uuid
where t2.id = $3::uuid
union select t2.organisation_id
union select unnest(p.organisation_ids)
from app.position_occupancy o join app.position p on p.county_id = o.county_id
and p.id = o.position_id
where o.county_id = t2.county_id
and o.person_id = t2.id), 'familyName', t2.family_name)
from app.person t2
where t2.county_id = t1.county_id
and t2.id = t1.person_id
and (t2.county_id = $4::uuid
and (t2.id = $6::uuid or exists (select
from app.position_occupancy o join app.position p on p.county_id = o.county_id
and p.id = o.position_id
where o.county_id = t2.county_id
and o.person_id = t2.id
and p.organisation_ids @> array[$5::uuid])))))
order by t1.valid_from, t1.id), '[]')
from app.position_occupancy t1
where t1.county_id = t0.county_id
and t1.position_id = t0.id
and (t1.county_id = $7::uuid
and t1.position_id = any (array(select p.id
from app.position p
where p.county_id = $8::uuid
and p.organisation_ids @> array[$9::uuid]))))) as j, (t0.key)::text as s, t0.id as i
from app.position t0
where true
and $1::uuid = any (t0.organisation_ids)
and (t0.county_id = $10::uuid
and t0.organisation_ids @> array[$11::uuid])
order by t0.key asc, t0.id asc
limit 21) q) as result;
