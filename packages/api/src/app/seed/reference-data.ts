import type { EntityManager } from '@mikro-orm/postgresql';
import { counties, EMPLOYER_TRANSFER, type CountyReference } from '@kim/schema/reference/counties.ts';
import type { PositionReference } from '@kim/schema/reference/positions.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { seedActionFields } from './action-fields.ts';
import { seedDeploymentPlans } from './deployment-plans.ts';
import { insertMissing } from './insert.ts';

export const organisationUuid = (key: string): string => referenceUuid('organisation', key);
export const positionUuid = (key: string): string => referenceUuid('position', key);

/** The counties as the papers describe them. May be repeated. */
export const seedReferenceData = async (em: EntityManager): Promise<void> => {
  for (const county of counties) {
    await seedCounty(em, county);
    await seedDeploymentPlans(em, county);
  }
};

/** How one county organises the programme; what is there already stays as it is. */
export const seedCounty = async (em: EntityManager, county: CountyReference): Promise<void> => {
  await seedOrganisations(em, county);
  const { positions } = county;
  await insertMissing(
    em,
    'position',
    positions.map((position) => positionRow(county, position)),
  );
  await insertMissing(
    em,
    'position_event',
    positions.map((position) => openingRow(county, position)),
  );
  await insertMissing(
    em,
    'position_share',
    positions.flatMap((position) => shareRows(county, position)),
  );
  await insertMissing(
    em,
    'supervision_assignment',
    positions.flatMap((position) => supervisionRows(county, position)),
  );
  await insertMissing(em, 'target_group_stage', stageRows(county));
  await seedActionFields(em, county);
};

const stageRows = ({ key, targetGroupStages }: CountyReference) =>
  targetGroupStages.map((stage) => ({
    county_id: organisationUuid(key),
    id: referenceUuid('target-group-stage', `${key}:${stage.stage}`),
    stage: stage.stage,
    description: stage.description,
    target_groups: `{${(stage.targetGroups ?? []).join(',')}}`,
    age_from: stage.ageFrom,
    age_to: stage.ageTo,
    with_children: stage.withChildren ?? false,
    starts_on: stage.startsOn,
    source: stage.source,
  }));

const seedOrganisations = (em: EntityManager, county: CountyReference): Promise<void> => {
  const countyId = organisationUuid(county.key);
  const row = (
    kind: string,
    { key, name }: { key: string; name: string },
    facts: Record<string, unknown> = {},
  ) => ({
    county_id: countyId,
    id: organisationUuid(key),
    kind,
    key,
    name,
    municipality_type: facts['type'],
    rhine_bank: facts['bank'],
    official_key: facts['ags'],
    has_own_foreigners_office: facts['ownOffices'] ?? false,
    has_youth_office: facts['ownOffices'],
    has_integration_council: facts['ownOffices'],
  });
  return insertMissing(em, 'organisation', [
    row('COUNTY', county),
    ...county.municipalities.map((municipality) => row('MUNICIPALITY', municipality, { ...municipality })),
    ...county.partners.map((partner) => row('PARTNER', partner)),
  ]);
};

const positionRow = (county: CountyReference, position: PositionReference) => ({
  county_id: organisationUuid(county.key),
  id: positionUuid(position.key),
  key: position.key,
  module: position.module,
  title: position.title,
  fte: position.fte,
  pay_grade: position.payGrade,
  funded_by: 'Land Nordrhein-Westfalen',
  // The papers name no limit: two people may share each position (job sharing, § 11 TVöD).
  max_persons: 2 * Math.ceil(Number(position.fte)),
  organisation_ids: `{${organisationKeysOf(county, position).map(organisationUuid).join(',')}}`,
});

/** The papers tell that a position exists, not who fills it: vacant, until somebody is entered. */
const openingRow = (county: CountyReference, { key }: PositionReference) => ({
  county_id: organisationUuid(county.key),
  id: referenceUuid('position-event', `${key}:1`),
  position_id: positionUuid(key),
  step: 1,
  from_state: null,
  to_state: 'VACANT',
  effective_day: county.since,
  recorded_at: new Date().toISOString(),
  organisation_id: organisationUuid(county.key),
  person_id: null,
  note: 'Stand bei Aufnahme in die Plattform',
});

/** The municipalities it serves; a position that serves none of them belongs to the county itself. */
const organisationKeysOf = (county: CountyReference, { serves }: PositionReference): string[] => {
  const keys = Object.keys(serves);
  return keys.length > 0 ? keys : [county.key];
};

const shareRows = (county: CountyReference, position: PositionReference) =>
  Object.entries(position.serves).map(([municipality, share]) => ({
    county_id: organisationUuid(county.key),
    position_id: positionUuid(position.key),
    municipality_id: organisationUuid(municipality),
    share,
  }));

const supervisionRows = (county: CountyReference, position: PositionReference) => {
  const assignment = (kind: string, holder: string, validFrom: string, validTo: string | null = null) => ({
    county_id: organisationUuid(county.key),
    id: referenceUuid('supervision', `${position.key}:${kind}:${validFrom}`),
    position_id: positionUuid(position.key),
    kind,
    holder_id: organisationUuid(holder),
    valid_from: validFrom,
    valid_to: validTo,
    legal_basis: validFrom === county.since ? (county.sourceAtStart ?? county.source) : county.source,
  });
  const before = position.employerUntil2024;
  const dienstaufsicht =
    before && before !== position.employer
      ? [
          assignment('DIENSTAUFSICHT', before, county.since, EMPLOYER_TRANSFER.lastDayOfCounty),
          assignment('DIENSTAUFSICHT', position.employer, EMPLOYER_TRANSFER.firstDayOfMunicipality),
        ]
      : [assignment('DIENSTAUFSICHT', position.employer, county.since)];
  return county.professionalSupervision.includes(position.module)
    ? [...dienstaufsicht, assignment('FACHAUFSICHT', county.key, county.since)]
    : dienstaufsicht;
};
