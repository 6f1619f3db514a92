import type { EntityManager } from '@mikro-orm/postgresql';
import type { Persona } from '@kim/schema/demo/personas.ts';
import type { CountyReference } from '@kim/schema/reference/counties.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { seedCaseContent } from './case-content.ts';
import { demoCasesOf, type DemoCase } from './demo-cases.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';
import { templateVersionUuid } from './templates.ts';

const caseUuid = (persona: string, number: number): string => referenceUuid('case', `${persona}:${number}`);
const clientUuid = (persona: string, number: number): string =>
  referenceUuid('counselled', `${persona}:${number}`);

interface Entered extends DemoCase {
  readonly countyId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly organisationId: string;
}

/** Made-up cases of the demo's case managers, so that every page has something to show. */
export const seedCases = async (
  em: EntityManager,
  county: CountyReference,
  staff: readonly Persona[],
): Promise<void> => {
  const countyId = organisationUuid(county.key);
  const cases = staff
    .filter(({ memberships }) => memberships[0]!.role === 'CASE_MANAGER')
    .flatMap(({ name, memberships }) =>
      demoCasesOf(memberships[0]!.organisation).map((some): Entered => ({
        ...some,
        countyId,
        caseId: caseUuid(name, some.number),
        clientId: clientUuid(name, some.number),
        personId: referenceUuid('person', name),
        organisationId: organisationUuid(memberships[0]!.organisation),
      })),
    );
  await insertMissing(em, 'client.client', cases.map(clientRow));
  await insertMissing(em, 'casework.case_file', cases.map(caseRow));
  await insertMissing(em, 'casework.case_step', cases.flatMap(stepRows));
  await insertMissing(em, 'casework.legal_domain_period', cases.flatMap(legalDomainRows));
  await insertMissing(
    em,
    'casework.consent',
    cases.map((some) => consentRow(county.key, some)),
  );
  await insertMissing(em, 'casework.consent_item', cases.flatMap(consentItemRows));
  await seedCaseContent(em, cases);
};

const clientRow = ({ client, ...some }: Entered) => ({
  county_id: some.countyId,
  id: some.clientId,
  given_name: client.givenName,
  family_name: client.familyName,
  birth_date: client.birthDate,
  sex: client.sex,
  languages: `{${client.languages.join(',')}}`,
  interpreter_needed: client.interpreterNeeded,
  nationality: client.nationality,
  residence_status: client.residenceStatus,
  arrived_on: client.arrivedOn,
  phone: client.phone,
  registered_by_id: some.personId,
});

const caseRow = (some: Entered) => ({
  county_id: some.countyId,
  id: some.caseId,
  organisation_id: some.organisationId,
  client_id: some.clientId,
  responsible_id: some.personId,
  reference: some.reference,
  entry_channel: some.entryChannel,
  target_groups: `{${some.targetGroups.join(',')}}`,
  life_areas: `{${some.lifeAreas.join(',')}}`,
  phase: some.steps.at(-1)!.phase,
  phase_since: some.steps.at(-1)!.day,
  opened_on: some.steps[0]!.day,
  closed_on: some.steps.at(-1)!.phase === 'CLOSED' ? some.steps.at(-1)!.day : null,
  closing_reason: some.steps.at(-1)!.phase === 'CLOSED' ? 'GOALS_REACHED' : null,
});

const stepRows = ({ steps, ...some }: Entered) =>
  steps.map(({ phase, day }, index) => ({
    county_id: some.countyId,
    id: referenceUuid('case-step', `${some.caseId}:${index + 1}`),
    case_id: some.caseId,
    step: index + 1,
    from_phase: steps[index - 1]?.phase ?? null,
    to_phase: phase,
    reason: null,
    occurred_on: day,
    recorded_at: `${day}T10:00:00Z`,
    person_id: some.personId,
  }));

const legalDomainRows = ({ legalDomains, ...some }: Entered) =>
  legalDomains.map(({ domain, appliedOn, validFrom, validTo }) => ({
    county_id: some.countyId,
    id: referenceUuid('legal-domain', `${some.caseId}:${domain}`),
    case_id: some.caseId,
    legal_domain: domain,
    applied_on: appliedOn,
    valid_from: validFrom,
    valid_to: validTo,
  }));

const consentUuid = (caseId: string): string => referenceUuid('consent', caseId);

const consentRow = (county: string, { consent, ...some }: Entered) => ({
  county_id: some.countyId,
  id: consentUuid(some.caseId),
  case_id: some.caseId,
  template_version_id: templateVersionUuid(county, 'CONSENT', consent.version),
  language: 'de',
  form: 'WRITTEN',
  has_interpreter: some.client.interpreterNeeded,
  given_on: consent.givenOn,
  expires_on: consent.expiresOn,
  recorded_by_id: some.personId,
  recorded_at: `${consent.givenOn}T10:00:00Z`,
});

/** What is needed to lead the case at all: the own municipality may keep these kinds of data. */
const consentItemRows = (some: Entered) =>
  ['IDENTITY', 'CONTACT', 'FAMILY', 'RESIDENCE', 'SITUATION', 'GOALS', 'NOTES', 'DOCUMENTS'].map(
    (category) => ({
      county_id: some.countyId,
      id: referenceUuid('consent-item', `${some.caseId}:${category}`),
      consent_id: consentUuid(some.caseId),
      case_id: some.caseId,
      purpose: 'CASE_MANAGEMENT',
      recipient_id: some.organisationId,
      data_category: category,
    }),
  );
