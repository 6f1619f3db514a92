import { LockMode } from '@mikro-orm/core';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { encryptAnew } from '../case-content/case-content.public.ts';
import { caseToChange } from '../case-file/case-file.public.ts';
import { Handover } from './handover.entity.ts';
import {
  canBeHandedOver,
  mayAnswerHandover,
  mayTakeBackHandover,
  type OpenHandover,
} from './handover.policy.ts';
import { findAddressee, findHandover } from './handover-target.ts';

interface Request {
  readonly caseId: string;
  readonly addresseeId: string;
  readonly reason: string;
}

/** The case manager who leads a case asks another place to take it over. Nothing moves yet. */
export const requestHandover = async (
  context: RequestContext,
  actor: MemberActor,
  { caseId, addresseeId, reason }: Request,
): Promise<{ handoverId: string; caseId: string }> => {
  const { em, today } = context;
  const { countyId, membership } = actor;
  const file = await caseToChange(context, caseId);
  if (!canBeHandedOver({ closedOn: file.closedOn ?? null, phase: file.phase }))
    throw new Refused('HANDOVER_CASE_OVER', { field: 'caseId' });
  const addressee = await findAddressee(context, addresseeId);
  if (!addressee) throw new Refused('NOT_FOUND', { field: 'addresseeId' });
  // A partner takes people over by referral: cases of case management stay with municipalities and the county.
  if (addressee.kind === 'PARTNER' || addressee.id === file.organisationId)
    throw new Refused('HANDOVER_ADDRESSEE', { field: 'addresseeId' });
  if (await em!.findOne(Handover, { countyId, caseId, answer: null }))
    throw new Refused('HANDOVER_OPEN', { field: 'caseId' });
  const handoverId = newUuid();
  em!.create(Handover, {
    countyId,
    id: handoverId,
    caseId,
    fromId: membership.organisation.id,
    toId: addressee.id,
    reference: file.reference,
    lifeAreas: file.lifeAreas,
    reason,
    requestedOn: today,
    requestedById: membership.person.id,
  });
  await em!.flush();
  return { handoverId, caseId };
};

interface Answer {
  readonly handoverId: string;
  readonly version: number;
}

/** All of the case in one step, in the database: whoever is cut off in between finds it wholly on one side. */
export const acceptHandover = async (
  context: RequestContext,
  actor: MemberActor,
  answer: Answer,
): Promise<{ handoverId: string; caseId: string }> => {
  const { em, masterKey } = context;
  if (!masterKey) throw new Error('A change came without the master key.');
  const { handoverId } = answer;
  const { caseId } = await openHandover(context, answer, mayAnswerHandover);
  const receiver = { countyId: actor.countyId, organisationId: actor.membership.organisation.id };
  const { anew, keyNumber } = await encryptAnew(em!, { handoverId, receiver }, masterKey);
  const [row] = await em!.execute<{ accepted: boolean | null }[]>(
    'select seal.accept_handover(?, ?::jsonb, ?::int) as accepted',
    [handoverId, anew, keyNumber],
  );
  if (row!.accepted === null) throw new Refused('NOT_FOUND');
  if (!row!.accepted) throw new Refused('HANDOVER_CONSENT');
  em!.clear();
  return { handoverId, caseId };
};

/** Declined by the place that is asked, or taken back by who asked. */
export const endHandover = async (
  context: RequestContext,
  actor: MemberActor,
  { end, ...answer }: Answer & { readonly end: 'DECLINED' | 'WITHDRAWN' },
): Promise<{ handoverId: string }> => {
  const handover = await openHandover(
    context,
    answer,
    end === 'DECLINED' ? mayAnswerHandover : mayTakeBackHandover,
  );
  Object.assign(handover, {
    answer: end,
    answeredOn: context.today,
    answeredById: actor.membership.person.id,
    version: handover.version + 1,
  });
  await context.em!.flush();
  return { handoverId: answer.handoverId };
};

const openHandover = async (
  context: RequestContext,
  { handoverId, version }: Answer,
  mayEnd: (handover: OpenHandover) => boolean,
): Promise<Handover> => {
  const { em, actor, walls } = context;
  const target = await findHandover(context, handoverId);
  if (!target || actor.kind !== 'member') throw new Refused('NOT_FOUND');
  if (walls.domain && !mayEnd(target)) throw new Forbidden('LEAD_CASES');
  const ended = new Refused('HANDOVER_ENDED', { about: { handoverId } });
  if (!target.isOpen) throw ended;
  const handover = await em!.findOne(
    Handover,
    { countyId: actor.countyId, id: handoverId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  // Open a moment ago; the database lets nobody lock one that has ended.
  if (!handover || handover.answer) throw ended;
  if (handover.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: handover.version,
      about: { handoverId },
    });
  return handover;
};
