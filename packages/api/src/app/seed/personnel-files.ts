import type { EntityManager } from '@mikro-orm/postgresql';
import type { Persona } from '@kim/schema/demo/personas.ts';
import { EMPLOYER_TRANSFER, type CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { seedContracts } from './contracts.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';

const FIRST_DAY = '2024-01-01';

export const fileUuid = (persona: string): string => referenceUuid('file', persona);

/** Who works for a partner organisation has no file here. */
export const isEmployedHere = (county: CountyReference, { memberships }: Persona): boolean =>
  !county.partners.some(({ key }) => key === memberships[0]!.organisation);

/** The files of the demo's staff: those of case managers moved with the employer, as the papers tell. */
export const seedPersonnelFiles = async (
  em: EntityManager,
  county: CountyReference,
  staff: readonly Persona[],
): Promise<void> => {
  const countyId = organisationUuid(county.key);
  const employed = staff.filter((persona) => isEmployedHere(county, persona));
  await insertMissing(
    em,
    'personnel.file',
    employed.map(({ name, memberships }) => ({
      county_id: countyId,
      id: fileUuid(name),
      person_id: referenceUuid('person', name),
      line_manager_id: lineManagerOf(staff, name, memberships[0]!.organisation),
    })),
  );
  await insertMissing(
    em,
    'personnel.file_keeper',
    employed.flatMap((persona) => keeperRows(county, persona)),
  );
  await seedContracts(em, county, employed, fileUuid);
};

const lineManagerOf = (staff: readonly Persona[], name: string, organisation: string): string | null => {
  const lead = staff.find(
    ({ memberships }) =>
      memberships[0]!.role === 'MUNICIPAL_TEAM_LEAD' && memberships[0]!.organisation === organisation,
  );
  return lead && lead.name !== name ? referenceUuid('person', lead.name) : null;
};

const keeperRows = (county: CountyReference, { name, memberships }: Persona) => {
  const { role, organisation } = memberships[0]!;
  const row = (keeper: string, validFrom: string, validTo: string | null) => ({
    county_id: organisationUuid(county.key),
    id: referenceUuid('file-keeper', `${name}:${validFrom}`),
    file_id: fileUuid(name),
    organisation_id: organisationUuid(keeper),
    valid_from: validFrom,
    valid_to: validTo,
  });
  const former = county.positions.find(
    ({ key }) => role === 'CASE_MANAGER' && key === `${organisation}-cm-1`,
  )?.employerUntil2024;
  return former && former !== organisation
    ? [
        row(former, FIRST_DAY, EMPLOYER_TRANSFER.lastDayOfCounty),
        row(organisation, EMPLOYER_TRANSFER.firstDayOfMunicipality, null),
      ]
    : [row(organisation, FIRST_DAY, null)];
};
