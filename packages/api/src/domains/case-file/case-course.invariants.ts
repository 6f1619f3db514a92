/** What must find nothing, in tests and in production alike. */
export const caseCourseInvariants: Readonly<Record<string, string>> = {
  'a case stands where its last step led': `select f.id from casework.case_file f where f.phase is distinct from (select s.to_phase from casework.case_step s where s.county_id = f.county_id and s.case_id = f.id order by s.step desc limit 1)`,
  'a case is paused until a day, and no other': `select id from casework.case_file where (phase = 'PAUSED') <> (paused_until is not null)`,
  'a closed case has a reason': `select id from casework.case_file where phase = 'CLOSED' and closing_reason is null`,
};
