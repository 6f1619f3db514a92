import type { EntityManager } from '@mikro-orm/postgresql';
import { personas, type Persona } from '@kim/schema/demo/personas.ts';
import { counties } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { seedCaseConferences } from './case-conferences.ts';
import { seedCases } from './cases.ts';
import { seedCoordination } from './coordination.ts';
import { seedCrisis } from './crisis.ts';
import { seedDeployment } from './deployment.ts';
import { insertMissing } from './insert.ts';
import { seedCaseAccesses } from './case-accesses.ts';
import { seedInstructions } from './instructions.ts';
import { seedHurdles } from './hurdles.ts';
import { seedPeerCaseReviews } from './peer-case-reviews.ts';
import { seedLeave } from './leave.ts';
import { seedMeasureLinks, seedMeasures } from './measures.ts';
import { seedMeetings } from './meetings.ts';
import { seedQualityReviews, seedReviewChecklist } from './quality-reviews.ts';
import { seedPersonnelFiles } from './personnel-files.ts';
import { seedIncomingReferrals } from './incoming-referrals.ts';
import { seedReferrals } from './referrals.ts';
import { seedQualification } from './qualification.ts';
import { seedServices } from './services.ts';
import { seedSteering } from './steering.ts';
import { organisationUuid, positionUuid } from './reference-data.ts';
import { seedTemplateWork } from './template-work.ts';
import { seedTemplates } from './templates.ts';
import { seedWorkingGroups } from './working-groups.ts';

const personUuid = (persona: string): string => referenceUuid('person', persona);

/** Fictional people who can sign in at the demo identity provider, and who fills which position. */
export const seedDemoData = async (
  em: EntityManager,
  issuer: { url: string; audience: string },
): Promise<void> => {
  for (const county of counties) {
    const { key, municipalities, partners } = county;
    const organisations = [
      key,
      ...municipalities.map((place) => place.key),
      ...partners.map((partner) => partner.key),
    ];
    const staff = personas.filter(({ memberships }) => organisations.includes(memberships[0]!.organisation));
    const countyId = organisationUuid(key);
    const issuerId = referenceUuid('issuer', key);
    await insertMissing(em, 'identity_issuer', [
      { county_id: countyId, id: issuerId, issuer: issuer.url, audience: issuer.audience },
    ]);
    const bindings = organisations.map((place) => ({
      county_id: countyId,
      issuer_id: issuerId,
      organisation_id: organisationUuid(place),
    }));
    await insertMissing(em, 'identity_issuer_binding', bindings);
    await seedStaff(em, countyId, issuerId, staff);
    await seedPersonnelFiles(em, county, staff);
    await seedDeployment(em, county, staff);
    await seedLeave(em, county, staff);
    await seedQualification(em, county, staff);
    await seedCoordination(em, county, staff);
    await seedTemplates(em, key);
    await seedReviewChecklist(em, key);
    await seedTemplateWork(em, key);
    await seedInstructions(em, key);
    await seedPeerCaseReviews(em, key);
    await seedMeetings(em, key, staff);
    await seedMeasures(em, key);
    await seedSteering(em, key);
    await seedCases(em, county, staff);
    await seedCaseAccesses(em, key);
    await seedQualityReviews(em, key);
    await seedReferrals(em, county.key);
    await seedCaseConferences(em, county.key);
    await seedIncomingReferrals(em, county.key);
    await seedServices(em, county, staff);
    await seedCrisis(em, county.key);
    await seedHurdles(em, county.key);
    // after the steering group, whose resolutions these hang on
    await seedWorkingGroups(em, key, staff);
    await seedMeasureLinks(em, key);
  }
};

const seedStaff = async (
  em: EntityManager,
  countyId: string,
  issuerId: string,
  staff: readonly Persona[],
): Promise<void> => {
  const people = staff.map(({ name, givenName, familyName, email, memberships }) => ({
    county_id: countyId,
    id: personUuid(name),
    organisation_id: organisationUuid(memberships[0]!.organisation),
    given_name: givenName,
    family_name: familyName,
    email,
  }));
  await insertMissing(em, 'person', people);
  const accounts = staff.map(({ name }) => ({
    county_id: countyId,
    issuer_id: issuerId,
    subject: name,
    person_id: personUuid(name),
  }));
  await insertMissing(em, 'identity_account', accounts);
  await insertMissing(
    em,
    'membership',
    staff.flatMap((persona) => membershipRows(countyId, persona)),
  );
  const occupancies = staff.flatMap((persona) => occupancyRows(countyId, persona));
  await insertMissing(em, 'position_occupancy', occupancies);
  await insertMissing(em, 'position_event', occupancies.map(filledRow));
};

const membershipRows = (countyId: string, { name, memberships }: Persona) =>
  memberships.map(({ role, organisation }) => ({
    county_id: countyId,
    id: referenceUuid('membership', `${name}:${role}:${organisation}`),
    person_id: personUuid(name),
    organisation_id: organisationUuid(organisation),
    role,
    valid_from: '2025-01-01',
    valid_to: null,
  }));

/** Every case manager of the demo fills the first position of the municipality; the second ones are vacant. */
const occupancyRows = (countyId: string, { name, memberships }: Persona) =>
  memberships
    .filter(({ role }) => role === 'CASE_MANAGER')
    .flatMap(({ organisation }) => (isSharedAway(organisation) ? [] : [`${organisation}-cm-1`]))
    .map((position) => ({
      county_id: countyId,
      id: referenceUuid('occupancy', `${name}:${position}`),
      position_id: positionUuid(position),
      person_id: personUuid(name),
      share: '1.000000',
      valid_from: '2025-01-01',
      valid_to: null,
    }));

const filledRow = ({ county_id, position_id, valid_from }: ReturnType<typeof occupancyRows>[number]) => ({
  county_id,
  id: referenceUuid('position-event', `${position_id}:2`),
  position_id,
  step: 2,
  from_state: 'VACANT',
  to_state: 'FILLED',
  effective_day: valid_from,
  recorded_at: new Date().toISOString(),
  organisation_id: county_id,
  person_id: null,
});

/** The shared position is listed under Much, whose case manager fills it for both. */
const isSharedAway = (organisation: string): boolean => organisation === 'neunkirchen-seelscheid';
