import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newUuid } from '@kim/schema/ids.ts';
import { decryptWhole, encryptWhole } from '../../platform/encryption/sealed-text.ts';
import { TenantKey } from './tenant-key.entity.ts';

interface KeyOwner {
  readonly countyId: string;
  readonly organisationId: string;
}
interface KeyPlace extends KeyOwner {
  readonly number: number;
}
interface NumberedKey {
  readonly number: number;
  readonly key: KeyObject;
}

const KEY_BYTES = 32;

const placeOfKey = ({ countyId, organisationId, number }: KeyPlace): string =>
  `tenant key ${countyId} ${organisationId} ${number}`;

/** The key of a tenant, taken out of its wrapping; null if it belongs to another tenant or another installation. */
export const openKey = (masterKey: KeyObject, wrapped: Buffer, place: KeyPlace): KeyObject | null => {
  const bytes = decryptWhole(masterKey, wrapped, placeOfKey(place));
  return bytes?.length === KEY_BYTES ? createSecretKey(bytes) : null;
};

/** The newest key of the acting organisation; its first entry makes the first. */
export const keyForWriting = async (
  em: EntityManager,
  { countyId, organisationId }: KeyOwner,
  masterKey: KeyObject,
): Promise<NumberedKey> => {
  // two first entries at one instant make one key
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [organisationId]);
  const [newest] = await em.find(
    TenantKey,
    { countyId, organisationId },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  const place = { countyId, organisationId, number: newest?.number ?? 1 };
  const known = newest ? openKey(masterKey, Buffer.from(newest.wrapped), place) : null;
  if (newest && !known) throw new Error('The key of a tenant does not open with this master key.');
  return { number: place.number, key: known ?? makeKey(em, masterKey, place) };
};

const makeKey = (em: EntityManager, masterKey: KeyObject, place: KeyPlace): KeyObject => {
  const bytes = randomBytes(KEY_BYTES);
  const wrapped = encryptWhole(masterKey, bytes, placeOfKey(place));
  em.create(TenantKey, { ...place, id: newUuid(), wrapped, madeAt: new Date() });
  return createSecretKey(bytes);
};

/** For recognising a repeated request: a plain digest of a short text could be guessed from a copy of the database. */
export const keyedDigest = (masterKey: KeyObject, text: string): string =>
  createHmac('sha256', masterKey).update('repeated request').update(text).digest('hex');
