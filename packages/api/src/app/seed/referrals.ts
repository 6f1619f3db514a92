import type { EntityManager } from '@mikro-orm/postgresql';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { demoCasesOf } from './demo-cases.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';
import { templateVersionUuid } from './templates.ts';

interface DemoReferral {
  readonly place: string;
  readonly number: number;
  readonly recipient: string;
  readonly office: string | null;
  readonly category: string;
  readonly message: string;
}

const demoReferrals: readonly DemoReferral[] = [
  {
    place: 'troisdorf',
    number: 1,
    recipient: 'caritas',
    office: null,
    category: 'ADULT_MIGRATION_COUNSELLING',
    message: 'Bitte um einen Termin zur Beratung.',
  },
  {
    place: 'bornheim',
    number: 1,
    recipient: 'caritas',
    office: null,
    category: 'ADULT_MIGRATION_COUNSELLING',
    message: 'Bitte um einen Termin mit Dolmetschung.',
  },
  {
    place: 'bornheim',
    number: 2,
    recipient: 'rsk',
    office: 'FOREIGNERS_OFFICE',
    category: 'AUTHORITY',
    message: 'Es geht um die Verlängerung.',
  },
];

const SENT_ON = '2026-11-16';
const CATEGORIES = ['IDENTITY', 'CONTACT'] as const;

/** Referrals under way, each with the consent it rests on. */
export const seedReferrals = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== 'rsk') return;
  const countyId = organisationUuid(county);
  for (const some of demoReferrals) await seedReferral(em, { ...some, county, countyId });
};

type Entered = DemoReferral & { readonly county: string; readonly countyId: string };

const seedReferral = async (em: EntityManager, some: Entered): Promise<void> => {
  const persona = `cm.${some.place}`;
  const key = `${persona}:${some.number}:${some.recipient}`;
  const [caseId, personId] = [
    referenceUuid('case', `${persona}:${some.number}`),
    referenceUuid('person', persona),
  ];
  const [consentId, referralId] = [referenceUuid('consent', key), referenceUuid('referral', key)];
  const base = { county_id: some.countyId };
  await insertMissing(em, 'casework.consent', [
    {
      ...base,
      id: consentId,
      case_id: caseId,
      template_version_id: templateVersionUuid(some.county, 'CONSENT', 3),
      language: 'de',
      form: 'WRITTEN',
      given_on: SENT_ON,
      expires_on: '2027-11-15',
      recorded_by_id: personId,
      recorded_at: `${SENT_ON}T09:00:00Z`,
    },
  ]);
  await insertMissing(
    em,
    'casework.consent_item',
    CATEGORIES.map((category) => ({
      ...base,
      id: referenceUuid('consent-item', `${key}:${category}`),
      consent_id: consentId,
      case_id: caseId,
      purpose: 'REFERRAL',
      recipient_id: organisationUuid(some.recipient),
      data_category: category,
    })),
  );
  await insertMissing(em, 'casework.referral', [referralRow(some, { caseId, referralId })]);
  await insertMissing(em, 'casework.referral_step', stepRows(some, { referralId, personId }));
  await insertMissing(em, 'client.disclosed_copy', copyRows(some, referralId));
};

const referralRow = (some: Entered, { caseId, referralId }: { caseId: string; referralId: string }) => ({
  county_id: some.countyId,
  id: referralId,
  case_id: caseId,
  organisation_id: organisationUuid(some.place),
  recipient_id: organisationUuid(some.recipient),
  recipient_office: some.office,
  category: some.category,
  data_categories: `{${CATEGORIES.join(',')}}`,
  state: 'SENT',
  state_since: SENT_ON,
  sent_on: SENT_ON,
  version: 2,
});

const stepRows = (some: Entered, { referralId, personId }: { referralId: string; personId: string }) =>
  [
    [null, 'DRAFT'],
    ['DRAFT', 'SENT'],
  ].map(([from, to], index) => ({
    county_id: some.countyId,
    id: referenceUuid('referral-step', `${referralId}:${index + 1}`),
    referral_id: referralId,
    step: index + 1,
    from_state: from,
    to_state: to,
    occurred_on: SENT_ON,
    recorded_at: `${SENT_ON}T10:00:00Z`,
    person_id: personId,
  }));

const copyRows = (some: Entered, referralId: string) => {
  const { client } = demoCasesOf(some.place).find(({ number }) => number === some.number)!;
  const copies: readonly (readonly [string | null, string, string])[] = [
    ['IDENTITY', 'GIVEN_NAME', client.givenName],
    ['IDENTITY', 'FAMILY_NAME', client.familyName],
    ['IDENTITY', 'BIRTH_DATE', client.birthDate],
    ['IDENTITY', 'SEX', client.sex],
    ['CONTACT', 'PHONE', client.phone],
    ['CONTACT', 'LANGUAGES', client.languages.join(' ')],
    [null, 'MESSAGE', some.message],
  ];
  return copies.map(([category, field, value]) => ({
    county_id: some.countyId,
    id: referenceUuid('disclosed-copy', `${referralId}:${field}`),
    referral_id: referralId,
    data_category: category,
    field,
    value,
  }));
};
