const today = `date '2026-11-27'`;
const areas = `array['LABOUR_MARKET', 'HOUSING', 'HEALTH_AND_CARE', 'BENEFITS', 'LANGUAGE', 'EDUCATION_0_6', 'EDUCATION_6_18', 'LEISURE_CULTURE_PARTICIPATION']`;
/** A full case has about 120 rows, the others a few. */
const each = (full: number, few: number, name = 'i'): string =>
  `cross join lateral generate_series(1, case when is_rich then ${full} else ${few} end) ${name}`;
const text = (what: string): string =>
  `'${what}, wie sie in einer Beratung vorkommt: ein erfundener Satz, der so lang ist wie ein gewöhnlicher Eintrag. Nummer ' || number || '.' || i`;

/** What is said in the cases of table `k`; tables `contact` and `due` then hold what the cases themselves show of it. */
export const caseContents = [
  `create temp table n as
     select county_id, pg_temp.numbered(20, number, i) as id, k.id as case_id, opened_on + (${today} - opened_on) * i / (most + 1) as occurred_on,
       case when i % 6 > 0 then (array['ON_SITE', 'PHONE', 'EMAIL', 'OUTREACH', 'VIDEO'])[1 + (h + i) % 5] end as channel,
       ${text('Eine Notiz')} as text, person_id
     from (select *, case when is_rich then 30 else 2 end as most from k) k cross join lateral generate_series(1, most) i`,
  `insert into content.note (county_id, id, case_id, number, occurred_on, channel, text, written_by_id, recorded_at)
     select county_id, id, case_id, 1, occurred_on, channel, text, person_id, occurred_on + time '10:00' from n`,
  `create temp table contact as select case_id, max(occurred_on) as day from n where channel is not null group by case_id`,
  `insert into content.assessment (county_id, id, case_id, life_area, kind, assessed_on, rating, assessed_by_id, recorded_at)
     select county_id, pg_temp.numbered(21, number, i), id, (${areas})[1 + i % 8], case when i <= 8 then 'INITIAL' else 'REASSESSMENT' end,
       opened_on + case when i <= 8 then 5 else 15 end, 1 + (h + i) % 5, person_id, opened_on + time '11:00'
     from k ${each(16, 2)}`,
  `insert into content.goal_agreement (county_id, id, case_id, language, agreed_on, drafted_by_id, signed_by_client_on, signed_by_case_manager_on, signed_by_id)
     select county_id, pg_temp.numbered(22, number, i), id, 'de', opened_on + i, person_id, opened_on + 10, opened_on + 10, person_id
     from k ${each(2, 1)} where is_rich or h % 2 = 0`,
  `create temp table g as
     select county_id, number, h, is_rich, is_open, k.id as case_id, a, i, pg_temp.numbered(22, number, a) as agreement_id,
       pg_temp.numbered(23, number, a * 10 + i) as id, date '2026-10-15' + (h + a * 7 + i * 13) % 150 as due_on, is_open and i % 2 = 1 as to_do
     from k ${each(2, 1, 'a')} ${each(4, 2)} where is_rich or h % 2 = 0`,
  `insert into content.goal (county_id, id, case_id, agreement_id, number, life_area, text, due_on, reached_on)
     select county_id, id, case_id, agreement_id, i, (${areas})[1 + (h + i) % 8], ${text('Ein Ziel')}, due_on, case when not to_do then due_on - 30 end from g`,
  `create temp table s as
     select county_id, number, case_id, id as goal_id, i, j, pg_temp.numbered(24, number, a * 100 + i * 10 + j) as id, due_on - 10 + j as due_on,
       to_do and j > 1 as to_do from g ${each(3, 1, 'j')}`,
  `insert into content.milestone (county_id, id, case_id, goal_id, number, text, due_on, done_on)
     select county_id, id, case_id, goal_id, j, ${text('Ein Schritt')}, due_on, case when not to_do then due_on - 40 end from s`,
  `create temp table t as
     select county_id, number, id as case_id, i, pg_temp.numbered(25, number, i) as id, date '2026-11-01' + (h + i * 11) % 90 as due_on,
       is_open and i % 2 = 1 as to_do from k ${each(12, 2)}`,
  `insert into content.case_task (county_id, id, case_id, text, due_on, done_on)
     select county_id, id, case_id, ${text('Eine Aufgabe')}, due_on, case when not to_do then due_on - 30 end from t`,
  `create temp table due as
     select case_id, min(due_on) as day, sum(goal)::int as goals from (
       select case_id, due_on, 1 as goal from g where to_do
       union all select case_id, due_on, 0 from s where to_do
       union all select case_id, due_on, 0 from t where to_do) x group by case_id`,
  `insert into content.case_document (county_id, id, case_id, title, category, received_on, file_name, kind, size, checksum)
     select county_id, pg_temp.numbered(26, number, i), id, 'Ein Bescheid', 'NOTICE', opened_on + i, 'bescheid.txt', 'TXT', 8, encode(sha256('Beispiel'), 'hex')
     from k ${each(5, 0)}`,
  `insert into content.case_document_content (county_id, id, case_id, content)
     select county_id, pg_temp.numbered(26, number, i), id, 'Beispiel'::bytea from k ${each(5, 0)}`,
];
