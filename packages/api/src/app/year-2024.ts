import { EMPLOYER_TRANSFER } from '@kim/schema/reference/counties.ts';

const { firstDayOfMunicipality: FIRST, lastDayOfCounty: LAST } = EMPLOYER_TRANSFER;
const files = `select file_id from personnel.file_keeper where county_id = $county and organisation_id = $county and valid_to = '${LAST}'`;

/**
 * SQL that turns the seeded county into that of 2024: the county employs all case managers but Troisdorf's and keeps their
 * files. For a replay that is undone, and for tests.
 */
export const year2024 = (county: string): string[] => {
  if (!/^[0-9a-f-]{36}$/.test(county)) throw new Error('Not a county.');
  return [
    `update app.person set organisation_id = $county where county_id = $county and id in (select f.person_id from personnel.file f where f.id in (${files}))`,
    `delete from personnel.file_keeper where county_id = $county and valid_from = '${FIRST}' and file_id in (${files})`,
    `update personnel.file_keeper set valid_to = null where county_id = $county and organisation_id = $county and valid_to = '${LAST}'`,
    `delete from app.supervision_assignment where county_id = $county and kind = 'DIENSTAUFSICHT' and valid_from = '${FIRST}' and position_id in (select s.position_id from app.supervision_assignment s where s.county_id = $county and s.holder_id = $county and s.kind = 'DIENSTAUFSICHT' and s.valid_to = '${LAST}')`,
    `update app.supervision_assignment set valid_to = null where county_id = $county and holder_id = $county and kind = 'DIENSTAUFSICHT' and valid_to = '${LAST}'`,
    `update app.membership set valid_from = '2024-01-01' where county_id = $county and valid_from = '${FIRST}'`,
    `update app.position_occupancy set valid_from = '2024-01-01' where county_id = $county and valid_from = '${FIRST}'`,
  ].map((sql) => sql.replaceAll('$county', `'${county}'`));
};
