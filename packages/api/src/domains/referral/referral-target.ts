import { rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { ReferralState } from '@kim/schema/reference/referral.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { referralModel } from './referral.model.ts';
import { receiverOf } from './referral.policy.ts';
import { consentEndOf, stateToday } from './referral-scope.ts';

interface ReferralTarget extends Row {
  readonly caseId: string | null;
  readonly version: number;
  readonly state: ReferralState;
  readonly storedState: ReferralState;
  readonly consentEndedOn: string | null;
}

/** The referral, if it exists for the caller. Only who leads cases may know which one it belongs to. */
export const findReferral = visibleFinder<ReferralTarget>(referralModel, (row, { context }) => ({
  caseId: hasRight(context.actor, 'LEAD_CASES') ? `${row}.case_id` : 'null::uuid',
  version: `${row}.version`,
  state: stateToday(row),
  storedState: `${row}.state`,
  consentEndedOn: consentEndOf('ended_on')({ row }),
}));

/** The GraphQL wall before a case manager changes a referral. One out of reach passes: the service answers as for one that never existed. */
export const refersToSomebody: AccessRule = rule('refers somebody', { cache: 'no_cache' })(async (
  _parent,
  { input }: { input: { readonly referralId: string } },
  context: RequestContext,
) => {
  const id = uuidOfId(['referral'], input.referralId);
  const target = id && context.walls.graphql ? await findReferral(context, id) : null;
  return !target || target.caseId !== null || new Forbidden('LEAD_CASES');
});

/** The domain wall for who receives: the referral as it stands, if it was sent to the actor. */
export const receivedReferral = async (
  context: RequestContext,
  referralId: string,
): Promise<ReferralTarget> => {
  if (context.walls.domain && !receiverOf(context.actor)) throw new Forbidden('RECEIVE_REFERRALS');
  const target = await findReferral(context, referralId);
  if (!target) throw new Refused('NOT_FOUND');
  return target;
};
