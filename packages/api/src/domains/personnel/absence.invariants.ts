/** What stands in `app.unreachable_period` is what the absences say, no more and no less. */
export const absenceInvariants = {
  'an approved or recorded absence is known as days of unreachability': `select a.id from personnel.absence a join personnel.file f on f.county_id = a.county_id and f.id = a.file_id where a.state in ('APPROVED', 'RECORDED') and not exists (select from app.unreachable_period u where u.county_id = a.county_id and u.id = a.unreachable_id and u.person_id = f.person_id and u.first_day = a.first_day and u.last_day = a.last_day and u.half_day is not distinct from a.half_day)`,
  'days of unreachability rest on an absence': `select u.id from app.unreachable_period u where not exists (select from personnel.absence a where a.county_id = u.county_id and a.unreachable_id = u.id and a.state in ('APPROVED', 'RECORDED'))`,
  'nobody decides on their own absence': `select a.id from personnel.absence a join personnel.file f on f.county_id = a.county_id and f.id = a.file_id where a.decided_by = f.person_id`,
};
