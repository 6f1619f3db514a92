export const organisationInvariants = {
  'a municipality belongs to a county that exists': `select m.id from app.organisation m where not exists (select from app.organisation c where c.id = m.county_id and c.kind = 'COUNTY')`,
};
