export const identityInvariants = {
  'an account belongs to a person of its county': `select a.subject from app.identity_account a left join app.person p on p.county_id = a.county_id and p.id = a.person_id where p.id is null`,
  'nobody holds the same role in the same organisation twice on one day': `select a.id from app.membership a join app.membership b on a.county_id = b.county_id and a.person_id = b.person_id and a.organisation_id = b.organisation_id and a.role = b.role and a.id < b.id where daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')`,
};
