import { DECLINED_KEPT_FOR } from '@kim/schema/reference/incoming-referral.ts';
import type { Statement } from '../../platform/reading/read-model.ts';
import { addressedOf, senderOf } from './incoming-referral.policy.ts';

/** The domain wall over a row of `casework.incoming_referral`: sent to one's case management, or by one's office. */
export const incomingReadable = (row: string, { context, bind }: Statement): string => {
  const addressed = addressedOf(context.actor);
  if (addressed)
    return `(${row}.county_id = ${bind(addressed.countyId, 'uuid')} and ${row}.recipient_id = ${bind(addressed.organisationId, 'uuid')})`;
  const sender = senderOf(context.actor);
  if (!sender) return 'false';
  return `(${row}.county_id = ${bind(sender.countyId, 'uuid')} and ${row}.sender_id = ${bind(sender.organisationId, 'uuid')} and ${row}.sender_office is not distinct from ${bind(sender.office, 'text')})`;
};

export const stateOfRow = (row: string, { context, bind }: Statement): string =>
  `case when ${row}.answer is not null then ${row}.answer when ${row}.expires_on < ${bind(context.today, 'date')} then 'EXPIRED' when ${row}.received_on is not null then 'RECEIVED' else 'SENT' end`;

/** Who it is: for the place that was asked, while it may answer, and two weeks after it declined. Never for who sent it. */
export const personReadable = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  if (!addressedOf(context.actor)) return 'false';
  const [open, kept] = [bind(context.today, 'date'), bind(context.today, 'date')];
  return `exists (select from casework.incoming_referral r where r.county_id = ${row}.county_id and r.id = ${row}.referral_id and ${incomingReadable('r', statement)} and ((r.answer is null and r.expires_on >= ${open}) or (r.answer = 'DECLINED' and r.answered_on + ${DECLINED_KEPT_FOR} >= ${kept})))`;
};
