export const personnelInvariants = {
  'a personnel file is kept by somebody since it began': `select f.id from personnel.file f where not exists (select from personnel.file_keeper k where k.county_id = f.county_id and k.file_id = f.id)`,
  'a week sums to the hours of its contract': `select w.id from personnel.working_time w join personnel.contract c on c.county_id = w.county_id and c.id = w.contract_id where w.monday + w.tuesday + w.wednesday + w.thursday + w.friday <> c.weekly_hours`,
  'a week lies within its contract': `select w.id from personnel.working_time w join personnel.contract c on c.county_id = w.county_id and c.id = w.contract_id where w.file_id <> c.file_id or w.valid_from < c.valid_from or w.valid_to > c.valid_to`,
};
