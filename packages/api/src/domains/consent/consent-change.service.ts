import { LockMode } from '@mikro-orm/core';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { findAddressee } from '../organisation/organisation.public.ts';
import { Consent, ConsentItem } from './consent.entity.ts';
import { enterConsent, type NewConsent } from './consent.service.ts';
import { TemplateText, TemplateVersion } from '../template/template.public.ts';

/** A change of a case the actor leads: it has been asked for before. */
interface Change {
  readonly context: RequestContext;
  readonly actor: MemberActor;
  readonly caseId: string;
}

/** Enters a consent, and ends the one in whose place it was given. */
export const recordConsent = async (
  { context, actor, caseId }: Change,
  { supersedesId, ...given }: NewConsent & { readonly supersedesId: string | null },
): Promise<{ consentId: string }> => {
  const em = context.em!;
  const { countyId } = actor;
  const recipients = await Promise.all(
    given.items.map(({ recipientId }) => findAddressee(context, recipientId)),
  );
  if (recipients.includes(null)) throw new Refused('NOT_FOUND', { field: 'items' });
  const { templateVersionId, language } = given;
  const text = await em.findOne(TemplateText, { countyId, templateVersionId, language });
  const made = await enterConsent(em, actor, { ...given, caseId });
  // after that: a version that was never given out is named first
  if (!text) throw new Refused('CONSENT_LANGUAGE', { field: 'language' });
  if (supersedesId) await supersede({ context, actor, caseId }, supersedesId, { ...given, ...made });
  return made;
};

const supersede = async (
  { context, actor, caseId }: Change,
  supersedesId: string,
  newer: { readonly consentId: string; readonly templateVersionId: string },
): Promise<void> => {
  const em = context.em!;
  const { countyId } = actor;
  const older = await em.findOne(
    Consent,
    { countyId, id: supersedesId, caseId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!older) throw new Refused('NOT_FOUND', { field: 'supersedesId' });
  const [before, after] = await Promise.all(
    [older.templateVersionId, newer.templateVersionId].map((id) =>
      em.findOneOrFail(TemplateVersion, { countyId, id }),
    ),
  );
  const isNewer = before!.templateId === after!.templateId && before!.number < after!.number;
  if (!isNewer || older.withdrawnOn || older.supersededById)
    throw new Refused('CONSENT_NOT_SUPERSEDED', { field: 'supersedesId' });
  older.supersededById = newer.consentId;
  older.version = (older.version ?? 1) + 1;
  await em.flush();
};

/** Takes a consent back from today on: as a whole, or some of what it allows. */
export const withdrawConsent = async (
  { context, actor, caseId }: Change,
  asked: { readonly consentId: string; readonly version: number; readonly itemIds: readonly string[] | null },
): Promise<{ consentId: string }> => {
  const em = context.em!;
  const { countyId } = actor;
  const about = { consentId: asked.consentId };
  const consent = await em.findOne(
    Consent,
    { countyId, id: asked.consentId, caseId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!consent) throw new Refused('NOT_FOUND');
  if (consent.version !== asked.version)
    throw new Refused('CONFLICT', { field: 'version', currentVersion: consent.version, about });
  if (consent.withdrawnOn) throw new Refused('CONSENT_WITHDRAWN', { about });
  const items = await em.find(ConsentItem, { countyId, consentId: asked.consentId });
  const taken = items.filter(({ id }) => asked.itemIds === null || asked.itemIds.includes(id));
  if (asked.itemIds && taken.length < new Set(asked.itemIds).size)
    throw new Refused('NOT_FOUND', { field: 'itemIds' });
  if (taken.length === 0) throw new Refused('CONSENT_EMPTY', { field: 'itemIds', about });
  for (const item of taken) item.withdrawnOn ??= context.today;
  if (items.every(({ withdrawnOn }) => withdrawnOn)) consent.withdrawnOn = context.today;
  consent.version = asked.version + 1;
  await em.flush();
  return about;
};
