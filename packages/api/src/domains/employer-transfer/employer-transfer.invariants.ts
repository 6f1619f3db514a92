const sameDay = (a: string, b: string): string => `${a}.valid_from = ${b}.effective_on`;

export const employerTransferInvariants = {
  'a transfer that was not revoked has handed over every position': `select l.id from app.employer_transfer_line l join app.employer_transfer t on t.county_id = l.county_id and t.id = l.transfer_id where t.revoked_at is null and not exists (select from app.supervision_assignment s where s.county_id = l.county_id and s.id = l.id and s.holder_id = l.new_employer_id and ${sameDay('s', 't')})`,
  'a transfer that was not revoked has handed over every file': `select t.id from personnel.employer_transfer_file t where t.revoked_at is null and not exists (select from personnel.file_keeper k where k.county_id = t.county_id and k.id = t.id and k.organisation_id = t.new_employer_id and ${sameDay('k', 't')})`,
  'a transfer that was revoked has left nothing behind': `select t.id from app.employer_transfer t where t.revoked_at is not null and (exists (select from app.employer_transfer_line l join app.supervision_assignment s on s.county_id = l.county_id and s.id = l.id where l.county_id = t.county_id and l.transfer_id = t.id) or exists (select from personnel.employer_transfer_file f where f.county_id = t.county_id and f.transfer_id = t.id and f.revoked_at is null))`,
};
