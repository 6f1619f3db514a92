import { newUuid } from '@kim/schema/ids.ts';
import type { DataCategory } from '@kim/schema/reference/casework.ts';
import { dataCategoryNames } from '@kim/schema/reference/consent-words.ts';
import {
  naturalisationCheckNames,
  MESSAGE_FIELD,
  type NaturalisationCheck,
} from '@kim/schema/reference/referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { notesToHandOn } from '../case-content/case-content.public.ts';
import { consentsOfCase, covers } from '../consent/consent.public.ts';
import { findAddressee } from '../organisation/organisation.public.ts';
import { DisclosedCopy, ReferralCheck } from './disclosure.entity.ts';
import { copiesOf } from './disclosed-fields.ts';
import type { Referral } from './referral.entity.ts';
import { findingsOfNotes, mayStep } from './referral.policy.ts';
import { noteStep } from './referral-step.ts';
import { referralToChange } from './referral-change.service.ts';

interface Sending {
  readonly context: RequestContext;
  readonly actor: MemberActor;
}
interface Asked {
  readonly referralId: string;
  readonly version: number;
}

/** Sends copies of what the client has consented to, or nothing at all. */
export const sendReferral = async (
  { context, actor }: Sending,
  {
    referralId,
    version,
    message,
    noteIds,
  }: Asked & { readonly message: string; readonly noteIds: readonly string[] },
): Promise<{ referralId: string }> => {
  const em = context.em!;
  const { referral, state } = await referralToChange(context, referralId, version);
  if (!mayStep(state, 'SENT', 'SENDER')) throw new Refused('REFERRAL_STEP', { about: { referralId } });
  refuseAll(
    [
      ...(await openChecks(context, referral)),
      ...(await missingConsents({ context, actor }, referral)),
      ...findingsOfNotes(referral.dataCategories, noteIds),
    ],
    referralId,
  );
  const notes = await notesToHandOn(em, referral.caseId, noteIds);
  if (!notes) throw new Refused('NOT_FOUND', { field: 'noteIds', about: { referralId } });
  const copies = await copiesOf(context, referral, notes);
  const written = message === '' ? [] : [{ dataCategory: null, field: MESSAGE_FIELD, value: message }];
  for (const copy of [...copies, ...written])
    em.create(DisclosedCopy, { countyId: actor.countyId, id: newUuid(), referralId, ...copy });
  // before the state: copies are made of a draft
  await em.flush();
  Object.assign(referral, { state: 'SENT', stateSince: context.today, sentOn: context.today });
  referral.version = version + 1;
  await noteStep({ context, actor }, { referralId, from: state, to: 'SENT' });
  return { referralId };
};

const refuseAll = ([first, ...more]: readonly Finding[], referralId: string): void => {
  if (!first) return;
  const { code, ...details } = first;
  throw new Refused(code, { ...details, more, about: { referralId } });
};

/** A referral to the naturalisation office waits until every point is met (KIM concept 2025, 2.3). */
const openChecks = async (
  { em, locale }: RequestContext,
  { id, recipientOffice }: Referral,
): Promise<Finding[]> => {
  if (recipientOffice !== 'NATURALISATION_OFFICE') return [];
  const checks = await em!.find(ReferralCheck, { referralId: id });
  const points = checks
    .filter(({ metOn }) => !metOn)
    .map(({ point }) => naturalisationCheckNames[point as NaturalisationCheck][locale]);
  return points.length > 0 ? [{ code: 'REFERRAL_CHECK_OPEN', figures: { points: points.join(', ') } }] : [];
};

/** Every kind of data must be covered, today, for this recipient; each that is not is named. */
const missingConsents = async (
  { context, actor }: Sending,
  { caseId, recipientId, dataCategories }: Referral,
): Promise<Finding[]> => {
  const consents = await consentsOfCase(context.em!, actor.countyId, caseId);
  const recipient = await findAddressee(context, recipientId);
  return (dataCategories as DataCategory[])
    .filter(
      (dataCategory) => !covers(consents, { purpose: 'REFERRAL', recipientId, dataCategory }, context.today),
    )
    .map((dataCategory) => ({
      code: 'CONSENT_NOT_COVERING',
      figures: {
        recipient: recipient?.name ?? '–',
        category: dataCategoryNames[dataCategory][context.locale],
      },
    }));
};

/** Takes a referral back: its copies are closed with the next read. */
export const revokeReferral = async (
  { context, actor }: Sending,
  { referralId, version }: Asked,
): Promise<{ referralId: string }> => {
  const { referral, state } = await referralToChange(context, referralId, version);
  if (!mayStep(state, 'REVOKED', 'SENDER')) throw new Refused('REFERRAL_STEP', { about: { referralId } });
  Object.assign(referral, { state: 'REVOKED', stateSince: context.today });
  referral.version = version + 1;
  await noteStep({ context, actor }, { referralId, from: state, to: 'REVOKED' });
  return { referralId };
};
