const types = `array['EXCHANGE_AND_FIRST_TALK', 'REFERRAL_COUNSELLING', 'WORKSHOP', 'TALK_IN_MUNICIPALITY', 'WORKING_COMMITTEE', 'INFORMATION_EVENT', 'TALK_WITH_MIGRANT_ORGANISATION', 'PROJECT_GROUP']`;

/** Services of the case managers of table `w` over four years, and the monthly figures of all there are. */
export const services = [
  `insert into casework.service_record (county_id, id, municipality_id, person_id, type, occurred_on, channel, themes, legal_domain,
       referral_category, target_group_count, partner_count, minutes, recorded_at)
     select county_id, id, organisation_id, person_id, type, occurred_on, (array['ON_SITE', 'PHONE', 'EMAIL', 'OUTREACH', 'VIDEO'])[1 + h % 5],
       array['LANGUAGE'], case when h % 3 = 0 then 'SGB_II' end, case when type = 'REFERRAL_COUNSELLING' then 'AUTHORITY' end,
       1 + h % 9, h % 4, 15 * (1 + h % 6), occurred_on + time '15:00'
     from (select w.*, h, (${types})[1 + h % 8] as type, date '2026-11-27' - h / 8 % 1460 as occurred_on, pg_temp.numbered(40, n * 1000 + i) as id
       from w cross join lateral generate_series(1, w.services) i cross join lateral (select hashint4(n * 1000 + i) & 2147483647 as h) v) x`,
  `delete from casework.service_rollup`,
  `insert into casework.service_rollup (county_id, municipality_id, month, type, count, target_group_count, partner_count)
     select county_id, municipality_id, date_trunc('month', occurred_on)::date, type, count(*), sum(target_group_count), sum(partner_count)
     from casework.service_record where voided_on is null group by 1, 2, 3, 4`,
];
