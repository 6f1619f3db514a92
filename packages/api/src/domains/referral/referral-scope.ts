import type { Statement } from '../../platform/reading/read-model.ts';
import { ofLedCase } from '../client/client.public.ts';
import { openStates, overseesReferrals, receiverOf } from './referral.policy.ts';

/** The domain wall over a row of `casework.referral`: sent to one's organisation and office, of a case one leads, or of the county. */
export const referralReadable = (row: string, statement: Statement): string => {
  const { context, bind } = statement;
  const receiver = receiverOf(context.actor);
  if (receiver)
    return `(${row}.county_id = ${bind(receiver.countyId, 'uuid')} and ${row}.recipient_id = ${bind(receiver.organisationId, 'uuid')} and ${row}.recipient_office is not distinct from ${bind(receiver.office, 'text')} and ${row}.sent_on is not null)`;
  if (overseesReferrals(context.actor)) return `${row}.county_id = ${bind(context.actor.countyId, 'uuid')}`;
  return ofLedCase(row, statement);
};

/** What belongs to a referral, for its recipient and for who leads the case; the county sees none of it. */
const throughReferral = (row: string, statement: Statement, more: string): string => {
  if (overseesReferrals(statement.context.actor)) return 'false';
  const readable = referralReadable('r', statement);
  if (readable === 'false') return 'false';
  return `exists (select from casework.referral r where r.county_id = ${row}.county_id and r.id = ${row}.referral_id and ${readable}${more})`;
};

export const ofVisibleReferral = (row: string, statement: Statement): string =>
  throughReferral(row, statement, '');

/** A recipient sees their own openings, who leads the case all of them. */
export const ofVisibleOpening = (row: string, statement: Statement): string => {
  const receiver = receiverOf(statement.context.actor);
  const own = receiver ? ` and ${row}.person_id = ${statement.bind(receiver.personId, 'uuid')}` : '';
  return throughReferral(row, statement, own);
};

/** The checklist is for who leads the case. */
export const ofLedReferral = (row: string, statement: Statement): string =>
  receiverOf(statement.context.actor) ? 'false' : throughReferral(row, statement, '');

/** Since when the consent behind a referral no longer holds, and why: the database alone may look at both sides. */
const consentEnd = (referral: string, column: 'ended_on' | 'reason'): string =>
  `(select e.${column} from seal.referral_consent_end(${referral}.id) e)`;

export const consentEndOf =
  (column: 'ended_on' | 'reason') =>
  ({ row }: { readonly row: string }): string =>
    `case when ${row}.sent_on is not null then ${consentEnd(row, column)} end`;

export const isOpenedToday = (referral: string, statement: Statement): string => {
  const receiver = receiverOf(statement.context.actor);
  if (!receiver) return 'false';
  const { bind, context } = statement;
  return `exists (select from casework.disclosure_opening o where o.county_id = ${referral}.county_id and o.referral_id = ${referral}.id and o.person_id = ${bind(receiver.personId, 'uuid')} and o.organisation_id = ${bind(receiver.organisationId, 'uuid')} and o.opened_on = ${bind(context.today, 'date')})`;
};

/** Copies: for the recipient who opened them today, while the referral stands and the consent holds. */
export const ofReadableCopy = (row: string, statement: Statement): string =>
  receiverOf(statement.context.actor)
    ? throughReferral(
        row,
        statement,
        ` and r.state not in ('DECLINED', 'REVOKED') and ${isOpenedToday('r', statement)} and ${consentEnd('r', 'ended_on')} is null`,
      )
    : throughReferral(row, statement, '');

/** A referral on its way whose consent has run out has expired: the day decides, nobody has to. */
export const stateToday = (row: string): string =>
  `case when ${row}.state in (${openStates.map((state) => `'${state}'`).join(', ')}) and ${consentEnd(row, 'reason')} = 'EXPIRED' then 'EXPIRED' else ${row}.state end`;
