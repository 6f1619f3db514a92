const filled = `select sum(p.fte * o.share) * 5 from app.position_occupancy o join app.position p on p.county_id = o.county_id and p.id = o.position_id where o.county_id = s.county_id and o.position_id = s.position_id and o.person_id = s.person_id and o.valid_from <= s.valid_from and (o.valid_to is null or o.valid_to >= s.valid_from)`;
const planned = `select sum(case x.part when 'DAY' then 1 else 0.5 end) from app.deployment_slot x where x.county_id = s.county_id and x.position_id = s.position_id and x.person_id = s.person_id and not x.is_withdrawn and x.valid_from <= s.valid_from and (x.valid_to is null or x.valid_to >= s.valid_from)`;

export const deploymentInvariants = {
  'nobody is deployed more days than they fill of a position': `select s.id from app.deployment_slot s where not s.is_withdrawn and (${planned}) > (${filled})`,
  'nobody is planned at a site that is closed by then': `select s.id from app.deployment_slot s join app.deployment_site t on t.county_id = s.county_id and t.id = s.site_id where not s.is_withdrawn and t.closed_from is not null and (s.valid_to is null or s.valid_to >= t.closed_from)`,
  'a position is deployed only where it belongs': `select s.id from app.deployment_slot s join app.deployment_site t on t.county_id = s.county_id and t.id = s.site_id join app.position p on p.county_id = s.county_id and p.id = s.position_id where not s.is_withdrawn and not t.organisation_id = any (p.organisation_ids)`,
};
