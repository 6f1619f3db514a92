import type { KeyObject } from 'node:crypto';
import { newUuid } from '@kim/schema/ids.ts';
import type { ConsentPurpose, SpecialCategory } from '@kim/schema/reference/casework.ts';
import { decrypt, encrypt } from '../../platform/encryption/sealed-text.ts';
import { keyForWriting, openKey } from '../tenant-key/tenant-key.public.ts';
import { placeIn, refuse, type ContentChange } from './content-change.ts';
import { SpecialEntry } from './special-entry.entity.ts';
import { obstacleToSpecialEntry } from './special-entry.policy.ts';

interface NewEntry {
  readonly category: SpecialCategory;
  readonly text: string;
}

interface EntryPlace {
  readonly countyId: string;
  readonly caseId: string;
  readonly id: string;
}

export const placeOfEntry = ({ countyId, caseId, id }: EntryPlace): string =>
  `special entry ${countyId} ${caseId} ${id}`;

/** Where, for what and on which day, as SQL, each used once and in this order. */
interface ConsentPlace {
  readonly county: string;
  readonly caseId: string;
  readonly purposes: readonly ConsentPurpose[];
  /** Without it the organisation whose case it is. */
  readonly recipient?: string;
  readonly today: string;
}

/** To write down: what case management is allowed to keep. To read: that, and what came along when the case was handed over. */
const forWriting = ['CASE_MANAGEMENT'] as const;
export const forReading = [...forWriting, 'HANDOVER'] as const;

/** Which kinds of data the client lets an organisation have (Art. 9 (2) a DSGVO), as SQL. */
export const consentedCategories = ({
  county,
  caseId,
  purposes,
  recipient = 'f.organisation_id',
  today,
}: ConsentPlace): string =>
  `select i.data_category from casework.consent_item i join casework.consent k on k.county_id = i.county_id and k.id = i.consent_id join casework.case_file f on f.county_id = i.county_id and f.id = i.case_id where i.county_id = ${county} and i.case_id = ${caseId} and i.purpose in (${purposes.map((purpose) => `'${purpose}'`).join(', ')}) and i.recipient_id = ${recipient} and i.withdrawn_on is null and k.withdrawn_on is null and k.superseded_by_id is null and ${today} between k.given_on and k.expires_on`;

/** Encrypts and keeps something of a special category, if the client has consented to just that. */
export const recordSpecialEntry = async (
  change: ContentChange,
  { category, text }: NewEntry,
  masterKey: KeyObject,
): Promise<{ entryId: string }> => {
  const { em, actor, caseFile, today } = change;
  const consented = await em.execute<{ data_category: string }[]>(
    consentedCategories({ county: '?', caseId: '?', purposes: forWriting, today: '?::date' }),
    [caseFile.countyId, caseFile.id, today],
  );
  refuse(
    obstacleToSpecialEntry(
      consented.map((item) => item.data_category),
      category,
    ),
  );
  const { number, key } = await keyForWriting(em, caseFile, masterKey);
  const place = { ...placeIn(change), id: newUuid() };
  em.create(SpecialEntry, {
    ...place,
    category,
    ...encrypt(key, Buffer.from(text.trim()), placeOfEntry(place)),
    keyNumber: number,
    recordedAt: new Date(),
    recordedById: actor.membership.person.id,
  });
  await em.flush();
  return { entryId: place.id };
};

/** An entry as it is read: what is needed to open it, or null where no consent holds any more. */
export interface SealedEntry extends EntryPlace {
  readonly organisationId: string;
  readonly number: number;
  readonly wrapped: string | null;
  readonly ciphertext: string;
  readonly nonce: string;
}

/** The text, or null if it cannot be opened: moved from another case, or of another tenant. */
export const openEntry = (sealed: SealedEntry | null, masterKey: KeyObject): string | null => {
  if (!sealed?.wrapped) return null;
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const key = openKey(masterKey, bytes(sealed.wrapped), sealed);
  const encrypted = { ciphertext: bytes(sealed.ciphertext), nonce: bytes(sealed.nonce) };
  return (key && decrypt(key, encrypted, placeOfEntry(sealed))?.toString('utf8')) ?? null;
};
