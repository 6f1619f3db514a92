import type { EntityManager } from '@mikro-orm/postgresql';
import { demoCaseConference } from '@kim/schema/demo/case-conferences.ts';
import { referenceUuid } from '@kim/schema/reference/reference-uuid.ts';
import { insertMissing } from './insert.ts';
import { organisationUuid } from './reference-data.ts';
import { templateVersionUuid } from './templates.ts';

const COUNTY = 'rsk';
const KEY = 'cm.much:2:caritas';
const [CASE, CONSENT, CONFERENCE, PARTNER] = [
  referenceUuid('case', 'cm.much:2'),
  referenceUuid('consent', `${KEY}:conference`),
  referenceUuid('case-conference', KEY),
  referenceUuid('conference-partner', KEY),
];

/** A conference that has taken place, with the consent it rests on: what it is about is in its parts. */
export const seedCaseConferences = async (em: EntityManager, county: string): Promise<void> => {
  if (county !== COUNTY) return;
  const base = { county_id: organisationUuid(COUNTY) };
  const { place, agenda, minutes, agreement, due_on, held_at, invited_on, answered_by_name } =
    demoCaseConference;
  await insertMissing(em, 'casework.consent', [
    {
      ...base,
      id: CONSENT,
      case_id: CASE,
      template_version_id: templateVersionUuid(COUNTY, 'CONSENT', 3),
      language: 'de',
      form: 'WRITTEN',
      given_on: invited_on,
      expires_on: '2027-11-08',
      recorded_by_id: referenceUuid('person', 'cm.much'),
      recorded_at: `${invited_on}T09:00:00Z`,
    },
  ]);
  await insertMissing(em, 'casework.consent_item', [
    {
      ...base,
      id: referenceUuid('consent-item', `${KEY}:conference`),
      consent_id: CONSENT,
      case_id: CASE,
      purpose: 'CASE_CONFERENCE',
      recipient_id: organisationUuid('caritas'),
      data_category: 'SITUATION',
    },
  ]);
  await insertMissing(em, 'casework.case_conference', [
    {
      ...base,
      id: CONFERENCE,
      case_id: CASE,
      organisation_id: organisationUuid('much'),
      held_at,
      data_categories: '{SITUATION}',
      state: 'HELD',
      invited_on,
    },
  ]);
  await insertMissing(em, 'casework.conference_partner', [
    {
      ...base,
      id: PARTNER,
      conference_id: CONFERENCE,
      recipient_id: organisationUuid('caritas'),
      answer: 'ACCEPTED',
      answered_on: invited_on,
      answered_by_name,
    },
  ]);
  const part = { field: null, data_category: null, partner_id: null, due_on: null };
  const parts = [
    { ...part, kind: 'PLACE', value: place },
    { ...part, kind: 'AGENDA', value: agenda },
    { ...part, kind: 'DATA', value: 'BENEFITS', data_category: 'SITUATION', field: 'LIFE_AREAS' },
    { ...part, kind: 'MINUTES', value: minutes },
    { ...part, kind: 'AGREEMENT', value: agreement, partner_id: PARTNER, due_on },
  ];
  await insertMissing(
    em,
    'client.conference_part',
    parts.map((some) => ({
      ...base,
      id: referenceUuid('conference-part', `${KEY}:${some.kind}`),
      conference_id: CONFERENCE,
      ...some,
    })),
  );
};
