import type { MembershipRole } from '../roles.ts';
import type { Term } from './terms.ts';

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';

/** What a person can be in an organisation. */
export const roleTerms = {
  MUNICIPAL_HR: {
    de: 'Personalstelle',
    is: 'Exercises a municipality’s Dienstaufsicht.',
    source: `${CONCEPT}, 2.2`,
  },
  MUNICIPAL_TEAM_LEAD: {
    de: 'Teamleitung',
    is: 'Leads the case managers of a municipality from day to day.',
    source: `${CONCEPT}, 2.2`,
  },
  CASE_MANAGER: {
    de: 'Case Management',
    is: 'Counsels people over time and across authorities.',
    source: `${CONCEPT}, 2.2`,
  },
  COUNTY_COORDINATOR: {
    de: 'KIM-Koordination',
    is: 'Coordinates all municipalities and exercises the county’s Fachaufsicht.',
    source: `${CONCEPT}, 2.1`,
  },
  CENTRE_HEAD: {
    de: 'Leitung Kommunales Integrationszentrum',
    is: 'Heads the county’s integration centre.',
    source: `${CONCEPT}, 2.1`,
  },
  STEERING_OFFICE: {
    de: 'Geschäftsstelle Lenkungsgruppe',
    is: 'Prepares and records the steering group’s meetings.',
    source: `${CONCEPT}, 2.4`,
  },
  STEERING_MEMBER: {
    de: 'Mitglied der Lenkungsgruppe',
    is: 'Votes or advises in the steering group.',
    source: `${CONCEPT}, 2.4`,
  },
  FUNDING_OFFICER: {
    de: 'Fördermittel',
    is: 'Administers the grants behind the positions.',
    source: `${CONCEPT}, 1.`,
  },
  FOREIGNERS_CLERK: {
    de: 'Ausländerbehörde',
    is: 'Works in a foreigners’ office (module 3).',
    source: `${CONCEPT}, 1.`,
  },
  NATURALISATION_CLERK: {
    de: 'Einbürgerungsbehörde',
    is: 'Works in a naturalisation office (module 3).',
    source: `${CONCEPT}, 1.`,
  },
  SCHOOL_CLERK: {
    de: 'Schulamt',
    is: 'Works in a school office: receives of a crisis registration what concerns places at school.',
    source: 'committee paper of 16.05.2022, 2.5',
  },
  YOUTH_CLERK: {
    de: 'Jugendamt',
    is: 'Works in a youth office: receives of a crisis registration what concerns places in day care.',
    source: 'committee paper of 16.05.2022, 2.5',
  },
  EXTERNAL_ADVISER: {
    de: 'Externe Beratung',
    is: 'Counsels for a partner organisation and works along.',
    source: `${CONCEPT}, 2.4`,
  },
  DPO: {
    de: 'Datenschutz',
    is: 'Data protection officer: may look at how data are used, not at the cases.',
    source: 'Art. 37 to 39 GDPR',
  },
  PLATFORM_ADMIN: {
    de: 'Plattformverwaltung',
    is: 'Runs the platform; sees no personal data by that.',
    source: 'own design',
  },
} as const satisfies Record<MembershipRole, Term>;
