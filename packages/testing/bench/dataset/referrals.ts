/** Every fifth case of the Rhein-Sieg-Kreis was referred to the county's foreigners' office or to a welfare organisation. */
export const referrals = [
  `create temp table r as
     select k.*, pg_temp.numbered(30, number) as referral_id, o.id as recipient_id, case when o.kind = 'COUNTY' then 'FOREIGNERS_OFFICE' end as office
     from k join app.organisation o on o.county_id = k.county_id and o.key = (array['rsk', 'caritas'])[1 + h % 2]
     join app.organisation c on c.id = k.county_id and c.key = 'rsk' where case_no % 5 = 1`,
  `insert into casework.consent_item (county_id, id, consent_id, case_id, purpose, recipient_id, data_category)
     select county_id, pg_temp.numbered(17, number, j), pg_temp.numbered(15, number, 1), id, 'REFERRAL', recipient_id, (array['IDENTITY', 'CONTACT'])[j]
     from r cross join generate_series(1, 2) j`,
  `insert into casework.referral (county_id, id, case_id, organisation_id, recipient_id, recipient_office, category, data_categories, state,
       state_since, sent_on, outcome)
     select county_id, referral_id, id, organisation_id, recipient_id, office,
       case when office is null then 'ADULT_MIGRATION_COUNSELLING' else 'AUTHORITY' end, array['IDENTITY', 'CONTACT'],
       case when h % 50 = 0 then 'SENT' else 'DONE' end, opened_on + 15, opened_on + 12, case when h % 50 > 0 then 'RESOLVED' end from r`,
  `insert into casework.referral_step (county_id, id, referral_id, step, from_state, to_state, occurred_on, recorded_at, person_id)
     select county_id, pg_temp.numbered(31, number, j), referral_id, j, case when j > 1 then 'DRAFT' end, case when j > 1 then 'SENT' else 'DRAFT' end,
       opened_on + 12, opened_on + time '12:00', person_id from r cross join generate_series(1, 2) j`,
  `insert into client.disclosed_copy (county_id, id, referral_id, data_category, field, value)
     select county_id, pg_temp.numbered(32, number, j), referral_id, 'IDENTITY', (array['GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE'])[j], 'Beispiel'
     from r cross join generate_series(1, 3) j`,
];
