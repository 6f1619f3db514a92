import { newUuid } from '@kim/schema/ids.ts';
import type { ReferralOutcome, ReferralState } from '@kim/schema/reference/referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { mayStep } from './referral.policy.ts';
import { noteStep } from './referral-step.ts';
import { receivedReferral } from './referral-target.ts';

interface Receiving {
  readonly context: RequestContext;
  readonly actor: MemberActor;
}
interface Answer {
  readonly referralId: string;
  readonly version: number;
  readonly to: ReferralState;
  readonly outcome?: ReferralOutcome;
}

/** Notes who opened it and when; only then, and on this day, the copies are there for this person. */
export const openReferral = async (
  { context, actor }: Receiving,
  referralId: string,
): Promise<{ referralId: string }> => {
  const target = await receivedReferral(context, referralId);
  const about = { referralId };
  if (target.consentEndedOn) throw new Refused('CONSENT_ENDED', { about });
  if (['DECLINED', 'REVOKED'].includes(target.state)) throw new Refused('REFERRAL_STEP', { about });
  const { countyId, membership } = actor;
  const { person, organisation } = membership;
  await context.em!.execute(
    `insert into casework.disclosure_opening (county_id, id, referral_id, person_id, person_name, organisation_id, opened_on, opened_at)
     values (?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing`,
    [
      countyId,
      newUuid(),
      referralId,
      person.id,
      `${person.givenName} ${person.familyName}`,
      organisation.id,
      context.today,
    ],
  );
  if (target.storedState === 'SENT')
    await step({ context, actor }, target.storedState, {
      referralId,
      version: target.version,
      to: 'RECEIVED',
    });
  return about;
};

/** Accepts, declines, works on or completes what was received, while the consent holds. */
export const answerReferral = async (
  { context, actor }: Receiving,
  answer: Answer,
): Promise<{ referralId: string }> => {
  const { referralId } = answer;
  const target = await receivedReferral(context, referralId);
  const about = { referralId };
  if (target.consentEndedOn) throw new Refused('CONSENT_ENDED', { about });
  if (target.version !== answer.version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: target.version, about });
  if (!mayStep(target.state, answer.to, 'RECIPIENT')) throw new Refused('REFERRAL_STEP', { about });
  await step({ context, actor }, target.state, answer);
  return about;
};

/** Written by hand: a recipient has no right on the case a referral belongs to, and the mapper would read all columns. */
const step = async (
  { context, actor }: Receiving,
  from: ReferralState,
  { referralId, version, to, outcome }: Answer,
): Promise<void> => {
  const changed = await context.em!.execute<{ id: string }[]>(
    `update casework.referral set state = ?, state_since = ?, outcome = ?, version = version + 1
     where county_id = ? and id = ? and version = ? returning id`,
    [to, context.today, outcome ?? null, actor.countyId, referralId, version],
  );
  if (changed.length === 0) throw new Refused('CONFLICT', { field: 'version', about: { referralId } });
  await noteStep({ context, actor }, { referralId, from, to });
};
