select (select json_build_object('rows', coalesce(json_agg(q.j), '[]'), 'count', (select count(*)
from app.organisation t0
where true
and $3::uuid = any (array(select t0.id
union select unnest(p.organisation_ids)
from app.position p
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]
union select m.id
from app.organisation m
where m.county_id = t0.county_id
and t0.kind = 'COUNTY'
union select s.holder_id
from app.position p join app.supervision_assignment s on s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $1::date
and (s.valid_to is null or s.valid_to >= $2::date)
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]))
and (t0.kind = 'MUNICIPALITY'
and t0.county_id = $26::uuid
and (t0.id = $27::uuid or t0.kind = 'COUNTY' or t0.id = any (array(select unnest(p.organisation_ids)
from app.position p
where p.county_id = $28::uuid
and p.organisation_ids @> array[$27::uuid]
union select unnest(p.organisation_ids)
from app.position p join app.supervision_assignment s on s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $29::date
and (s.valid_to is null or s.valid_to >= $30::date)
where p.county_id = $31::uuid
and s.holder_id = $27::uuid))))))
from (select json_build_object('_reach', array(select t0.id
union select unnest(p.organisation_ids)
from app.position p
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]
union select m.id
from app.organisation m
where m.county_id = t0.county_id
and t0.kind = 'COUNTY'
union select s.holder_id
from app.position p join app.supervision_assignment s on s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $18::date
and (s.valid_to is null or s.valid_to >= $19::date)
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]), 'name', t0.name, 'f:fte', (select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text
from app.position_share s join app.position p on p.county_id = s.county_id
and p.id = s.position_id
where s.county_id = t0.county_id
and s.municipality_id = t0.id
and p.module = $4::text
and p.fte > 0
and (p.returned_from is null or p.returned_from > $5::date)
and p.county_id = $6::uuid
and (p.organisation_ids @> array[$7::uuid] or (select s.holder_id
from app.supervision_assignment s
where s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $8::date
and (s.valid_to is null or s.valid_to >= $8::date)) = $7::uuid)
and $9::uuid = any (array_append(p.organisation_ids, (select s.holder_id
from app.supervision_assignment s
where s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $10::date
and (s.valid_to is null or s.valid_to >= $10::date))))), 'f:positions', (select json_build_object('rows', coalesce(json_agg(q.j), '[]'))
from (select json_build_object('_reach', array_append(t1.organisation_ids, (select s.holder_id
from app.supervision_assignment s
where s.county_id = t1.county_id
and s.position_id = t1.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $14::date
and (s.valid_to is null or s.valid_to >= $14::date))), 'title', t1.title) as j, (t1.key)::text as s, t1.id as i
from app.position t1
where t1.county_id = t0.county_id
and t1.module = $11::text
and t1.id = any (array(select s.position_id
from app.position_share s
where s.county_id = t0.county_id
and s.municipality_id = t0.id))
and $13::uuid = any (array_append(t1.organisation_ids, (select s.holder_id
from app.supervision_assignment s
where s.county_id = t1.county_id
and s.position_id = t1.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $12::date
and (s.valid_to is null or s.valid_to >= $12::date))))
and (t1.county_id = $15::uuid
and (t1.organisation_ids @> array[$16::uuid] or (select s.holder_id
from app.supervision_assignment s
where s.county_id = t1.county_id
and s.position_id = t1.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $17::date
and (s.valid_to is null or s.valid_to >= $17::date)) = $16::uuid))
order by t1.key asc, t1.id asc
limit 21) q)) as j, (t0.name collate "de-x-icu")::text as s, t0.id as i
from app.organisation t0
where true
and $3::uuid = any (array(select t0.id
union select unnest(p.organisation_ids)
from app.position p
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]
union select m.id
from app.organisation m
where m.county_id = t0.county_id
and t0.kind = 'COUNTY'
union select s.holder_id
from app.position p join app.supervision_assignment s on s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $1::date
and (s.valid_to is null or s.valid_to >= $2::date)
where p.county_id = t0.county_id
and p.organisation_ids @> array[t0.id]))
and (t0.kind = 'MUNICIPALITY'
and t0.county_id = $20::uuid
and (t0.id = $21::uuid or t0.kind = 'COUNTY' or t0.id = any (array(select unnest(p.organisation_ids)
from app.position p
where p.county_id = $22::uuid
and p.organisation_ids @> array[$21::uuid]
union select unnest(p.organisation_ids)
from app.position p join app.supervision_assignment s on s.county_id = p.county_id
and s.position_id = p.id
and s.kind = 'DIENSTAUFSICHT'
and s.valid_from <= $23::date
and (s.valid_to is null or s.valid_to >= $24::date)
where p.county_id = $25::uuid
and s.holder_id = $21::uuid))))
order by t0.name collate "de-x-icu" asc, t0.id asc
limit 21) q) as result;
