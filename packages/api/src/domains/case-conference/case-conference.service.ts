import { newUuid } from '@kim/schema/ids.ts';
import type { DataCategory } from '@kim/schema/reference/casework.ts';
import type { CaseConferenceState, ConferencePartKind } from '@kim/schema/reference/case-conference.ts';
import { dataCategoryNames } from '@kim/schema/reference/consent-words.ts';
import type { RecipientOffice } from '@kim/schema/reference/referral.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import type { Finding } from '../../platform/graphql/change-error.ts';
import { carryOut, Refused, type Outcome } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { setTask } from '../case-content/case-content.public.ts';
import { caseToChange } from '../case-file/case-file.public.ts';
import { consentsOfCase, covers } from '../consent/consent.public.ts';
import { findAddressee } from '../organisation/organisation.public.ts';
import { copiesOf, mayReceiveAt } from '../referral/referral.public.ts';
import { CaseConference, ConferencePart, ConferencePartner } from './case-conference.entity.ts';
import {
  findingsOfInvitation,
  findingsOfMinutes,
  mayClose,
  type NewConference,
} from './case-conference.policy.ts';
import { conferenceToAnswer, conferenceToClose } from './conference-target.ts';

interface Keyed {
  readonly idempotencyKey: string;
}
export type ConferenceChange = Promise<Outcome<{ readonly conferenceId: string }>>;

interface Invited {
  readonly recipientId: string;
  readonly recipientOffice: RecipientOffice | null;
}
type Invitation = Keyed & NewConference & { readonly caseId: string; readonly partners: readonly Invited[] };

/** Each partner and each kind of data must be covered, today, for a conference; every one that is not is named. */
const missingConsents = async (
  context: RequestContext,
  actor: MemberActor,
  { caseId, partners, dataCategories }: Invitation,
): Promise<Finding[]> => {
  const consents = await consentsOfCase(context.em!, actor.countyId, caseId);
  const missing: Finding[] = [];
  for (const { recipientId, recipientOffice } of partners) {
    const recipient = await findAddressee(context, recipientId);
    if (!recipient) throw new Refused('NOT_FOUND', { field: 'partners' });
    if (!mayReceiveAt(recipient, recipientOffice))
      throw new Refused('CONFERENCE_PARTNER', { field: 'partners' });
    for (const dataCategory of dataCategories as DataCategory[])
      if (!covers(consents, { purpose: 'CASE_CONFERENCE', recipientId, dataCategory }, context.today))
        missing.push({
          code: 'CONSENT_NOT_COVERING',
          figures: { recipient: recipient.name, category: dataCategoryNames[dataCategory][context.locale] },
        });
  }
  return missing;
};

interface NewPart {
  readonly kind: ConferencePartKind;
  readonly value: string;
  readonly dataCategory?: string | null;
  readonly field?: string;
  readonly partnerId?: string | null;
  readonly dueOn?: string;
}
const layBefore = (
  { em }: RequestContext,
  { countyId }: MemberActor,
  { conferenceId, parts }: { readonly conferenceId: string; readonly parts: readonly NewPart[] },
): void => {
  for (const part of parts) em!.create(ConferencePart, { countyId, id: newUuid(), conferenceId, ...part });
};

/** Invites all or nobody, with copies of what the client has agreed to. */
export const inviteToConference = (context: RequestContext, input: Invitation): ConferenceChange => {
  const findings = findingsOfInvitation(input, context.today);
  return carryOut(context, { operation: 'caseConferenceInvite', input, findings }, async (em, actor) => {
    const { caseId, partners, dataCategories } = input;
    await caseToChange(context, caseId);
    const [first, ...more] = await missingConsents(context, actor, input);
    if (first) throw new Refused(first.code, { ...first, more });
    const conferenceId = newUuid();
    const { countyId, membership } = actor;
    em.create(CaseConference, {
      countyId,
      id: conferenceId,
      caseId,
      organisationId: membership.organisation.id,
      heldAt: new Date(input.heldAt),
      dataCategories: [...dataCategories],
      invitedOn: context.today,
    });
    await em.flush();
    for (const partner of partners)
      em.create(ConferencePartner, { countyId, id: newUuid(), conferenceId, ...partner });
    await em.flush();
    const copies = await copiesOf(context, { caseId, dataCategories: [...dataCategories] }, []);
    const parts: NewPart[] = [
      { kind: 'PLACE', value: input.place.trim() },
      { kind: 'AGENDA', value: input.agenda.trim() },
      ...copies.map((copy) => ({ kind: 'DATA' as const, ...copy })),
    ];
    layBefore(context, actor, { conferenceId, parts });
    await em.flush();
    return { conferenceId };
  });
};

/** A partner answers, while the consent holds. */
export const answerConference = (
  context: RequestContext,
  input: Keyed & { readonly conferenceId: string; readonly answer: string },
): ConferenceChange =>
  carryOut(context, { operation: 'caseConferenceAnswer', input }, async (em, actor) => {
    const { conferenceId, answer } = input;
    const found = await conferenceToAnswer(context, conferenceId);
    const about = { conferenceId };
    if (found.state !== 'INVITED') throw new Refused('CONFERENCE_STEP', { about });
    if (!found.isOpen) throw new Refused('CONSENT_ENDED', { about });
    const { givenName, familyName } = actor.membership.person;
    await em.execute(
      'update casework.conference_partner set answer = ?, answered_on = ?, answered_by_name = ? where county_id = ? and id = ?',
      [answer, context.today, `${givenName} ${familyName}`, actor.countyId, found.partnerId],
    );
    return about;
  });

interface Agreement {
  readonly text: string;
  readonly partnerId: string | null;
  readonly dueOn: string;
}
interface Closing extends Keyed {
  readonly conferenceId: string;
  readonly version: number;
}

const close = async (
  context: RequestContext,
  { conferenceId, version }: Closing,
  to: CaseConferenceState,
): ReturnType<typeof conferenceToClose> => {
  const known = await conferenceToClose(context, conferenceId);
  const about = { conferenceId };
  if (!mayClose(known.found.state, to)) throw new Refused('CONFERENCE_STEP', { about });
  const changed = await context.em!.execute<object[]>(
    'update casework.case_conference set state = ?, version = version + 1 where id = ? and version = ? returning id',
    [to, conferenceId, version],
  );
  if (changed.length === 0)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: known.found.version, about });
  return known;
};

/** Minutes and agreed steps; what the case manager does becomes a task of the case. */
export const closeConference = (
  context: RequestContext,
  input: Closing & { readonly minutes: string; readonly agreements: readonly Agreement[] },
): ConferenceChange => {
  const findings = findingsOfMinutes(input.minutes, input.agreements);
  return carryOut(context, { operation: 'caseConferenceClose', input, findings }, async (em, actor) => {
    const { conferenceId, minutes, agreements } = input;
    const { caseFile } = await close(context, input, 'HELD');
    const partners = await em.find(ConferencePartner, { countyId: actor.countyId, conferenceId });
    if (agreements.some(({ partnerId }) => partnerId && !partners.some(({ id }) => id === partnerId)))
      throw new Refused('NOT_FOUND', { field: 'agreements', about: { conferenceId } });
    const parts: NewPart[] = [
      { kind: 'MINUTES', value: minutes.trim() },
      ...agreements.map(({ text, partnerId, dueOn }) => ({
        kind: 'AGREEMENT' as const,
        value: text.trim(),
        partnerId,
        dueOn,
      })),
    ];
    layBefore(context, actor, { conferenceId, parts });
    await em.flush();
    const change = { em, actor, caseFile, today: context.today };
    for (const { text, dueOn } of agreements.filter(({ partnerId }) => !partnerId))
      await setTask(change, { text, dueOn });
    return { conferenceId };
  });
};

/** Called off, partners read nothing any more. */
export const cancelConference = (context: RequestContext, input: Closing): ConferenceChange =>
  carryOut(context, { operation: 'caseConferenceCancel', input }, async () => {
    await close(context, input, 'CANCELLED');
    return { conferenceId: input.conferenceId };
  });
