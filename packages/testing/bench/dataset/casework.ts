import { caseContents } from './case-contents.ts';
import { caseCounts } from './case-counts.ts';
import { referrals } from './referrals.ts';
import { services } from './services.ts';

/** Of Bornheim's first case manager: in every size the same, and a full one. */
export const firstCase = '00000000-03e9-800a-a000-000000000000';

/** How much casework there is. A case manager has the same caseload in both: only the number of case managers differs. */
export interface Size {
  /** In each municipality of the Rhein-Sieg-Kreis, with 100 cases and 500 services each. */
  readonly caseManagers: number;
  /** The same for Bornheim, whose case manager asks. */
  readonly inBornheim: number;
  /** In each of the 1,000 made-up municipalities, and what each of them has. */
  readonly elsewhere: {
    readonly caseManagers: number;
    readonly cases: number;
    readonly services: number;
  };
}

export const sizes = {
  /** 300,000 cases and 1.5 million services. */
  large: {
    caseManagers: 30,
    inBornheim: 30,
    elsewhere: { caseManagers: 3, cases: 81, services: 405 },
  },
  /** 3,000 cases and 15,000 services. */
  small: { caseManagers: 1, inBornheim: 2, elsewhere: { caseManagers: 1, cases: 1, services: 5 } },
} as const satisfies Record<string, Size>;

/**
 * Cases with what a case page shows, and services without a case. Every value follows from the number of its row, and Bornheim's
 * first case manager has the same cases in every size. Without triggers: rows are consistent as they are made.
 */
export const caseworkStatements = (size: Size): readonly string[] => [
  `set session_replication_role = replica`,
  ...withoutIndexes,
  ...caseManagers(size),
  ...cases,
  ...caseContents,
  ...processOfCases,
  ...caseCounts,
  ...referrals,
  ...services,
  `do $$ declare x record; begin for x in select definition from later loop execute x.definition; end loop; end $$`,
  `set session_replication_role = origin`,
];

/** Built once over all rows, an index takes half the time. Those of constraints stay. */
const withoutIndexes = [
  `create temp table later as
     select x.indexrelid::regclass::text as name, pg_get_indexdef(x.indexrelid) as definition from pg_index x join pg_class t on t.oid = x.indrelid
     where t.relnamespace in ('casework'::regnamespace, 'client'::regnamespace, 'content'::regnamespace)
       and not exists (select from pg_constraint c where c.conindid = x.indexrelid)`,
  `do $$ declare x record; begin for x in select name from later loop execute 'drop index ' || x.name; end loop; end $$`,
];

const caseManagers = ({ caseManagers: usual, inBornheim, elsewhere }: Size): string[] => [
  // Version 8 (RFC 9562), beginning with a number that grows, as real ones begin with the time.
  `create function pg_temp.numbered(kind int, n bigint, i bigint default 0) returns uuid language sql immutable as
     $$ select (lpad(to_hex(n), 12, '0') || '8' || lpad(to_hex(kind), 3, '0') || 'a' || lpad(to_hex(i), 15, '0'))::uuid $$`,
  // The demo's case managers are the first of their municipality; the others cannot sign in.
  `create temp table w as
     select row_number() over (order by is_made_up, no, place <> 'bornheim', place)::int as n, * from (
       select false as is_made_up, o.county_id, o.id as organisation_id, o.key as place, no, 100 as cases, 500 as services,
         coalesce(a.person_id, pg_temp.numbered(1, no, hashtext(o.key)::bigint & 2147483647)) as person_id
       from app.organisation o join app.organisation c on c.id = o.county_id and c.key = 'rsk'
       cross join lateral generate_series(1, case when o.key = 'bornheim' then ${inBornheim} else ${usual} end) no
       left join app.identity_account a on a.county_id = o.county_id and a.subject = 'cm.' || o.key and no = 1
       where o.kind = 'MUNICIPALITY'
       union all
       select true, o.county_id, o.id, o.key, no, ${elsewhere.cases}, ${elsewhere.services}, p.id
       from app.organisation o join app.organisation c on c.id = o.county_id and c.key ~ '^b\\d\\d$'
       cross join generate_series(1, ${elsewhere.caseManagers}) no
       join app.person p on p.county_id = o.county_id and p.email = o.key || '-p' || lpad(no::text, 2, '0') || '@kim.example'
       where o.kind = 'MUNICIPALITY') x`,
  `insert into app.person (county_id, id, organisation_id, given_name, family_name)
     select county_id, person_id, organisation_id, 'Kim', 'Beispiel-' || initcap(place) || '-' || no from w
     on conflict do nothing`,
  `insert into app.membership (county_id, id, person_id, organisation_id, role, valid_from)
     select county_id, pg_temp.numbered(2, n), person_id, organisation_id, 'CASE_MANAGER', '2025-01-01' from w
     where not exists (select from app.membership m where m.county_id = w.county_id and m.person_id = w.person_id)`,
  `insert into app.template (county_id, id, kind, title)
     select distinct county_id, pg_temp.numbered(3, 0), 'CONSENT', 'Consent' from w where is_made_up`,
  `insert into app.template_version (county_id, id, template_id, number, published_on, state)
     select county_id, id, id, 1, '2020-01-01', 'PUBLISHED' from app.template where id = pg_temp.numbered(3, 0)`,
];

const phases = `array['ACCESS', 'INTAKE', 'ASSESSMENT', 'GOAL_AGREEMENT', 'COORDINATION', 'COORDINATION', 'MONITORING', 'REASSESSMENT']`;

/** `h` is what varies from case to case. */
const cases = [
  `create temp table k as
     select x.*, case when not is_open then 'CLOSED' when h % 400 = 0 then 'WITHDRAWN' else (${phases})[1 + h % 8] end as phase,
       date '2026-10-30' - h % 1500 as opened_on from (
       select w.county_id, w.organisation_id, w.person_id, w.no, i as case_no, w.n * 1000 + i as number,
         pg_temp.numbered(10, w.n * 1000 + i) as id, pg_temp.numbered(11, w.n * 1000 + i) as client_id,
         hashint4(w.n * 1000 + i) & 2147483647 as h, i % 5 <> 0 as is_open, not is_made_up and no = 1 as is_rich, v.id as template_version_id
       from w cross join lateral generate_series(1, w.cases) i
       join lateral (select v.id from app.template t join app.template_version v on v.county_id = t.county_id and v.template_id = t.id
         where t.county_id = w.county_id and t.kind = 'CONSENT' order by v.number desc limit 1) v on true) x`,
  `insert into client.client (county_id, id, given_name, family_name, birth_date, sex, languages, interpreter_needed, nationality,
       residence_status, arrived_on, phone, street, postal_code, city, registered_by_id)
     select county_id, client_id, (array['Amal', 'Reza', 'Oksana', 'Emre', 'Noor', 'Ali', 'Maria', 'Sami'])[1 + h % 8],
       'Beispiel' || translate(to_hex(number), '0123456789', 'ghijklmnop'), date '1950-01-01' + h % 20000,
       (array['FEMALE', 'MALE', 'DIVERSE'])[1 + h % 3], array[(array['ar', 'fa', 'uk', 'tr'])[1 + h % 4]], h % 3 = 0, 'SY', 'PROTECTION',
       opened_on - 300, '02222 ' || number, 'Beispielstraße ' || h % 90, '53332', 'Beispielstadt', person_id from k`,
];

const processOfCases = [
  `insert into casework.case_file (county_id, id, organisation_id, client_id, responsible_id, reference, entry_channel, target_groups,
       life_areas, phase, phase_since, opened_on, closed_on, closing_reason, last_contact_on, next_due_on, open_goal_count)
     select k.county_id, k.id, organisation_id, client_id, person_id, -- unlike each other, and no order to be seen
       regexp_replace(upper(lpad(to_hex(number::bigint * 2654435761 % 4294967296), 8, '0')), '(.{4})(.{4})', '\\1-\\2'),
       (array['SELF', 'JOBCENTER', 'OUTREACH', 'FOREIGNERS_OFFICE'])[1 + h % 4], array['REFUGEE'],
       array[(array['LABOUR_MARKET', 'HOUSING', 'HEALTH_AND_CARE', 'BENEFITS', 'LANGUAGE', 'EDUCATION_0_6'])[1 + h % 6], 'EDUCATION_6_18'],
       phase, opened_on + 20, opened_on, case when not is_open then opened_on + 20 end, case when not is_open then 'GOALS_REACHED' end,
       contact.day, due.day, coalesce(due.goals, 0)
     from k left join contact on contact.case_id = k.id left join due on due.case_id = k.id`,
  `insert into casework.case_step (county_id, id, case_id, step, from_phase, to_phase, occurred_on, recorded_at, person_id)
     select county_id, pg_temp.numbered(12, number, i), id, i, case when i > 1 then 'INTAKE' end, case when i = most then phase else 'INTAKE' end,
       opened_on + i * 20 / most, opened_on + i * 20 / most + time '10:00', person_id
     from (select *, case when is_rich then 6 else 3 end as most from k) x cross join lateral generate_series(1, most) i`,
  // The first case manager of a municipality stands in for five cases of the second.
  `insert into casework.case_deputy (county_id, id, case_id, person_id, valid_from)
     select k.county_id, pg_temp.numbered(13, number), k.id, w.person_id, '2026-01-01'
     from k join w on w.organisation_id = k.organisation_id and w.no = k.no - 1 where k.case_no <= 5`,
  `insert into casework.legal_domain_period (county_id, id, case_id, legal_domain, applied_on, valid_from, valid_to)
     select county_id, pg_temp.numbered(14, number, i), id, (array['ASYLBLG', 'SGB_II', 'SGB_III'])[i], case when i > 1 then opened_on - 40 end,
       case when i < 3 then opened_on - 40 + i * 30 end, case when i = 1 and is_rich then opened_on end
     from k cross join lateral generate_series(1, case when is_rich then 3 else 1 end) i`,
  `insert into casework.consent (county_id, id, case_id, template_version_id, language, form, given_on, expires_on, recorded_by_id, recorded_at)
     select county_id, pg_temp.numbered(15, number, i), id, template_version_id, 'de', 'WRITTEN', opened_on + i, opened_on + i + 1800,
       person_id, opened_on + i + time '10:00'
     from k cross join lateral generate_series(1, case when is_rich then 3 else 1 end) i`,
  `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category)
     select county_id, pg_temp.numbered(16, number, i * 100 + j), pg_temp.numbered(15, number, i), id, 'CASE_MANAGEMENT', organisation_id,
       (array['IDENTITY', 'CONTACT', 'FAMILY', 'RESIDENCE', 'SITUATION', 'GOALS', 'NOTES', 'DOCUMENTS'])[j]
     from k cross join lateral generate_series(1, case when is_rich then 3 else 1 end) i
     cross join lateral generate_series(1, case when is_rich then 8 else 2 end) j`,
];
