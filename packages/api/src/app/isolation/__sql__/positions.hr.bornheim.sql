select (select json_build_object('rows', coalesce(json_agg(q.j), '[]'), 'count', (select count(*)
from app.position t0
where true
and $2::uuid = any (array_append(t0.organisation_ids, (select s.holder_id
from app.supervision_assignment s
where s.county_id = t0.county_id
and s.position_id = t0.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $1::date
and (s.valid_to is null or s.valid_to >= $1::date))))
and (t0.county_id = $29::uuid
and (t0.organisation_ids @> array[$30::uuid] or (select s.holder_id
from app.supervision_assignment s
where s.county_id = t0.county_id
and s.position_id = t0.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $31::date
and (s.valid_to is null or s.valid_to >= $31::date)) = $30::uuid))))
from (select json_build_object('_reach', array_append(t0.organisation_ids, (select s.holder_id
from app.supervision_assignment s
where s.county_id = t0.county_id
and s.position_id = t0.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $25::date
and (s.valid_to is null or s.valid_to >= $25::date))), 'title', t0.title, 'fte', t0.fte::text, 'f:occupancies', (select coalesce(json_agg(json_build_object('_reach', (select array_append(p.organisation_ids, (select s.holder_id
from app.supervision_assignment s
where s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $20::date
and (s.valid_to is null or s.valid_to >= $20::date)))
from app.position p
where p.county_id = t1.county_id
and p.id = t1.position_id), 'f:person', (select json_build_object('_reach', array(select $3::uuid
where t2.id = $4::uuid or t2.id = any (array(select f.line_manager_id
from personnel.file f
where f.county_id = $6::uuid
and f.person_id = $5::uuid
union all select f.line_manager_id
from personnel.file f
where f.county_id = $6::uuid
and f.id = any (array(select k.file_id
from personnel.file_keeper k
where k.county_id = $6::uuid
and k.organisation_id = $8::uuid
and k.valid_from <= $7::date
and (k.valid_to is null or k.valid_to >= $7::date)))))
union select t2.organisation_id
union select k.organisation_id
from personnel.file f join personnel.file_keeper k on k.county_id = f.county_id
and k.file_id = f.id
where f.county_id = t2.county_id
and f.person_id = t2.id
and k.valid_from <= $9::date
and (k.valid_to is null or k.valid_to >= $10::date)
union select unnest(p.organisation_ids)
from (select o.county_id, o.position_id
from app.position_occupancy o
where o.county_id = t2.county_id
and o.person_id = t2.id
union all select d.county_id, d.position_id
from app.position_deputy d
where d.county_id = t2.county_id
and d.person_id = t2.id) o join app.position p on p.county_id = o.county_id
and p.id = o.position_id
where true), 'familyName', t2.family_name)
from app.person t2
where t2.county_id = t1.county_id
and t2.id = t1.person_id
and (t2.county_id = $11::uuid
and (t2.id = $15::uuid or t2.organisation_id = $12::uuid or $12::uuid = any (array(select k.organisation_id
from personnel.file f join personnel.file_keeper k on k.county_id = f.county_id
and k.file_id = f.id
where f.county_id = t2.county_id
and f.person_id = t2.id
and k.valid_from <= $13::date
and (k.valid_to is null or k.valid_to >= $14::date))) or t2.id = any (array(select f.line_manager_id
from personnel.file f
where f.county_id = $17::uuid
and f.person_id = $16::uuid
union all select f.line_manager_id
from personnel.file f
where f.county_id = $17::uuid
and f.id = any (array(select k.file_id
from personnel.file_keeper k
where k.county_id = $17::uuid
and k.organisation_id = $19::uuid
and k.valid_from <= $18::date
and (k.valid_to is null or k.valid_to >= $18::date))))) or exists (select
from (select o.county_id, o.position_id
from app.position_occupancy o
where o.county_id = t2.county_id
and o.person_id = t2.id
union all select d.county_id, d.position_id
from app.position_deputy d
where d.county_id = t2.county_id
and d.person_id = t2.id) o join app.position p on p.county_id = o.county_id
and p.id = o.position_id
where true
and p.organisation_ids @> array[$12::uuid])))))
order by t1.valid_from, t1.id), '[]')
from app.position_occupancy t1
where t1.county_id = t0.county_id
and t1.position_id = t0.id
and (t1.county_id = $21::uuid
and t1.position_id = any (array(select p.id
from app.position p
where p.county_id = $22::uuid
and (p.organisation_ids @> array[$23::uuid] or (select s.holder_id
from app.supervision_assignment s
where s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $24::date
and (s.valid_to is null or s.valid_to >= $24::date)) = $23::uuid)))))) as j, (t0.key)::text as s, t0.id as i
from app.position t0
where true
and $2::uuid = any (array_append(t0.organisation_ids, (select s.holder_id
from app.supervision_assignment s
where s.county_id = t0.county_id
and s.position_id = t0.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $1::date
and (s.valid_to is null or s.valid_to >= $1::date))))
and (t0.county_id = $26::uuid
and (t0.organisation_ids @> array[$27::uuid] or (select s.holder_id
from app.supervision_assignment s
where s.county_id = t0.county_id
and s.position_id = t0.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $28::date
and (s.valid_to is null or s.valid_to >= $28::date)) = $27::uuid))
order by t0.key asc, t0.id asc
limit 21) q) as result;
