import { caseAccessTerms } from './case-access-terms.ts';
import { caseCourseTerms } from './case-course-terms.ts';
import { caseworkTerms } from './casework-terms.ts';
import { coordinationTerms } from './coordination-terms.ts';
import { countyVariantTerms } from './county-variant-terms.ts';
import { caseContentTerms } from './case-content-terms.ts';
import { deploymentTerms } from './deployment-terms.ts';
import { employerTransferTerms } from './employer-transfer-terms.ts';
import { leaveTerms } from './leave-terms.ts';
import { referralTerms } from './referral-terms.ts';
import { staffStatisticsTerms } from './staff-statistics-terms.ts';
import { crisisTerms } from './crisis-terms.ts';
import { hurdleTerms } from './hurdle-terms.ts';
import { instructionTerms } from './instruction-terms.ts';
import { caseConferenceTerms } from './case-conference-terms.ts';
import { peerCaseReviewTerms } from './peer-case-review-terms.ts';
import { qualificationTerms } from './qualification-terms.ts';
import { measureTerms } from './measure-terms.ts';
import { meetingTerms } from './meeting-terms.ts';
import { steeringTerms } from './steering-terms.ts';
import { qualityReviewTerms } from './quality-review-terms.ts';
import { publicationTerms } from './publication-terms.ts';
import { workingGroupTerms } from './working-group-terms.ts';
import { templateTerms } from './template-terms.ts';
import { serviceTerms } from './service-terms.ts';
import { dienstaufsichtTerms } from './dienstaufsicht-terms.ts';

/** A word of the domain: one identifier in database, API, code and address, one German name for people. */
export interface Term {
  readonly de: string;
  readonly deMany?: string;
  /** Stays German as an identifier: the law defines it, and experts would translate it back differently. */
  readonly isKept?: true;
  readonly is: string;
  readonly source: string;
}

const CONCEPT = 'KIM-Konzept Rhein-Sieg-Kreis vom 28.11.2025';

/** Terms that stay German, whole and in ASCII. The list is short on purpose; the spell checker knows no others. */
const keptTerms = {
  Dienstaufsicht: {
    de: 'Dienstaufsicht',
    isKept: true,
    is: 'Supervision by the employer: contract, working time, leave, personnel file. Not the profession.',
    source: `§ 12 LOG NRW; ${CONCEPT}, 2.2`,
  },
  Fachaufsicht: {
    de: 'Fachaufsicht',
    isKept: true,
    is: 'Professional supervision by the county: standards, instruction, quality. Not employment.',
    source: `§ 13 LOG NRW by analogy; ${CONCEPT}, 2.2`,
  },
  Rechtskreis: {
    de: 'Rechtskreis',
    deMany: 'Rechtskreise',
    isKept: true,
    is: 'The body of law somebody’s benefits follow, e.g. SGB II or AsylbLG; changing it changes the authority in charge.',
    source: 'SGB II, SGB XII, AsylbLG',
  },
} as const satisfies Record<string, Term>;

const organisationTerms = {
  Organisation: {
    de: 'Organisation',
    deMany: 'Organisationen',
    is: 'A county, one of its municipalities or a partner: whatever can employ, supervise or be a member of something.',
    source: CONCEPT,
  },
  OrganisationName: {
    de: 'Name einer Organisation',
    is: 'An organisation by its name only, for those who may not read more of it.',
    source: 'own design',
  },
  County: {
    de: 'Kreis',
    deMany: 'Kreise',
    is: 'Coordinates and steers the programme and holds the Fachaufsicht.',
    source: `${CONCEPT}, 2.1`,
  },
  Municipality: {
    de: 'kreisangehörige Kommune',
    deMany: 'kreisangehörige Kommunen',
    is: 'A city or town of a county and a tenant of the platform: employer of its case managers.',
    source: `${CONCEPT}, 2.2; GO NRW`,
  },
  PartnerOrganisation: {
    de: 'externer Akteur',
    deMany: 'externe Akteure',
    is: 'An organisation of the network outside county and municipalities, e.g. a welfare association or the Jobcenter.',
    source: `${CONCEPT}, 2.4`,
  },
  Person: {
    de: 'Person',
    deMany: 'Personen',
    is: 'Somebody who works for an organisation of the programme; never somebody counselled.',
    source: 'own design',
  },
  Membership: {
    de: 'Zugehörigkeit',
    deMany: 'Zugehörigkeiten',
    is: 'What a person is in an organisation, from when to when. Every request acts under exactly one.',
    source: 'own design',
  },
  Viewer: {
    de: 'angemeldete Person',
    is: 'Who is asking, acting as whom, allowed to do what.',
    source: 'own design',
  },
  ApiClient: {
    de: 'angebundenes Programm',
    deMany: 'angebundene Programme',
    is: 'A third party’s program that reads the published part.',
    source: 'own design',
  },
  Node: {
    de: 'Objekt mit Kennung',
    is: 'Anything with an id of its own.',
    source: 'Relay, Object Identification',
  },
} as const satisfies Record<string, Term>;

const staffingTerms = {
  Position: {
    de: 'Stelle',
    deMany: 'Stellen',
    is: 'A funded post of the programme, of one module, with an extent in VZÄ.',
    source: `${CONCEPT}, figure 1`,
  },
  PositionShare: {
    de: 'Stellenanteil',
    deMany: 'Stellenanteile',
    is: 'The part of a position that serves one municipality; the shares of a position sum to 1.',
    source: `${CONCEPT}, 2.2`,
  },
  PositionOccupancy: {
    de: 'Stellenbesetzung',
    deMany: 'Stellenbesetzungen',
    is: 'Who fills which part of a position, from when to when.',
    source: `${CONCEPT}, 2.2`,
  },
  SupervisionAssignment: {
    de: 'Zuordnung der Aufsicht',
    deMany: 'Zuordnungen der Aufsicht',
    is: 'Who holds Dienstaufsicht or Fachaufsicht over a position, from when to when; never two holders of one kind on one day.',
    source: `${CONCEPT}, 2.2`,
  },
  Fte: {
    de: 'Vollzeitäquivalent (VZÄ)',
    deMany: 'Vollzeitäquivalente (VZÄ)',
    is: 'Extent of a position or of a part of one; an exact decimal with six places.',
    source: `${CONCEPT}, figure 1`,
  },
  ForeignersOffice: {
    de: 'Ausländerbehörde',
    deMany: 'Ausländerbehörden',
    is: 'Decides on residence; the county’s, or a city’s own.',
    source: 'AufenthG; ZustAVO NRW',
  },
  NaturalisationOffice: {
    de: 'Einbürgerungsbehörde',
    deMany: 'Einbürgerungsbehörden',
    is: 'Decides on naturalisation.',
    source: 'StAG',
  },
} as const satisfies Record<string, Term>;

/** The words of the domain. Every object type of the contract is one of them. */
export const terms = {
  ...keptTerms,
  ...organisationTerms,
  ...staffingTerms,
  ...dienstaufsichtTerms,
  ...leaveTerms,
  ...deploymentTerms,
  ...employerTransferTerms,
  ...staffStatisticsTerms,
  ...caseworkTerms,
  ...coordinationTerms,
  ...countyVariantTerms,
  ...caseContentTerms,
  ...serviceTerms,
  ...crisisTerms,
  ...templateTerms,
  ...qualificationTerms,
  ...instructionTerms,
  ...peerCaseReviewTerms,
  ...caseAccessTerms,
  ...caseConferenceTerms,
  ...meetingTerms,
  ...measureTerms,
  ...steeringTerms,
  ...qualityReviewTerms,
  ...workingGroupTerms,
  ...hurdleTerms,
  ...publicationTerms,
  ...caseCourseTerms,
  ...referralTerms,
} as const;
