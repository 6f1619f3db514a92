import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type {
  ClientLanguage,
  ConsentForm,
  ConsentPurpose,
  DataCategory,
} from '@kim/schema/reference/casework.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { Refused } from '../../platform/graphql/change.ts';
import { Consent, ConsentItem } from './consent.entity.ts';
import { lastDayOf, type ConsentOnRecord } from './consent.policy.ts';
import { Template, TemplateVersion } from '../template/template.public.ts';

interface ItemOfConsent {
  readonly purpose: ConsentPurpose;
  readonly recipientId: string;
  readonly dataCategory: DataCategory;
}

export interface NewConsent {
  readonly templateVersionId: string;
  readonly language: ClientLanguage;
  readonly form: ConsentForm;
  readonly hasInterpreter: boolean;
  readonly givenOn: string;
  readonly expiresOn: string | null;
  readonly items: readonly ItemOfConsent[];
}

/** Writes a consent as it was given. The case must be one the actor leads: ask before. */
export const enterConsent = async (
  em: EntityManager,
  { countyId, membership }: MemberActor,
  { caseId, items, expiresOn, ...given }: NewConsent & { readonly caseId: string },
): Promise<{ consentId: string }> => {
  await mustHaveBeenGivenOut(em, countyId, given);
  const consentId = newUuid();
  em.create(Consent, {
    countyId,
    id: consentId,
    caseId,
    ...given,
    expiresOn: lastDayOf({ givenOn: given.givenOn, expiresOn }),
    recordedById: membership.person.id,
    recordedAt: new Date(),
  });
  await em.flush();
  for (const item of items) em.create(ConsentItem, { countyId, id: newUuid(), consentId, caseId, ...item });
  await em.flush();
  return { consentId };
};

/** A consent is given under the words that were given out on that day. */
const mustHaveBeenGivenOut = async (
  em: EntityManager,
  countyId: string,
  { templateVersionId, givenOn }: Pick<NewConsent, 'templateVersionId' | 'givenOn'>,
): Promise<void> => {
  const version = await em.findOne(TemplateVersion, { countyId, id: templateVersionId });
  const template = version && (await em.findOne(Template, { countyId, id: version.templateId }));
  if (!version || template?.kind !== 'CONSENT')
    throw new Refused('NOT_FOUND', { field: 'templateVersionId' });
  // A draft is nothing anybody could have signed.
  if (!version.publishedOn) throw new Refused('NOT_FOUND', { field: 'templateVersionId' });
  if (givenOn < version.publishedOn || (version.retiredOn && givenOn > version.retiredOn))
    throw new Refused('CONSENT_TEMPLATE', {
      field: 'templateVersionId',
      figures: { number: version.number, from: version.publishedOn },
    });
};

/** The consents of a case as the rule `covers` wants them. */
export const consentsOfCase = async (
  em: EntityManager,
  countyId: string,
  caseId: string,
): Promise<ConsentOnRecord[]> => {
  const consents = await em.find(Consent, { countyId, caseId });
  const items = await em.find(ConsentItem, { countyId, caseId });
  return consents.map(({ id, givenOn, expiresOn, withdrawnOn, supersededById }) => ({
    givenOn,
    expiresOn,
    withdrawnOn: withdrawnOn ?? null,
    isSuperseded: supersededById != null,
    items: items
      .filter(({ consentId }) => consentId === id)
      .map((item) => ({
        purpose: item.purpose as ConsentPurpose,
        recipientId: item.recipientId,
        dataCategory: item.dataCategory as DataCategory,
        withdrawnOn: item.withdrawnOn ?? null,
      })),
  }));
};
