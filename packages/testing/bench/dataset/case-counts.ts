const ended = `('CLOSED', 'REFERRED_ONLY', 'WITHDRAWN', 'TRANSFERRED')`;
const steps = `casework.case_step s join casework.case_file f on f.county_id = s.county_id and f.id = s.case_id`;

/** Open cases by place and phase, now and by what changed in which month; no case of the data set was ever handed over. */
export const caseCounts = [
  `delete from casework.case_count`,
  `insert into casework.case_count (county_id, organisation_id, phase, count)
     select county_id, organisation_id, phase, count(*) from casework.case_file where phase not in ${ended} group by 1, 2, 3`,
  `delete from casework.case_movement`,
  `insert into casework.case_movement (county_id, organisation_id, month, phase, change)
     select county_id, organisation_id, date_trunc('month', occurred_on)::date, phase, sum(sign)
     from (select s.county_id, f.organisation_id, s.occurred_on, s.to_phase as phase, 1 as sign from ${steps}
       union all select s.county_id, f.organisation_id, s.occurred_on, s.from_phase, -1 from ${steps} where s.from_phase is not null) x
     where phase not in ${ended} group by 1, 2, 3, 4 having sum(sign) <> 0`,
];
