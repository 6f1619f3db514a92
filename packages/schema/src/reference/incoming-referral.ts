/*
 * Referral into case management: "gezielt geduldete Personen an das KIM-Case-Management verwiesen" (KIM concept 2025, 2.3). Codes
 * alone: an authority writes no text about anybody here.
 */

/** Why somebody is referred to case management. */
export const incomingReferralReasons = [
  'RIGHT_TO_STAY',
  'NATURALISATION',
  'SEVERAL_TOPICS',
  'WORK_AND_TRAINING',
  'LANGUAGE',
  'HOUSING',
  'FAMILY_AND_SCHOOL',
  'OTHER',
] as const;
export type IncomingReferralReason = (typeof incomingReferralReasons)[number];

export const incomingReferralAnswers = ['ACCEPTED', 'DECLINED', 'REVOKED'] as const;
export type IncomingReferralAnswer = (typeof incomingReferralAnswers)[number];

export const incomingReferralStates = ['SENT', 'RECEIVED', ...incomingReferralAnswers, 'EXPIRED'] as const;
export type IncomingReferralState = (typeof incomingReferralStates)[number];

/** Why case management does not take somebody on: for case management alone. */
export const declineReasons = [
  'NOT_RESPONSIBLE',
  'INCOMPLETE',
  'NO_CONTACT',
  'NOT_WANTED',
  'NO_CAPACITY',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/**
 * What the sender learns. Whether somebody could not be reached or did not want to is nothing an authority may draw conclusions
 * from; nor whether they had a case already.
 */
export const incomingReferralOutcomes = [
  'TAKEN_ON',
  'NOT_RESPONSIBLE',
  'INCOMPLETE',
  'NOT_TAKEN_ON',
] as const;
export type IncomingReferralOutcome = (typeof incomingReferralOutcomes)[number];

/** Days until an unanswered referral expires, and days the data stay after one was declined. */
export const INCOMING_EXPIRES_AFTER = 30;
export const DECLINED_KEPT_FOR = 14;
