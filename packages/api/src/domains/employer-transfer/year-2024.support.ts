import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { publicId } from '@kim/schema/ids.ts';
import { rheinSiegPositions } from '@kim/schema/reference/positions.ts';
import type { Harness } from '../../app/test-harness.ts';
import { year2024 } from '../../app/year-2024.ts';

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

/** The county of 2024. */
export const arrange2024 = async ({ sql }: Harness): Promise<void> => {
  for (const statement of year2024(county)) await sql(statement);
};
