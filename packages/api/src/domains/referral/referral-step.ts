import { newUuid } from '@kim/schema/ids.ts';
import type { ReferralState } from '@kim/schema/reference/referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { ReferralStep } from './referral.entity.ts';

interface Stepping {
  readonly context: RequestContext;
  readonly actor: MemberActor;
}

/** Writes into the history who changed how a referral stands. */
export const noteStep = async (
  { context, actor }: Stepping,
  step: {
    readonly referralId: string;
    readonly from: ReferralState | null;
    readonly to: ReferralState;
  },
): Promise<void> => {
  const em = context.em!;
  await em.flush();
  const { countyId, membership } = actor;
  const [last] = await context.rows.query<{ step: number }>(
    'select coalesce(max(s.step), 0) as step from casework.referral_step s where s.county_id = $1 and s.referral_id = $2',
    [countyId, step.referralId],
  );
  em.create(ReferralStep, {
    countyId,
    id: newUuid(),
    referralId: step.referralId,
    step: last!.step + 1,
    fromState: step.from,
    toState: step.to,
    occurredOn: context.today,
    recordedAt: new Date(),
    personId: membership.person.id,
  });
  await em.flush();
};
