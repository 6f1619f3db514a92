import type { Statement } from '../../platform/reading/read-model.ts';
import type { Readable } from '../../platform/reading/reach-through.ts';
import { ofLedCase } from '../client/client.public.ts';
import { overseesReferrals, receiverOf } from '../referral/referral.public.ts';

/** The acting office's own row among the partners of a conference; false for who receives nothing. */
const ownInvitation = (conference: string, { context, bind }: Statement): string => {
  const receiver = receiverOf(context.actor);
  return receiver
    ? `(select o.id from casework.conference_partner o where o.county_id = ${conference}.county_id and o.conference_id = ${conference}.id and o.county_id = ${bind(receiver.countyId, 'uuid')} and o.recipient_id = ${bind(receiver.organisationId, 'uuid')} and o.recipient_office is not distinct from ${bind(receiver.office, 'text')})`
    : 'null::uuid';
};

/** Not called off, and every kind of data covered today: the database alone may look at both sides. */
const isOpen = (conference: string): string =>
  `${conference}.id = any ((select seal.open_conferences())::uuid[])`;

/** One's own invitation, of a case one leads, or of the county. */
export const conferenceReadable: Readable = (row, statement) => {
  const { context, bind } = statement;
  if (receiverOf(context.actor)) return `${ownInvitation(row, statement)} is not null`;
  if (overseesReferrals(context.actor)) return `${row}.county_id = ${bind(context.actor.countyId, 'uuid')}`;
  return ofLedCase(row, statement);
};

const through = (row: string, statement: Statement, more: string): string => {
  const readable = conferenceReadable('v', statement);
  if (readable === 'false') return 'false';
  return `exists (select from casework.case_conference v where v.county_id = ${row}.county_id and v.id = ${row}.conference_id and ${readable}${more})`;
};

/** A partner knows who else is invited while the consent holds, and of themselves always. */
export const partnerReadable: Readable = (row, statement) => {
  const { context, bind } = statement;
  const receiver = receiverOf(context.actor);
  const more = receiver
    ? ` and (${isOpen('v')} or ${row}.recipient_id = ${bind(receiver.organisationId, 'uuid')})`
    : '';
  return through(row, statement, more);
};

/** What it is about: for who leads the case, and for partners while the consent holds; the county sees none of it. */
export const partReadable: Readable = (row, statement) => {
  if (overseesReferrals(statement.context.actor)) return 'false';
  return through(row, statement, receiverOf(statement.context.actor) ? ` and ${isOpen('v')}` : '');
};

/** Whether the caller, a partner, may read what it is about today. */
export const isOpenToViewer: Readable = (row, { context }) =>
  receiverOf(context.actor) ? isOpen(row) : 'false';

export const viewerAnswer: Readable = (row, statement) =>
  `(select o.answer from casework.conference_partner o where o.county_id = ${row}.county_id and o.id = ${ownInvitation(row, statement)})`;

export const ownPartnerId: Readable = (row, statement) => ownInvitation(row, statement);
