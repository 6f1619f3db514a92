import { referableCategories, type ReferableCategory } from './referral.ts';

/** How a case conference stands: nothing is prepared in parts, partners are invited at once or not at all. */
export const caseConferenceStates = ['INVITED', 'HELD', 'CANCELLED'] as const;
export type CaseConferenceState = (typeof caseConferenceStates)[number];

export const conferenceAnswers = ['ACCEPTED', 'DECLINED'] as const;
export type ConferenceAnswer = (typeof conferenceAnswers)[number];

/** What a conference consists of in words. */
export const conferencePartKinds = ['PLACE', 'AGENDA', 'DATA', 'MINUTES', 'AGREEMENT'] as const;
export type ConferencePartKind = (typeof conferencePartKinds)[number];

/** Kinds of data that may be laid before a conference; notes are for referrals, where each is chosen. */
export const conferenceCategories: readonly ReferableCategory[] = referableCategories.filter(
  (category) => category !== 'NOTES',
);
