import { hasRight } from '../../platform/auth/rights.ts';
import type { Actor, MemberActor } from '../../platform/auth/actor.ts';

export const taskKinds = [
  'FIXED_TERM_ENDS',
  'PROBATION_ENDS',
  'LEAVE_TO_DECIDE',
  'APPRAISAL_DUE',
  'TRANSFER_TO_CHECK',
  'POSITION_VACANT',
  'REDISTRIBUTION_TO_CONFIRM',
  'CONFIRMATIONS_MISSING',
  'OWN_CONTRACT_ENDS',
  'CASE_TASK_DUE',
  'TEMPLATE_TO_ADOPT',
  'TEMPLATE_TO_APPROVE',
  'TEMPLATE_TO_PUBLISH',
  'TEMPLATE_PROPOSED',
  'CONTACT_WISHED',
  'INSTRUCTION_TO_APPLY',
  'INSTRUCTION_TO_DECIDE',
  'INSTRUCTION_CONFLICT',
  'PEER_CASE_REVIEW_INVITED',
  'CASE_OPENED',
  'ONBOARDING_MISSING',
  'ONBOARDING_ITEM_DUE',
  'CERTIFICATE_ENDS',
  'CASE_CONFERENCE_INVITED',
  'MEETING_TO_ANSWER',
  'MEETING_CANCELLED',
  'MEETING_TASK_DUE',
  'MINUTES_TO_WRITE',
  'REVIEW_TO_ANSWER',
  'REPORT_TO_ANSWER',
  'REPORT_TO_APPROVE',
  'REPORT_RECEIVED',
  'RECONSTRUCTION_DUE',
  'GROUP_TASK_DUE',
  'RESULT_TOLD',
  'STEERING_SESSIONS_MISSING',
  'STEERING_MINUTES_DUE',
  'STEERING_VOTE_OPEN',
  'MEASURE_DUE',
  'MEASURE_REVIEW_MISSING',
] as const;
export type TaskKind = (typeof taskKinds)[number];

type Told = (actor: MemberActor) => boolean;

/**
 * Whom a matter concerns: whoever can do something about it. Nothing is protected here; whether they may know is asked of the
 * walls of the data behind it.
 */
export const concernsKeeper: Told = (actor) => hasRight(actor, 'KEEP_PERSONNEL_FILES');
/** The line manager, or HR where none is named; who of them in a case, the request knows. */
export const concernsLeave: Told = (actor) =>
  hasRight(actor, 'DECIDE_LEAVE') || hasRight(actor, 'KEEP_PERSONNEL_FILES');
/** The employer fills a position, the county takes it back (KIM concept 2025, 2.2 and note 11). */
export const concernsPositions: Told = (actor) =>
  hasRight(actor, 'FILL_POSITION') || hasRight(actor, 'STEER_ALLOCATION');
export const concernsAnswering: Told = (actor) => hasRight(actor, 'ANSWER_REDISTRIBUTION');
export const concernsSteering: Told = (actor) => hasRight(actor, 'STEER_ALLOCATION');
/** Whoever leads cases has promised something in them. */
export const concernsLeader: Told = (actor) => hasRight(actor, 'LEAD_CASES');
/** Who works by templates adopts them; the county's head approves, its coordinator gives out and answers proposals. */
export const concernsAdopting: Told = (actor) => hasRight(actor, 'ADOPT_TEMPLATES');
export const concernsApproving: Told = (actor) => hasRight(actor, 'APPROVE_TEMPLATES');
export const concernsDrafting: Told = (actor) => hasRight(actor, 'DRAFT_TEMPLATES');
/** Who works by an instruction applies it, the county decides on what is said against it, and both sides settle conflicts. */
export const concernsApplying: Told = (actor) => hasRight(actor, 'ANSWER_INSTRUCTIONS');
export const concernsInstructing: Told = (actor) => hasRight(actor, 'ISSUE_INSTRUCTIONS');
export const concernsSettling: Told = (actor) => hasRight(actor, 'RESOLVE_CONFLICTS');
/** Whoever is invited to a peer case review answers. */
export const concernsColleague: Told = (actor) => hasRight(actor, 'LEAD_CASES');
/** Who leads the case and who watches over data protection are told that the county has looked into it; nobody else. */
export const concernsOpened: Told = (actor) =>
  hasRight(actor, 'READ_CASE_ACCESSES') && !hasRight(actor, 'OPEN_CASE_ACCESSES');
/** The coordinator begins onboardings and sends people to courses; who is new ticks their own items. */
export const concernsOnboarding: Told = (actor) => hasRight(actor, 'LEAD_ONBOARDING');
export const concernsNewcomer: Told = (actor) =>
  hasRight(actor, 'TICK_ONBOARDING') && !hasRight(actor, 'LEAD_ONBOARDING');
/** Whoever receives referrals is invited to conferences too. */
export const concernsPartner: Told = (actor) => hasRight(actor, 'RECEIVE_REFERRALS');
/** Whoever is invited answers and does what they took on; who convenes writes minutes. */
export const concernsMeeting: Told = (actor) => hasRight(actor, 'READ_MEETINGS');
export const concernsConvening: Told = (actor) => hasRight(actor, 'CONVENE_MEETINGS');
/** Whose cases were reviewed answers, the head of the centre approves a report, the employer takes note of it. */
export const concernsReviewed: Told = (actor) => hasRight(actor, 'ANSWER_REVIEWS');
export const concernsApprovingReports: Told = (actor) => hasRight(actor, 'APPROVE_REVIEW_REPORTS');
export const concernsReceivingReports: Told = (actor) => hasRight(actor, 'RECEIVE_REVIEW_REPORTS');
/** The coordinator reconstructs what three have reported. */
export const concernsReconstructing: Told = (actor) => hasRight(actor, 'LEAD_HURDLES');
/** Members do what they took on in a working group; whoever reported a hurdle, and every case manager, is told what came of it. */
export const concernsGroups: Told = (actor) => hasRight(actor, 'READ_WORKING_GROUPS');
/** The office plans sessions and sends minutes, who has a seat votes. */
export const concernsSteeringOffice: Told = (actor) => hasRight(actor, 'RUN_STEERING');
export const concernsVoting: Told = (actor) => hasRight(actor, 'VOTE_IN_STEERING');
/** Whoever answers for a measure does it; the county says by quarter how it goes. */
export const concernsMeasures: Told = (actor) => hasRight(actor, 'READ_MEASURES');
export const concernsControlling: Told = (actor) => hasRight(actor, 'STEER_MEASURES');
export const concernsOneself: Told = (actor) => hasRight(actor, 'READ_OWN_PERSONNEL_FILE');

/** Every member has tasks; programs have none. */
export const mayReadTasks = (actor: Actor): actor is MemberActor =>
  actor.kind === 'member' && hasRight(actor, 'READ_TASKS');
