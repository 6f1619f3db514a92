import type { DeclineReason } from '@kim/schema/reference/incoming-referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { caseToChange } from '../case-file/case-file.public.ts';
import { openCase, type NewCase } from '../case-intake/case-intake.public.ts';
import { ReferredPerson } from './incoming-referral.entity.ts';
import { entryChannelOf, outcomeOfDecline } from './incoming-referral.policy.ts';
import { endIncoming, forgetReferredPeople } from './incoming-referral-step.ts';
import { incomingToChange } from './incoming-referral-target.ts';

interface Answering {
  readonly context: RequestContext;
  readonly actor: MemberActor;
}
interface Asked {
  readonly referralId: string;
  readonly version: number;
}
type Ended = Promise<{ incomingReferralId: string }>;

/** Says to the sender that it has arrived. */
export const receiveIncoming = async ({ context, actor }: Answering, asked: Asked): Ended => {
  const target = await incomingToChange(context, 'ADDRESSED', asked);
  const about = { incomingReferralId: asked.referralId };
  if (target.isReceived) throw new Refused('INCOMING_RECEIVED', { about });
  const changed = await context.em!.execute<{ id: string }[]>(
    `update casework.incoming_referral set received_on = ?, received_by_id = ?, version = version + 1
     where county_id = ? and id = ? and version = ? and answer is null returning id`,
    [context.today, actor.membership.person.id, actor.countyId, asked.referralId, asked.version],
  );
  if (changed.length === 0) throw new Refused('CONFLICT', { field: 'version', about });
  await forgetReferredPeople(context.em!);
  return about;
};

export const declineIncoming = async (
  { context, actor }: Answering,
  { reason, ...asked }: Asked & { readonly reason: DeclineReason },
): Ended => {
  await incomingToChange(context, 'ADDRESSED', asked);
  return endIncoming({ context, actor }, asked, {
    answer: 'DECLINED',
    declineReason: reason,
    outcome: outcomeOfDecline(reason),
  });
};

/** What a case needs that no sender can know. */
export type CaseBeside = Omit<NewCase, 'client' | 'entryChannel'> & { readonly birthDate: string | null };

/** Takes somebody on: as a new client with the data that came along, or in a case the actor leads already. All of it or nothing. */
export const acceptIncoming = async (
  { context, actor }: Answering,
  { into, ...asked }: Asked & { readonly into: { readonly caseId: string } | CaseBeside },
): Ended => {
  const em = context.em!;
  const { office } = await incomingToChange(context, 'ADDRESSED', asked);
  const attach = async (caseId: string): Promise<string> => (await caseToChange(context, caseId)).id;
  const open = async ({ birthDate, ...beside }: CaseBeside): Promise<string> => {
    const person = await em.findOne(ReferredPerson, { referralId: asked.referralId });
    if (!person) throw new Refused('NOT_FOUND');
    const client = clientOf(person, birthDate);
    return (await openCase(em, actor, { ...beside, client, entryChannel: entryChannelOf(office) })).caseId;
  };
  const caseId = 'caseId' in into ? await attach(into.caseId) : await open(into);
  await em.flush();
  return endIncoming({ context, actor }, asked, { answer: 'ACCEPTED', outcome: 'TAKEN_ON', caseId });
};

const clientOf = (person: ReferredPerson, birthDate: string | null): NewCase['client'] => ({
  givenName: person.givenName,
  familyName: person.familyName,
  birthDate,
  sex: null,
  languages: person.language === 'de' ? ['de'] : [person.language, 'de'],
  interpreterNeeded: person.interpreterNeeded ?? false,
  nationality: null,
  residenceStatus: null,
  arrivedOn: null,
  phone: person.phone ?? null,
  email: person.email ?? null,
  street: null,
  postalCode: null,
  city: null,
});
