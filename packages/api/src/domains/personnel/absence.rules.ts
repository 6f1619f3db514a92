import { and, rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { Right } from '../../platform/auth/rights.ts';
import type { AccessRules } from '../../platform/domain-module.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { needs } from '../../platform/graphql/rules.ts';
import { findAbsence, findLeaveFile } from './absence-parties.ts';
import { mayTakePart, type AbsenceOperation } from './absence.policy.ts';

const leave = needs('READ_OWN_PERSONNEL_FILE', 'KEEP_PERSONNEL_FILES', 'DECIDE_LEAVE');

type Input = Readonly<Record<'absenceId' | 'fileId', string | undefined>>;

/** Whose absence it is decides. One out of reach passes: the service then answers as for one that never existed. */
const partIn = (operation: AbsenceOperation, right: Right) =>
  rule(`takes part in ${operation}`, { cache: 'no_cache' })(
    async (_parent, { input }: { input: Input }, context: RequestContext) => {
      if (!context.walls.graphql) return true;
      const absence = input.absenceId && uuidOfId(['absence'], input.absenceId);
      const file = input.fileId && uuidOfId(['file'], input.fileId);
      const found = absence
        ? await findAbsence(context, absence)
        : file
          ? await findLeaveFile(context, file)
          : null;
      return !found || mayTakePart(operation, context.actor, found) || new Forbidden(right);
    },
  );

const keepsTheFile = partIn('absenceRecord', 'KEEP_PERSONNEL_FILES');

export const absenceRules: AccessRules = {
  Query: { absence: leave, absences: leave },
  Mutation: {
    absenceRequest: and(needs('REQUEST_LEAVE'), partIn('absenceRequest', 'REQUEST_LEAVE')),
    absenceWithdraw: and(needs('REQUEST_LEAVE'), partIn('absenceWithdraw', 'REQUEST_LEAVE')),
    absenceDecide: and(
      needs('DECIDE_LEAVE', 'KEEP_PERSONNEL_FILES'),
      partIn('absenceDecide', 'DECIDE_LEAVE'),
    ),
    absenceRecord: and(needs('KEEP_PERSONNEL_FILES'), keepsTheFile),
    absenceCancel: and(needs('KEEP_PERSONNEL_FILES'), partIn('absenceCancel', 'KEEP_PERSONNEL_FILES')),
    leaveEntitlementRecord: and(needs('KEEP_PERSONNEL_FILES'), keepsTheFile),
  },
  PersonnelFile: { absences: leave, leaveBalances: leave },
  Absence: { '*': leave },
  AbsenceConnection: { '*': leave },
  AbsenceEdge: { '*': leave },
  LeaveBalance: { '*': leave },
};
