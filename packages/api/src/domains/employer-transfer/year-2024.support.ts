import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { publicId } from '@kim/schema/ids.ts';
import { EMPLOYER_TRANSFER } from '@kim/schema/reference/counties.ts';
import { rheinSiegPositions } from '@kim/schema/reference/positions.ts';
import type { Harness } from '../../app/test-harness.ts';

const county = referenceUuid('organisation', 'rsk');
export const organisationId = (key: string): string =>
  publicId(key === 'rsk' ? 'county' : 'municipality', referenceUuid('organisation', key));
export const positionId = (key: string): string => publicId('position', referenceUuid('position', key));

/** The positions whose employer was the county until 2024. */
export const moved = rheinSiegPositions.filter(
  ({ employer, employerUntil2024 }) => employerUntil2024 !== undefined && employerUntil2024 !== employer,
);

/** Everything the transfer of 2025-01-01 left behind, ids aside. */
export const stateOf = async ({ sql }: Harness) => ({
  supervisions: await sql(
    `select position_id, kind, holder_id, valid_from, valid_to, legal_basis from app.supervision_assignment where county_id = $1 order by position_id, kind, valid_from`,
    [county],
  ),
  keepers: await sql(
    `select file_id, organisation_id, valid_from, valid_to from personnel.file_keeper where county_id = $1 order by file_id, valid_from`,
    [county],
  ),
  people: await sql(`select id, organisation_id from app.person where county_id = $1 order by id`, [county]),
});

/** Turns the seeded county back into that of 2024: the county employs all case managers but Troisdorf's and keeps their files. */
export const arrange2024 = async ({ sql }: Harness): Promise<void> => {
  const { firstDayOfMunicipality: first, lastDayOfCounty: last } = EMPLOYER_TRANSFER;
  const affected = `select file_id from personnel.file_keeper where county_id = $1 and organisation_id = $1 and valid_to = $2`;
  await sql(
    `update app.person set organisation_id = $1 where county_id = $1 and id in (select f.person_id from personnel.file f where f.id in (${affected}))`,
    [county, last],
  );
  await sql(
    `delete from personnel.file_keeper where county_id = $1 and valid_from = $3 and file_id in (${affected})`,
    [county, last, first],
  );
  await sql(
    `update personnel.file_keeper set valid_to = null where county_id = $1 and organisation_id = $1 and valid_to = $2`,
    [county, last],
  );
  await sql(
    `delete from app.supervision_assignment where county_id = $1 and kind = 'DIENSTAUFSICHT' and valid_from = $2 and position_id in (select s.position_id from app.supervision_assignment s where s.holder_id = $1 and s.kind = 'DIENSTAUFSICHT')`,
    [county, first],
  );
  await sql(
    `update app.supervision_assignment set valid_to = null where county_id = $1 and holder_id = $1 and kind = 'DIENSTAUFSICHT' and valid_to = $2`,
    [county, last],
  );
  await sql(`update app.membership set valid_from = '2024-01-01' where county_id = $1`, [county]);
  await sql(`update app.position_occupancy set valid_from = '2024-01-01' where county_id = $1`, [county]);
};
