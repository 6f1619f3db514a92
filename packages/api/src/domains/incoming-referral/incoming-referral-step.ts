import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  DeclineReason,
  IncomingReferralAnswer,
  IncomingReferralOutcome,
} from '@kim/schema/reference/incoming-referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';

interface End {
  readonly answer: IncomingReferralAnswer;
  readonly declineReason?: DeclineReason;
  readonly outcome?: IncomingReferralOutcome;
  readonly caseId?: string;
}

/** Deletes who nobody may read any more, in the same transaction. */
export const forgetReferredPeople = async (em: EntityManager): Promise<void> => {
  await em.execute('select seal.forget_referred_people()');
};

/** Ends it as asked for, if nobody else has meanwhile. Only columns that are set are named: a sender may not write the others. */
export const endIncoming = async (
  { context, actor }: { readonly context: RequestContext; readonly actor: MemberActor },
  { referralId, version }: { readonly referralId: string; readonly version: number },
  { answer, declineReason, outcome, caseId }: End,
): Promise<{ incomingReferralId: string }> => {
  const em = context.em!;
  const about = { incomingReferralId: referralId };
  const more = [
    ['decline_reason', declineReason],
    ['outcome', outcome],
    ['case_id', caseId],
  ].filter((pair): pair is [string, string] => pair[1] !== undefined);
  const changed = await em.execute<{ id: string }[]>(
    `update casework.incoming_referral set answer = ?, answered_on = ?, answered_by_id = ?, version = version + 1${more.map(([column]) => `, ${column} = ?`).join('')}
     where county_id = ? and id = ? and version = ? and answer is null returning id`,
    [
      answer,
      context.today,
      actor.membership.person.id,
      ...more.map(([, value]) => value),
      actor.countyId,
      referralId,
      version,
    ],
  );
  if (changed.length === 0) throw new Refused('CONFLICT', { field: 'version', about });
  await forgetReferredPeople(em);
  return about;
};
