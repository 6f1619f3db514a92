import { changePayload } from '../../platform/graphql/change-payload.ts';
import { absenceModel, leaveBalanceModel } from './absence.model.ts';
import { AbsenceType, LeaveBalanceType } from './absence.type.ts';

const absence = {
  type: () => AbsenceType,
  models: () => [absenceModel],
  description: 'The absence as it is now; null if there is none the caller may see.',
};
const leaveBalance = {
  type: () => LeaveBalanceType,
  models: () => [leaveBalanceModel],
  description: 'The leave of that year as it is now.',
};

export const AbsenceRequestPayload = changePayload(
  'AbsenceRequestPayload',
  'The request, or why it was not made.',
  {
    absence,
  },
);
export const AbsenceWithdrawPayload = changePayload(
  'AbsenceWithdrawPayload',
  'The withdrawn request, or why it was not withdrawn.',
  { absence },
);
export const AbsenceDecidePayload = changePayload(
  'AbsenceDecidePayload',
  'The decided request, or why it was not decided.',
  {
    absence,
  },
);
export const AbsenceRecordPayload = changePayload(
  'AbsenceRecordPayload',
  'The absence, or why it was not recorded.',
  {
    absence,
  },
);
export const AbsenceCancelPayload = changePayload(
  'AbsenceCancelPayload',
  'The cancelled absence, or why it was not cancelled.',
  { absence },
);
export const LeaveEntitlementRecordPayload = changePayload(
  'LeaveEntitlementRecordPayload',
  'The leave of that year, or why it was not entered.',
  { leaveBalance },
);
export const absencePayloads = [
  AbsenceRequestPayload,
  AbsenceWithdrawPayload,
  AbsenceDecidePayload,
  AbsenceRecordPayload,
  AbsenceCancelPayload,
  LeaveEntitlementRecordPayload,
] as const;
