/**
 * What a reasonable user of PostGraphile would add for these pages: computed fields in SQL, so that it need not fetch
 * rows only to add them up. They exist in the bench's database alone.
 */
export const postgraphileFields: readonly string[] = [
  `create function app.organisation_fte(o app.organisation) returns text stable language sql as $$
     select coalesce(sum(p.fte * s.share), 0)::numeric(12, 6)::text
     from app.position_share s join app.position p on p.county_id = s.county_id and p.id = s.position_id
     where s.county_id = o.county_id and s.municipality_id = o.id and p.module = 'M2_CASE_MANAGEMENT' $$`,
  `create function app.organisation_case_positions(o app.organisation) returns setof app.position stable language sql as $$
     select p.* from app.position p
     where p.county_id = o.county_id and p.module = 'M2_CASE_MANAGEMENT' and p.id = any (array(
       select s.position_id from app.position_share s where s.county_id = o.county_id and s.municipality_id = o.id))
     order by p.key $$`,
  `create function app.position_is_vacant(p app.position) returns boolean stable language sql as $$
     select not exists (select from app.position_occupancy o where o.county_id = p.county_id and o.position_id = p.id
       and o.valid_from <= current_date and (o.valid_to is null or o.valid_to >= current_date)) $$`,
  `create function app.position_employer(p app.position) returns app.organisation stable language sql as $$
     select o.* from app.organisation o where o.county_id = p.county_id and o.id = (
       select s.holder_id from app.supervision_assignment s
       where s.county_id = p.county_id and s.position_id = p.id and s.kind = 'DIENSTAUFSICHT'
         and s.valid_from <= current_date and (s.valid_to is null or s.valid_to >= current_date)) $$`,
];
