import { absenceChangeMessages } from './absence.ts';
import { caseAccessChangeMessages } from './case-access.ts';
import { caseConferenceChangeMessages } from './case-conference.ts';
import { caseworkChangeMessages } from './casework.ts';
import { caseCourseChangeMessages } from './case-course.ts';
import { coordinationChangeMessages } from './coordination.ts';
import { commonChangeMessages } from './common.ts';
import { draftChangeMessages } from './draft.ts';
import { hurdleChangeMessages } from './hurdle.ts';
import { instructionChangeMessages } from './instruction.ts';
import { measureChangeMessages } from './measure.ts';
import { meetingChangeMessages } from './meeting.ts';
import { templateChangeMessages } from './template.ts';
import { crisisChangeMessages } from './crisis.ts';
import { deploymentChangeMessages } from './deployment.ts';
import { positionChangeMessages } from './positions.ts';
import { peerCaseReviewChangeMessages } from './peer-case-review.ts';
import { personnelChangeMessages } from './personnel.ts';
import { qualificationChangeMessages } from './qualification.ts';
import { ledgerChangeMessages } from './ledger.ts';
import { employerTransferChangeMessages } from './employer-transfer.ts';
import { importChangeMessages } from './imports.ts';
import { qualityReviewChangeMessages } from './quality-review.ts';
import { referralChangeMessages } from './referral.ts';
import { remindersChangeMessages } from './reminders.ts';
import { caseContentChangeMessages } from './case-content.ts';
import { savedFilterChangeMessages } from './saved-filter.ts';
import { serviceRecordChangeMessages } from './service-record.ts';
import { workingGroupChangeMessages } from './working-group.ts';
import { steeringChangeMessages } from './steering.ts';

/**
 * Words for every reason a change may be refused for, module by module. A reason exists in the contract's `ChangeErrorCode` by
 * being listed here. Reasons are never renamed: third parties rely on them.
 */
export const changeMessages = {
  ...commonChangeMessages,
  ...deploymentChangeMessages,
  ...positionChangeMessages,
  ...personnelChangeMessages,
  ...ledgerChangeMessages,
  ...employerTransferChangeMessages,
  ...absenceChangeMessages,
  ...importChangeMessages,
  ...remindersChangeMessages,
  ...referralChangeMessages,
  ...caseworkChangeMessages,
  ...caseContentChangeMessages,
  ...serviceRecordChangeMessages,
  ...caseCourseChangeMessages,
  ...savedFilterChangeMessages,
  ...draftChangeMessages,
  ...crisisChangeMessages,
  ...templateChangeMessages,
  ...coordinationChangeMessages,
  ...instructionChangeMessages,
  ...peerCaseReviewChangeMessages,
  ...caseAccessChangeMessages,
  ...qualificationChangeMessages,
  ...caseConferenceChangeMessages,
  ...meetingChangeMessages,
  ...measureChangeMessages,
  ...qualityReviewChangeMessages,
  ...workingGroupChangeMessages,
  ...hurdleChangeMessages,
  ...steeringChangeMessages,
} as const;

export type ChangeCode = keyof typeof changeMessages;
export const changeCodes = Object.keys(changeMessages) as readonly ChangeCode[];
