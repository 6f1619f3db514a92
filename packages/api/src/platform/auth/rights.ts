import type { Actor } from './actor.ts';
import {
  ofConveners,
  ofCrisisDesigners,
  ofCrisisOffices,
  ofCrisisRecorders,
  ofDeciders,
  ofHurdlePlaces,
  ofHurdleReporters,
  ofInvited,
  ofMeasureReaders,
  ofOnboardingLeaders,
  ofOpeners,
  ofReportReceivers,
  ofReviewApprovers,
  ofReviewed,
  ofReviewers,
  ofStructure,
  ofWatchers,
} from './right-groups.ts';
import { rights, type Right } from './right-names.ts';
import type { ClientScope, MembershipRole } from '@kim/schema/roles.ts';

export { rights, type Right };

const directory: readonly Right[] = ['READ_DIRECTORY'];
const staff: readonly Right[] = [
  ...directory,
  'READ_STAGES',
  'READ_STAFFING_FIGURES',
  'READ_PUBLISHED_POSITIONS',
  'READ_POSITIONS',
];
const team: readonly Right[] = [...staff, 'READ_OCCUPANTS', 'READ_DEPLOYMENT', 'READ_QUALIFICATIONS'];
const office: readonly Right[] = [
  ...directory,
  'READ_STAGES',
  'READ_PUBLISHED_POSITIONS',
  'READ_POSITIONS',
  'READ_OCCUPANTS',
];

/** What the employer and Fachaufsicht both may know of the employer's side. */
const ofEmployers: readonly Right[] = ['READ_EMPLOYER_TRANSFERS', 'READ_STAFF_STATISTICS'];

/** Of referrals the county sees that there are some and how they stand, recipients what was sent to them; on cases without names it advises. */
const ofReferralOverseers: readonly Right[] = ['READ_CONSENTS', 'READ_REFERRALS', 'JOIN_PEER_CASE_REVIEWS'];
const ofRecipients: readonly Right[] = [
  'READ_ADDRESSEES',
  'READ_REFERRALS',
  'READ_REFERRED_DATA',
  'RECEIVE_REFERRALS',
  'READ_REFERRALS_IN',
  'SEND_REFERRALS_IN',
];

const ofOffices: readonly Right[] = [
  ...office,
  ...ofRecipients,
  'READ_TEMPLATES',
  ...ofInvited,
  ...ofHurdleReporters,
];

/** The county drafts, its head approves, who works by a template says so, and the employer reads along. */
const ofTemplateReaders: readonly Right[] = ['READ_TEMPLATES', 'READ_ADOPTIONS'];
const ofTemplateAdopters: readonly Right[] = [...ofTemplateReaders, 'ADOPT_TEMPLATES'];
const ofTemplateOverseers: readonly Right[] = [...ofTemplateReaders, 'OVERSEE_TEMPLATES'];
/** Who coordinates where everybody concerned knows; when they were there, who works there; what was noted, the county alone. */
const ofCoordination: readonly Right[] = [
  'READ_COORDINATION',
  'READ_VISITS',
  'READ_VISIT_LOG',
  'RECORD_VISITS',
  ...ofConveners,
];

/** The county instructs, who works in the profession answers; that the employer wants otherwise is for both to settle. */
const ofInstructors: readonly Right[] = ['READ_INSTRUCTIONS', 'ISSUE_INSTRUCTIONS', 'RESOLVE_CONFLICTS'];
const ofInstructed: readonly Right[] = ['READ_INSTRUCTIONS', 'ANSWER_INSTRUCTIONS', ...ofInvited];

/** The matrix of the domain model, 1.3, as far as it is built. `docs/access.md` is printed from it. */
const rightsOfRole: Readonly<Record<MembershipRole, readonly Right[]>> = {
  MUNICIPAL_HR: [
    ...team,
    'FILL_POSITION',
    'KEEP_PERSONNEL_FILES',
    'UPLOAD_FILES',
    'PLAN_DEPLOYMENT',
    'READ_LEDGER',
    'ANSWER_REDISTRIBUTION',
    ...ofEmployers,
    'TRANSFER_EMPLOYER',
    'IMPORT_STAFF',
    'SET_REMINDERS',
    'AGREE_STAFF_STATISTICS',
    ...ofTemplateReaders,
    'READ_COORDINATION',
    'READ_INSTRUCTIONS',
    'FLAG_CONFLICTS',
    'RESOLVE_CONFLICTS',
    ...ofReportReceivers,
    ...ofMeasureReaders,
  ],
  MUNICIPAL_TEAM_LEAD: [
    ...team,
    'DECIDE_LEAVE',
    'PLAN_DEPLOYMENT',
    'READ_LEDGER',
    'READ_CASE_PROCESS',
    'ASSIGN_CASES',
    'READ_SERVICES',
    'READ_CASELOADS',
    'READ_CASE_COUNTS',
    ...ofTemplateAdopters,
    'READ_COORDINATION',
    'READ_VISITS',
    ...ofInstructed,
    ...ofHurdlePlaces,
  ],
  CASE_MANAGER: [
    ...team,
    'PLAN_OWN_DEPLOYMENT',
    'READ_CASE_PROCESS',
    'READ_CASE_COURSE',
    'LEAD_CASES',
    'ASSIGN_CASES',
    'READ_ADDRESSEES',
    'UPLOAD_FILES',
    'READ_SERVICES',
    'RECORD_SERVICES',
    ...ofReferralOverseers,
    'READ_REFERRED_DATA',
    ...ofCrisisRecorders,
    'READ_REFERRALS_IN',
    ...ofTemplateAdopters,
    'READ_COORDINATION',
    'READ_VISITS',
    ...ofInstructed,
    'FLAG_CONFLICTS',
    'READ_CASE_ACCESSES',
    'TICK_ONBOARDING',
    ...ofReviewed,
    ...ofHurdlePlaces,
    'REPORT_HURDLES',
  ],
  COUNTY_COORDINATOR: [
    ...team,
    'READ_SUPERVISION_FIGURES',
    'UPLOAD_FILES',
    'READ_LEDGER',
    'STEER_ALLOCATION',
    ...ofEmployers,
    'READ_CASE_PROCESS',
    'READ_CASE_COURSE',
    'READ_ADDRESSEES',
    'READ_SERVICES',
    'READ_CASE_COUNTS',
    ...ofReferralOverseers,
    ...ofCrisisDesigners,
    ...ofTemplateOverseers,
    'DRAFT_TEMPLATES',
    ...ofCoordination,
    ...ofInstructors,
    ...ofOpeners,
    ...ofOnboardingLeaders,
    ...ofReviewers,
    ...ofStructure,
  ],
  CENTRE_HEAD: [
    ...team,
    'READ_SUPERVISION_FIGURES',
    'READ_LEDGER',
    'STEER_ALLOCATION',
    ...ofEmployers,
    'READ_CASE_PROCESS',
    'READ_CASE_COURSE',
    'READ_ADDRESSEES',
    'READ_SERVICES',
    'READ_CASE_COUNTS',
    ...ofReferralOverseers,
    ...ofCrisisDesigners,
    ...ofTemplateOverseers,
    'APPROVE_TEMPLATES',
    ...ofCoordination,
    'ASSIGN_COORDINATORS',
    ...ofInstructors,
    ...ofOpeners,
    ...ofWatchers,
    'READ_ONBOARDING_REMARKS',
    'READ_ONBOARDING_FIGURES',
    ...ofReviewApprovers,
    ...ofStructure,
  ],
  STEERING_OFFICE: [
    ...team,
    'READ_SUPERVISION_FIGURES',
    'UPLOAD_FILES',
    'READ_LEDGER',
    ...ofEmployers,
    ...ofConveners,
    'READ_TEMPLATES',
    'READ_ONBOARDING_FIGURES',
    ...ofStructure,
  ],
  STEERING_MEMBER: [...directory, 'READ_STAFFING_FIGURES', 'READ_TEMPLATES', 'READ_MEETINGS', ...ofDeciders],
  FUNDING_OFFICER: [...staff, 'READ_SUPERVISION_FIGURES', 'READ_LEDGER', ...ofMeasureReaders],
  FOREIGNERS_CLERK: [...ofOffices, ...ofCrisisOffices],
  NATURALISATION_CLERK: ofOffices,
  SCHOOL_CLERK: [...directory, 'READ_ADDRESSEES', ...ofCrisisOffices, ...ofInvited],
  YOUTH_CLERK: [...directory, 'READ_ADDRESSEES', ...ofCrisisOffices, ...ofInvited],
  EXTERNAL_ADVISER: [...directory, ...ofRecipients, ...ofInvited, ...ofHurdleReporters],
  DPO: [...directory, 'READ_TEMPLATES', ...ofWatchers, 'REVOKE_CASE_ACCESSES'],
  PLATFORM_ADMIN: directory,
};

/** Whoever works somewhere may read the file kept about them (Art. 15 DSGVO), ask for leave, and read what is published. */
const ofEverybody: readonly Right[] = [
  'READ_OWN_PERSONNEL_FILE',
  'REQUEST_LEAVE',
  'READ_TASKS',
  'READ_RESOLUTIONS',
];

const rightsOfScope: Readonly<Record<ClientScope, readonly Right[]>> = {
  'directory:read': directory,
  'staffing:read': [...directory, 'READ_STAFFING_FIGURES', 'READ_PUBLISHED_POSITIONS'],
};

export const rightsOf = (actor: Actor): readonly Right[] => {
  if (actor.kind === 'member') return [...rightsOfRole[actor.membership.role], ...ofEverybody];
  if (actor.kind === 'client')
    return rights.filter((right) => actor.scopes.some((scope) => rightsOfScope[scope].includes(right)));
  return [];
};

export const hasRight = (actor: Actor, right: Right): boolean => rightsOf(actor).includes(right);
