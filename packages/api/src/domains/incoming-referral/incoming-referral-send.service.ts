import { newUuid } from '@kim/schema/ids.ts';
import { INCOMING_EXPIRES_AFTER } from '@kim/schema/reference/incoming-referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { newReference } from '../case-intake/case-intake.public.ts';
import { findAddressee } from '../organisation/organisation.public.ts';
import { senderOf, type SentPerson } from './incoming-referral.policy.ts';
import { endIncoming, forgetReferredPeople } from './incoming-referral-step.ts';
import { incomingToChange } from './incoming-referral-target.ts';

export interface NewIncomingReferral {
  readonly recipientId: string;
  readonly reason: string;
  readonly legalDomain: string | null;
  readonly consentGivenOn: string;
  readonly consentForm: string;
  readonly person: SentPerson;
}

interface Sending {
  readonly context: RequestContext;
  readonly actor: MemberActor;
}

/** Written by hand: the sender reads neither who it is nor who answered, and the mapper would read all columns. */
export const sendIncoming = async (
  { context, actor }: Sending,
  { person, ...some }: NewIncomingReferral,
): Promise<{ incomingReferralId: string }> => {
  const em = context.em!;
  const sender = senderOf(actor);
  if (context.walls.domain && !sender) throw new Forbidden('SEND_REFERRALS_IN');
  if (!(await findAddressee(context, some.recipientId)))
    throw new Refused('NOT_FOUND', { field: 'recipientId' });
  const [place] = await em.execute<{ is_one: boolean }[]>(
    'select ?::uuid = any (seal.case_management_places()) as is_one',
    [some.recipientId],
  );
  if (!place!.is_one) throw new Refused('INCOMING_PLACE', { field: 'recipientId' });
  const { countyId, membership } = actor;
  const id = newUuid();
  await em.execute(
    `insert into casework.incoming_referral (county_id, id, reference, sender_id, sender_office, sent_by_id, sent_on, expires_on, recipient_id, reason, legal_domain, consent_given_on, consent_form)
     values (?, ?, ?, ?, ?, ?, ?::date, ?::date + ${INCOMING_EXPIRES_AFTER}, ?, ?, ?, ?, ?)`,
    [
      countyId,
      id,
      newReference(),
      membership.organisation.id,
      sender?.office ?? null,
      membership.person.id,
      context.today,
      context.today,
      some.recipientId,
      some.reason,
      some.legalDomain,
      some.consentGivenOn,
      some.consentForm,
    ],
  );
  await em.execute(
    `insert into client.referred_person (county_id, id, referral_id, given_name, family_name, language, interpreter_needed, phone, email) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      countyId,
      newUuid(),
      id,
      person.givenName.trim(),
      person.familyName.trim(),
      person.language,
      person.interpreterNeeded,
      person.phone,
      person.email,
    ],
  );
  await forgetReferredPeople(em);
  return { incomingReferralId: id };
};

/** The person does not agree any more, or it was a mistake: the data are deleted at once. */
export const revokeIncoming = async (
  { context, actor }: Sending,
  asked: { readonly referralId: string; readonly version: number },
): Promise<{ incomingReferralId: string }> => {
  await incomingToChange(context, 'SENDER', asked);
  return endIncoming({ context, actor }, asked, { answer: 'REVOKED' });
};
