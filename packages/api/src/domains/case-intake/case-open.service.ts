import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { CaseFile, CaseStep } from '../case-file/case-file.public.ts';
import { Client, type ClientDetails } from '../client/client.public.ts';
import { forgetDraft } from '../draft/draft.public.ts';
import { enterConsent, type NewConsent } from '../consent/consent.public.ts';
import { newReference } from './case-reference.ts';

export interface NewCase {
  readonly client: ClientDetails;
  readonly entryChannel: string;
  readonly targetGroups: readonly string[];
  readonly lifeAreas: readonly string[];
  readonly openedOn: string;
  readonly consent: Omit<NewConsent, 'items'> & {
    readonly dataCategories: readonly NewConsent['items'][number]['dataCategory'][];
  };
}

/** Client, case, first step and consent: one of them without the others does not exist. */
export const openCase = async (
  em: EntityManager,
  actor: MemberActor,
  { client, consent, openedOn, ...details }: NewCase,
): Promise<{ caseId: string }> => {
  const { countyId, membership } = actor;
  const [clientId, caseId, personId] = [newUuid(), newUuid(), membership.person.id];
  em.create(Client, {
    countyId,
    id: clientId,
    ...client,
    languages: [...client.languages],
    registeredById: personId,
  });
  await em.flush();
  em.create(CaseFile, {
    countyId,
    id: caseId,
    organisationId: membership.organisation.id,
    clientId,
    responsibleId: personId,
    reference: newReference(),
    entryChannel: details.entryChannel,
    targetGroups: [...details.targetGroups],
    lifeAreas: [...details.lifeAreas],
    phase: 'ACCESS',
    phaseSince: openedOn,
    openedOn,
    lastContactOn: openedOn,
  });
  await em.flush();
  em.create(CaseStep, {
    countyId,
    id: newUuid(),
    caseId,
    step: 1,
    toPhase: 'ACCESS',
    occurredOn: openedOn,
    recordedAt: new Date(),
    personId,
  });
  const { dataCategories, ...given } = consent;
  await enterConsent(em, actor, {
    ...given,
    caseId,
    items: dataCategories.map((dataCategory) => ({
      purpose: 'CASE_MANAGEMENT',
      recipientId: membership.organisation.id,
      dataCategory,
    })),
  });
  await forgetDraft(em, actor, { form: 'CASE_INTAKE', caseId: null, aboutId: null });
  return { caseId };
};
