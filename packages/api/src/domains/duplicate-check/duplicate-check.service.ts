import { LockMode } from '@mikro-orm/core';
import { newUuid } from '@kim/schema/ids.ts';
import type { ChangeCode } from '@kim/schema/change-messages/change-messages.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { caseToChange } from '../case-file/case-file.public.ts';
import { renewMatchMark } from '../client/client.public.ts';
import { ContactRequest } from './duplicate-check.entity.ts';
import { contactRequestModel } from './duplicate-check.model.ts';

/** Every obstacle of these functions is a code of the contract. */
const refuseIf = (code: string | null | undefined): void => {
  if (code) throw new Refused(code as ChangeCode, code === 'NOT_FOUND' ? {} : { field: 'caseId' });
};

/** Answered and recorded in one, by the database: nobody asks without a trace. */
export const checkDuplicate = async (
  context: RequestContext,
  caseId: string,
): Promise<{ caseId: string; checkId: string }> => {
  const { clientId, countyId } = await caseToChange(context, caseId);
  const em = context.em!;
  await renewMatchMark(context, clientId);
  const [row] = await em.execute<{ code: string | null }[]>('select seal.check_duplicate(?) as code', [
    caseId,
  ]);
  refuseIf(row!.code);
  const [made] = await em.execute<{ id: string }[]>(
    'select id from client.duplicate_check where county_id = ? and case_id = ? and checked_on = ?',
    [countyId, caseId, context.today],
  );
  return { caseId, checkId: made!.id };
};

export const wishContact = async (
  context: RequestContext,
  { membership: { person } }: MemberActor,
  caseId: string,
): Promise<{ caseId: string; wishId: string }> => {
  await caseToChange(context, caseId);
  const wishId = newUuid();
  const [row] = await context.em!.execute<{ code: string | null }[]>(
    'select seal.wish_contact(?, ?, ?, ?) as code',
    [caseId, wishId, `${person.givenName} ${person.familyName}`, person.email],
  );
  refuseIf(row!.code);
  return { caseId, wishId };
};

interface RequestTarget extends Row {
  readonly caseId: string;
}
const findRequest = visibleFinder<RequestTarget>(contactRequestModel, (row) => ({
  caseId: `${row}.case_id`,
}));

export const endRequest = async (
  context: RequestContext,
  { contactRequestId, version }: { readonly contactRequestId: string; readonly version: number },
): Promise<{ caseId: string; requestId: string }> => {
  const target = await findRequest(context, contactRequestId);
  if (!target) throw new Refused('NOT_FOUND');
  const { caseId } = target;
  const { countyId } = await caseToChange(context, caseId);
  const request = await context.em!.findOne(
    ContactRequest,
    { countyId, id: contactRequestId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, exclude: ['wishId'] },
  );
  if (!request) throw new Refused('NOT_FOUND');
  if (request.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: request.version,
      about: { caseId, requestId: contactRequestId },
    });
  request.doneOn = context.today;
  request.version = version + 1;
  await context.em!.flush();
  return { caseId, requestId: contactRequestId };
};
