const ended = `('CLOSED', 'REFERRED_ONLY', 'WITHDRAWN', 'TRANSFERRED')`;

const live = `select county_id, organisation_id, phase, count(*)::int as count from casework.case_file where phase not in ${ended} group by 1, 2, 3`;
const kept = `select county_id, organisation_id, phase, count from casework.case_count where count <> 0`;

/** Whose a case was after each of its steps: until the first handover of whoever handed it over, after the last of whose it is. */
const placed = `select s.*, coalesce(h.from_id, f.organisation_id) as organisation_id
  from (select *, count(*) filter (where reason = 'HANDED_OVER') over (partition by county_id, case_id order by step) as turn from casework.case_step) s
  join casework.case_file f on f.county_id = s.county_id and f.id = s.case_id
  left join (select county_id, case_id, from_id, row_number() over (partition by county_id, case_id order by answered_on, id) as turn from casework.handover where answer = 'ACCEPTED') h
    on h.county_id = s.county_id and h.case_id = s.case_id and h.turn = s.turn + 1`;
const changed = `select county_id, organisation_id, occurred_on, to_phase as phase, 1 as sign from (${placed}) entered
  union all select county_id, coalesce(lag(organisation_id) over (partition by county_id, case_id order by step), organisation_id), occurred_on, from_phase, -1 from (${placed}) gone`;
const moved = `select county_id, organisation_id, date_trunc('month', occurred_on)::date as month, phase, sum(sign)::int as change from (${changed}) x where phase not in ${ended} group by 1, 2, 3, 4 having sum(sign) <> 0`;
const keptMoves = `select county_id, organisation_id, month, phase, change from casework.case_movement where change <> 0`;

const differences = (one: string, other: string): string =>
  `(${one} except ${other}) union all (${other} except ${one})`;

export const caseCountInvariants = {
  'the numbers of open cases are those of the cases': differences(live, kept),
  'the monthly changes of open cases are those of the steps': differences(moved, keptMoves),
  'what changed in all months is what there is now': differences(
    `select county_id, organisation_id, phase, sum(change)::int as count from casework.case_movement group by 1, 2, 3 having sum(change) <> 0`,
    kept,
  ),
};
