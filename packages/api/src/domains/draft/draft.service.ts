import type { KeyObject } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import type { MemberActor } from '../../platform/auth/actor.ts';
import { hasRight } from '../../platform/auth/rights.ts';
import { encrypt } from '../../platform/encryption/sealed-text.ts';
import { Refused } from '../../platform/graphql/change.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Forbidden } from '../../platform/graphql/errors.ts';
import { findCase } from '../case-file/case-file.public.ts';
import { keyForWriting } from '../tenant-key/tenant-key.public.ts';
import { Draft } from './draft.entity.ts';
import type { DraftForm, FormOf } from './draft.policy.ts';
import { placeOfDraft } from './draft-text.ts';

interface Writing {
  readonly context: RequestContext;
  readonly em: EntityManager;
  readonly actor: MemberActor;
}

/** Keeps what was typed so far: one draft per form and case, the latest text. */
export const saveDraft = async (
  { context, em, actor }: Writing,
  { content, ...place }: FormOf & { readonly content: string },
  masterKey: KeyObject,
): Promise<{ draftId: string }> => {
  await refuseUnlessOwn(context, actor, place);
  const owner = ownerOf(actor);
  const { number, key } = await keyForWriting(em, owner, masterKey);
  // two windows at one instant keep one draft
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 4))', [
    `${owner.personId} ${place.form} ${place.caseId ?? ''} ${place.aboutId ?? ''}`,
  ]);
  const known = await em.findOne(Draft, { ...owner, ...place });
  const id = known?.id ?? newUuid();
  const sealed = encrypt(key, Buffer.from(content), placeOfDraft({ countyId: owner.countyId, id }));
  const kept = { ...sealed, keyNumber: number, savedAt: new Date() };
  if (known) Object.assign(known, kept);
  else em.create(Draft, { ...owner, ...place, id, ...kept });
  return { draftId: id };
};

/** What was typed is gone for good; that there was a draft is no secret from whoever typed it. */
export const discardDraft = async (
  { context, em, actor }: Writing,
  place: FormOf,
): Promise<Record<string, never>> => {
  await refuseUnlessOwn(context, actor, place);
  await forgetDraft(em, actor, place);
  return {};
};

/** For whatever a form is sent to: in the same transaction, so that nothing is sent twice and nothing is lost. */
export const forgetDraft = async (em: EntityManager, actor: MemberActor, place: FormOf): Promise<void> => {
  await em.nativeUpdate(
    Draft,
    { ...ownerOf(actor), ...place },
    { ciphertext: null, nonce: null, keyNumber: null },
  );
};

/** The same as a part of a change that is one statement (change-at-once.ts), for forms without a case. */
export const forgottenDraft = (
  actor: MemberActor,
  form: DraftForm,
  bind: (value: unknown, type: string) => string,
): string => {
  const { countyId, personId, organisationId } = ownerOf(actor);
  return `update content.draft d set ciphertext = null, nonce = null, key_number = null from claimed where d.county_id = ${bind(countyId, 'uuid')} and d.person_id = ${bind(personId, 'uuid')} and d.organisation_id = ${bind(organisationId, 'uuid')} and d.form = ${bind(form, 'text')} and d.case_id is null`;
};

const ownerOf = ({ countyId, membership }: MemberActor) => ({
  countyId,
  personId: membership.person.id,
  organisationId: membership.organisation.id,
});

/** The domain wall: nobody keeps anything about a case they do not lead. */
const refuseUnlessOwn = async (
  context: RequestContext,
  actor: MemberActor,
  { caseId }: FormOf,
): Promise<void> => {
  if (context.walls.domain && !hasRight(actor, 'LEAD_CASES')) throw new Forbidden('LEAD_CASES');
  if (caseId === null) return;
  const target = await findCase(context, caseId);
  if (!target) throw new Refused('NOT_FOUND', { field: 'caseId' });
  if (context.walls.domain && !target.isLed) throw new Forbidden('LEAD_CASES');
};
