import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ids, Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { uuidArgument } from '../../platform/graphql/ids.ts';
import { recordAbsence, requestAbsence } from './absence-entering.service.ts';
import {
  AbsenceCancelInput,
  AbsenceDecideInput,
  AbsenceRecordInput,
  AbsenceRequestInput,
  AbsenceWithdrawInput,
  LeaveEntitlementRecordInput,
} from './absence.input.ts';
import {
  AbsenceCancelPayload,
  AbsenceDecidePayload,
  AbsenceRecordPayload,
  AbsenceRequestPayload,
  AbsenceWithdrawPayload,
  LeaveEntitlementRecordPayload,
} from './absence.payloads.ts';
import { changeAbsence } from './absence.service.ts';
import { recordLeaveEntitlement } from './leave-entitlement.service.ts';

const absenceUuid = (id: string): string => uuidArgument(['absence'], id, 'absenceId');
const fileUuid = (id: string): string => uuidArgument(['file'], id, 'fileId');

@Resolver()
export class AbsenceChangeResolver {
  @Mutation(() => AbsenceRequestPayload.type, {
    description:
      'Asks for leave from work for oneself. Refused with figures beyond the balance, and where an absence stands already.',
  })
  absenceRequest(
    @Arg('input', () => AbsenceRequestInput, { description: 'What is asked for.' })
    { fileId, ...input }: AbsenceRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<Ids>> {
    return requestAbsence(context, fileUuid(fileId), input);
  }

  @Mutation(() => AbsenceWithdrawPayload.type, {
    description: "Withdraws one's own request before it is decided.",
  })
  absenceWithdraw(
    @Arg('input', () => AbsenceWithdrawInput, { description: 'Which request.' })
    { absenceId, ...input }: AbsenceWithdrawInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<Ids>> {
    return changeAbsence(context, absenceUuid(absenceId), {
      operation: 'absenceWithdraw',
      to: 'WITHDRAWN',
      input,
    });
  }

  @Mutation(() => AbsenceDecidePayload.type, {
    description:
      'The line manager grants or refuses a request, HR where no line manager is named; nobody decides on their own.',
  })
  absenceDecide(
    @Arg('input', () => AbsenceDecideInput, { description: 'Which request, and how it is decided.' })
    { absenceId, decision, ...input }: AbsenceDecideInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<Ids>> {
    return changeAbsence(context, absenceUuid(absenceId), {
      operation: 'absenceDecide',
      to: decision,
      input,
    });
  }

  @Mutation(() => AbsenceRecordPayload.type, {
    description: 'HR records an absence of its staff, such as sickness. Nobody records their own.',
  })
  absenceRecord(
    @Arg('input', () => AbsenceRecordInput, { description: 'What is recorded.' })
    { fileId, ...input }: AbsenceRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<Ids>> {
    return recordAbsence(context, fileUuid(fileId), input);
  }

  @Mutation(() => AbsenceCancelPayload.type, {
    description: 'HR cancels what was approved or recorded; the days are free again.',
  })
  absenceCancel(
    @Arg('input', () => AbsenceCancelInput, { description: 'Which absence.' })
    { absenceId, ...input }: AbsenceCancelInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<Ids>> {
    return changeAbsence(context, absenceUuid(absenceId), {
      operation: 'absenceCancel',
      to: 'CANCELLED',
      input,
    });
  }

  @Mutation(() => LeaveEntitlementRecordPayload.type, {
    description: 'HR enters or corrects the leave of one year (§ 26 TVöD).',
  })
  leaveEntitlementRecord(
    @Arg('input', () => LeaveEntitlementRecordInput, { description: 'Whose leave, and how much.' })
    { fileId, ...input }: LeaveEntitlementRecordInput,
    @Ctx() context: RequestContext,
  ): Promise<Outcome<Ids>> {
    return recordLeaveEntitlement(context, fileUuid(fileId), input);
  }
}
