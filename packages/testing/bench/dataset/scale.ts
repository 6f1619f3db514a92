/**
 * What makes the bench's database no toy: beside the two real counties, fifty made-up ones. The same rows on every
 * machine: every value follows from the number of its row.
 */
const counties = 50;
const municipalities = 20;
const positions = 20;

/** Set-based, run once by the administrator; about a thousand tenants, 20,000 positions, 60,000 supervisions. */
export const scaleStatements: readonly string[] = [
  // Each trigger would lock the position it looks at: more locks than one transaction may hold.
  `set session_replication_role = replica`,
  // Version 8 (RFC 9562), as the reference data has them.
  `create function pg_temp.made(kind text, key text) returns uuid language sql immutable as
     $$ select overlay(overlay(md5('kim-bench:' || kind || ':' || key) placing '8' from 13) placing 'a' from 17)::uuid $$`,
  `create temp table c as
     select n, 'b' || lpad(n::text, 2, '0') as key, pg_temp.made('organisation', 'b' || lpad(n::text, 2, '0')) as id
     from generate_series(1, ${counties}) n`,
  `create temp table m as
     select c.n as county, i as n, c.id as county_id, c.key || '-m' || lpad(i::text, 2, '0') as key,
       pg_temp.made('organisation', c.key || '-m' || lpad(i::text, 2, '0')) as id
     from c cross join generate_series(1, ${municipalities}) i`,
  // Every tenth position is shared half and half with the next municipality.
  `create temp table p as
     select m.county, m.county_id, m.id as municipality_id, i as n, m.key || '-p' || lpad(i::text, 2, '0') as key,
       pg_temp.made('position', m.key || '-p' || lpad(i::text, 2, '0')) as id,
       case when i % 10 = 0 then next.id end as second_id
     from m join m next on next.county_id = m.county_id and next.n = m.n % ${municipalities} + 1
     cross join generate_series(1, ${positions}) i`,
  `insert into app.organisation (county_id, id, kind, key, name)
     select id, id, 'COUNTY', key, 'Kreis ' || upper(key) from c`,
  `insert into app.organisation (county_id, id, kind, key, name, municipality_type, rhine_bank, official_key)
     select county_id, id, 'MUNICIPALITY', key, 'Gemeinde ' || upper(key), case when n % 3 = 0 then 'STADT' else 'GEMEINDE' end,
       case when n % 2 = 0 then 'LEFT' else 'RIGHT' end, '09' || lpad((county * 1000 + n)::text, 6, '0') from m`,
  `insert into app.position (county_id, id, key, module, title, fte, pay_grade, funded_by, organisation_ids)
     select county_id, id, key, case when n % 7 = 0 then 'M3_FOREIGNERS_OFFICE' else 'M2_CASE_MANAGEMENT' end,
       n || '. Stelle', (n % 4 + 1) * 0.25, case when n % 5 = 0 then null else 'S12' end, 'Land Nordrhein-Westfalen',
       array_remove(array[municipality_id, second_id], null) from p`,
  `insert into app.position_share (county_id, position_id, municipality_id, share)
     select county_id, id, municipality_id, case when second_id is null then 1 else 0.5 end from p
     union all select county_id, id, second_id, 0.5 from p where second_id is not null`,
  `insert into app.supervision_assignment (county_id, id, position_id, kind, holder_id, valid_from, valid_to, legal_basis)
     select county_id, pg_temp.made('supervision', key || kind || valid_from), id, kind, holder_id, valid_from::date, valid_to::date, 'Beispiel'
     from p cross join lateral (values
       ('DIENSTAUFSICHT', county_id, '2020-01-01', '2024-12-31'),
       ('DIENSTAUFSICHT', municipality_id, '2025-01-01', null),
       ('FACHAUFSICHT', county_id, '2020-01-01', null)) s (kind, holder_id, valid_from, valid_to)`,
  // Three of four are filled.
  `insert into app.person (county_id, id, organisation_id, given_name, family_name, email)
     select county_id, pg_temp.made('person', key), municipality_id, 'Kim', 'Beispiel-' || upper(key), key || '@kim.example'
     from p where n % 4 <> 0`,
  `insert into app.position_occupancy (county_id, id, position_id, person_id, share, valid_from)
     select county_id, pg_temp.made('occupancy', key), id, pg_temp.made('person', key), 1, '2025-01-01' from p where n % 4 <> 0`,
  // Somebody who can sign in: the coordinator of each made-up county.
  `insert into app.person (county_id, id, organisation_id, given_name, family_name)
     select id, pg_temp.made('person', 'coordinator.' || key), id, 'Karla', 'Muster-' || upper(key) from c`,
  `insert into app.identity_issuer (county_id, id, issuer, audience)
     select c.id, pg_temp.made('issuer', c.key), i.issuer, i.audience from c
     cross join (select distinct issuer, audience from app.identity_issuer) i`,
  `insert into app.identity_issuer_binding (county_id, issuer_id, organisation_id) select id, pg_temp.made('issuer', key), id from c`,
  `insert into app.identity_account (county_id, issuer_id, subject, person_id)
     select id, pg_temp.made('issuer', key), 'coordinator.' || key, pg_temp.made('person', 'coordinator.' || key) from c`,
  `insert into app.membership (county_id, id, person_id, organisation_id, role, valid_from)
     select id, pg_temp.made('membership', key), pg_temp.made('person', 'coordinator.' || key), id, 'COUNTY_COORDINATOR', '2025-01-01' from c`,
];
