export const personnelInvariants = {
  'a personnel file is kept by somebody since it began': `select f.id from personnel.file f where not exists (select from personnel.file_keeper k where k.county_id = f.county_id and k.file_id = f.id)`,
};
