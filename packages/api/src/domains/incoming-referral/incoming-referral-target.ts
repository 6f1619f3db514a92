import { rule } from 'graphql-shield';
import { uuidOfId } from '@kim/schema/ids.ts';
import type { IncomingReferralState } from '@kim/schema/reference/incoming-referral.ts';
import type { RecipientOffice } from '@kim/schema/reference/referral.ts';
import type { AccessRule } from '../../platform/domain-module.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { visibleFinder } from '../../platform/reading/find-visible.ts';
import type { Row } from '../../platform/reading/row-gate.ts';
import { incomingReferralModel } from './incoming-referral.model.ts';
import { addressedOf, isOpenIncoming, senderOf } from './incoming-referral.policy.ts';
import { stateOfRow } from './incoming-referral-scope.ts';

interface IncomingTarget extends Row {
  readonly version: number;
  readonly state: IncomingReferralState;
  readonly office: RecipientOffice | null;
  readonly isReceived: boolean;
}

/** The referral, if it exists for the caller: sent to their case management, or by their office. */
const findIncoming = visibleFinder<IncomingTarget>(incomingReferralModel, (row, statement) => ({
  version: `${row}.version`,
  state: stateOfRow(row, statement),
  office: `${row}.sender_office`,
  isReceived: `${row}.received_on is not null`,
}));

const parties = { ADDRESSED: addressedOf, SENDER: senderOf } as const;
const rights = { ADDRESSED: 'LEAD_CASES', SENDER: 'SEND_REFERRALS_IN' } as const;
export type Side = keyof typeof parties;

/** The domain wall before either side acts on it: it stands as the caller has seen it, and is open. */
export const incomingToChange = async (
  context: RequestContext,
  side: Side,
  { referralId, version }: { readonly referralId: string; readonly version: number },
): Promise<IncomingTarget> => {
  if (context.walls.domain && !parties[side](context.actor)) throw new Forbidden(rights[side]);
  const target = await findIncoming(context, referralId);
  if (!target) throw new Refused('NOT_FOUND');
  const about = { incomingReferralId: referralId };
  if (!isOpenIncoming(target.state)) throw new Refused('INCOMING_ENDED', { about });
  if (target.version !== version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: target.version, about });
  return target;
};

/** The GraphQL wall: one out of reach passes, and is answered as one that never existed. */
export const isPartyOf = (side: Side): AccessRule =>
  rule(`is the ${side.toLowerCase()} side of the referral`, { cache: 'no_cache' })(
    async (_parent, { input }: { input: { readonly referralId: string } }, context: RequestContext) => {
      const id = uuidOfId(['incoming_referral'], input.referralId);
      const target = id && context.walls.graphql ? await findIncoming(context, id) : null;
      return !target || parties[side](context.actor) !== null || new Forbidden(rights[side]);
    },
  );
