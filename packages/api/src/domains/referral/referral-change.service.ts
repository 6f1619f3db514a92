import type { ReferralState } from '@kim/schema/reference/referral.ts';
import { LockMode } from '@mikro-orm/core';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { caseToChange } from '../case-file/case-file.public.ts';
import { Referral } from './referral.entity.ts';
import { findReferral } from './referral-target.ts';

/** The domain wall for who refers: the referral, locked, with its case, if the actor leads it and has seen its present version. */
export const referralToChange = async (
  context: RequestContext,
  referralId: string,
  version?: number,
): Promise<{ referral: Referral; state: ReferralState }> => {
  const target = await findReferral(context, referralId);
  if (!target?.caseId) throw new Refused('NOT_FOUND');
  await caseToChange(context, target.caseId);
  const referral = await context.em!.findOne(
    Referral,
    { id: referralId, caseId: target.caseId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!referral) throw new Refused('REFERRAL_STEP', { about: { referralId } });
  if (version !== undefined && referral.version !== version)
    throw new Refused('CONFLICT', {
      field: 'version',
      currentVersion: referral.version,
      about: { referralId },
    });
  return { referral, state: target.state };
};
