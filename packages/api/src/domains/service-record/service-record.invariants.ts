const live = `select s.county_id, s.municipality_id, date_trunc('month', s.occurred_on)::date as month, s.type, count(*)::int as count, sum(s.target_group_count)::int as target_group_count, sum(s.partner_count)::int as partner_count from casework.service_record s where s.voided_on is null group by 1, 2, 3, 4`;
const kept = `select r.county_id, r.municipality_id, r.month, r.type, r.count, r.target_group_count, r.partner_count from casework.service_rollup r where (r.count, r.target_group_count, r.partner_count) <> (0, 0, 0)`;

export const serviceRecordInvariants = {
  'the monthly figures of services are the sums of what is recorded': `(${live} except ${kept}) union all (${kept} except ${live})`,
};
