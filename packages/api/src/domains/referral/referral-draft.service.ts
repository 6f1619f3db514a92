import { newUuid } from '@kim/schema/ids.ts';
import { naturalisationChecks, type RecipientOffice } from '@kim/schema/reference/referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findAddressee } from '../organisation/organisation.public.ts';
import { ReferralCheck } from './disclosure.entity.ts';
import { Referral } from './referral.entity.ts';
import { mayReceiveAt } from './referral.policy.ts';
import { noteStep } from './referral-step.ts';
import { referralToChange } from './referral-change.service.ts';

interface NewReferral {
  readonly recipientId: string;
  readonly recipientOffice: RecipientOffice | null;
  readonly category: string;
  readonly legalDomain: string | null;
  readonly dataCategories: readonly string[];
}

interface Drafting {
  readonly context: RequestContext;
  readonly actor: MemberActor;
  /** One the actor leads: it has been asked for before. */
  readonly caseId: string;
}

/** Nothing leaves the house yet: whom to, and which data shall go along. */
export const draftReferral = async (
  { context, actor, caseId }: Drafting,
  { dataCategories, ...some }: NewReferral,
): Promise<{ referralId: string }> => {
  const em = context.em!;
  const { countyId, membership } = actor;
  const recipient = await findAddressee(context, some.recipientId);
  if (!recipient) throw new Refused('NOT_FOUND', { field: 'recipientId' });
  if (!mayReceiveAt(recipient, some.recipientOffice))
    throw new Refused('REFERRAL_RECIPIENT', { field: 'recipientOffice' });
  const referralId = newUuid();
  em.create(Referral, {
    countyId,
    id: referralId,
    caseId,
    organisationId: membership.organisation.id,
    direction: 'OUT',
    ...some,
    dataCategories: [...dataCategories],
    state: 'DRAFT',
    stateSince: context.today,
  });
  await em.flush();
  if (some.recipientOffice === 'NATURALISATION_OFFICE')
    for (const point of naturalisationChecks)
      em.create(ReferralCheck, { countyId, id: newUuid(), referralId, point });
  await noteStep({ context, actor }, { referralId, from: null, to: 'DRAFT' });
  return { referralId };
};

/** Ticks a point of the checklist, or takes the tick away again. */
export const setCheck = async (
  context: RequestContext,
  {
    referralId,
    point,
    isMet,
  }: { readonly referralId: string; readonly point: string; readonly isMet: boolean },
): Promise<{ referralId: string }> => {
  const { referral } = await referralToChange(context, referralId);
  if (referral.state !== 'DRAFT') throw new Refused('REFERRAL_STEP', { about: { referralId } });
  const check = await context.em!.findOne(ReferralCheck, { referralId, point });
  if (!check) throw new Refused('NOT_FOUND', { field: 'point' });
  check.metOn = isMet ? (check.metOn ?? context.today) : null;
  await context.em!.flush();
  return { referralId };
};
