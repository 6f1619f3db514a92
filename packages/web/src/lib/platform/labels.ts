import type {
  MembershipRole,
  MunicipalityType,
  ProgrammeModule,
  RhineBank,
  SupervisionKind,
} from '#lib/gql/documents.generated.ts';
import { m } from '#lib/paraglide/messages.js';

// One place where the contract's codes meet the words people read.

export const roleLabel = (role: MembershipRole): string => m[`role_${role}`]();
export const typeLabel = (type: MunicipalityType): string => m[`type_${type}`]();
export const bankLabel = (bank: RhineBank): string => m[`bank_${bank}`]();
export const moduleLabel = (module: ProgrammeModule): string => m[`module_${module}`]();
export const kindLabel = (kind: SupervisionKind): string => m[`kind_${kind}`]();
export const kindMeaning = (kind: SupervisionKind): string => m[`kind_${kind}_is`]();
export const rightLabel = (right: string): string => labelledRights.get(right)?.() ?? right;

const labelledRights = new Map<string, () => string>([
  ['READ_DIRECTORY', m.right_READ_DIRECTORY],
  ['READ_TASKS', m.right_READ_TASKS],
  ['READ_CASE_PROCESS', m.right_READ_CASE_PROCESS],
  ['LEAD_CASES', m.right_LEAD_CASES],
  ['ASSIGN_CASES', m.right_ASSIGN_CASES],
  ['READ_CASELOADS', m.right_READ_CASELOADS],
  ['READ_CASE_COUNTS', m.right_READ_CASE_COUNTS],
  ['READ_COORDINATION', m.right_READ_COORDINATION],
  ['ASSIGN_COORDINATORS', m.right_ASSIGN_COORDINATORS],
  ['READ_VISITS', m.right_READ_VISITS],
  ['READ_VISIT_LOG', m.right_READ_VISIT_LOG],
  ['RECORD_VISITS', m.right_RECORD_VISITS],
  ['READ_CASE_COURSE', m.right_READ_CASE_COURSE],
  ['SET_REMINDERS', m.right_SET_REMINDERS],
  ['READ_STAFFING_FIGURES', m.right_READ_STAFFING_FIGURES],
  ['READ_PUBLISHED_POSITIONS', m.right_READ_PUBLISHED_POSITIONS],
  ['READ_POSITIONS', m.right_READ_POSITIONS],
  ['READ_OCCUPANTS', m.right_READ_OCCUPANTS],
  ['FILL_POSITION', m.right_FILL_POSITION],
  ['READ_DEPLOYMENT', m.right_READ_DEPLOYMENT],
  ['PLAN_DEPLOYMENT', m.right_PLAN_DEPLOYMENT],
  ['PLAN_OWN_DEPLOYMENT', m.right_PLAN_OWN_DEPLOYMENT],
  ['READ_QUALIFICATIONS', m.right_READ_QUALIFICATIONS],
  ['READ_OWN_PERSONNEL_FILE', m.right_READ_OWN_PERSONNEL_FILE],
  ['KEEP_PERSONNEL_FILES', m.right_KEEP_PERSONNEL_FILES],
  ['UPLOAD_FILES', m.right_UPLOAD_FILES],
  ['READ_LEDGER', m.right_READ_LEDGER],
  ['STEER_ALLOCATION', m.right_STEER_ALLOCATION],
  ['ANSWER_REDISTRIBUTION', m.right_ANSWER_REDISTRIBUTION],
  ['REQUEST_LEAVE', m.right_REQUEST_LEAVE],
  ['DECIDE_LEAVE', m.right_DECIDE_LEAVE],
  ['READ_SERVICES', m.right_READ_SERVICES],
  ['RECORD_SERVICES', m.right_RECORD_SERVICES],
  ['READ_ADDRESSEES', m.right_READ_ADDRESSEES],
  ['READ_CONSENTS', m.right_READ_CONSENTS],
  ['READ_REFERRALS', m.right_READ_REFERRALS],
  ['READ_REFERRED_DATA', m.right_READ_REFERRED_DATA],
  ['RECEIVE_REFERRALS', m.right_RECEIVE_REFERRALS],
  ['READ_TEMPLATES', m.right_READ_TEMPLATES],
  ['DRAFT_TEMPLATES', m.right_DRAFT_TEMPLATES],
  ['ADOPT_TEMPLATES', m.right_ADOPT_TEMPLATES],
  ['READ_MEETINGS', m.right_READ_MEETINGS],
  ['CONVENE_MEETINGS', m.right_CONVENE_MEETINGS],
  ['READ_WORKING_GROUPS', m.right_READ_WORKING_GROUPS],
  ['OVERSEE_WORKING_GROUPS', m.right_OVERSEE_WORKING_GROUPS],
  ['LEAD_WORKING_GROUPS', m.right_LEAD_WORKING_GROUPS],
  ['CONDUCT_REVIEWS', m.right_CONDUCT_REVIEWS],
  ['READ_REVIEW_REPORTS', m.right_READ_REVIEW_REPORTS],
  ['READ_INSTRUCTIONS', m.right_READ_INSTRUCTIONS],
  ['ISSUE_INSTRUCTIONS', m.right_ISSUE_INSTRUCTIONS],
  ['JOIN_PEER_CASE_REVIEWS', m.right_JOIN_PEER_CASE_REVIEWS],
  ['READ_REVIEWS', m.right_READ_REVIEWS],
  ['PLAN_REVIEWS', m.right_PLAN_REVIEWS],
  ['READ_CRISIS_FORMS', m.right_READ_CRISIS_FORMS],
  ['DESIGN_CRISIS_FORMS', m.right_DESIGN_CRISIS_FORMS],
  ['RECORD_CRISIS_ENTRIES', m.right_RECORD_CRISIS_ENTRIES],
  ['READ_CRISIS_FIGURES', m.right_READ_CRISIS_FIGURES],
  ['RECEIVE_CRISIS_SHARES', m.right_RECEIVE_CRISIS_SHARES],
  ['READ_REFERRALS_IN', m.right_READ_REFERRALS_IN],
  ['SEND_REFERRALS_IN', m.right_SEND_REFERRALS_IN],
  ['DIENSTAUFSICHT', m.right_DIENSTAUFSICHT],
]);
