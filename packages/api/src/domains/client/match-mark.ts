import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { decryptWhole, encryptWhole } from '../../platform/encryption/sealed-text.ts';

const KEY_BYTES = 32;

interface KeyPlace {
  readonly countyId: string;
  readonly number: number;
}

const placeOf = ({ countyId, number }: KeyPlace): string => `match key ${countyId} ${number}`;

/** A new key of a county, encrypted for the database: without the master key it is worth nothing. */
export const newMatchKey = (
  masterKey: KeyObject,
  place: KeyPlace,
): { readonly key: KeyObject; readonly wrapped: Buffer } => {
  const bytes = randomBytes(KEY_BYTES);
  return { key: createSecretKey(bytes), wrapped: encryptWhole(masterKey, bytes, placeOf(place)) };
};

export const openMatchKey = (masterKey: KeyObject, wrapped: Buffer, place: KeyPlace): KeyObject => {
  const bytes = decryptWhole(masterKey, wrapped, placeOf(place));
  if (bytes?.length !== KEY_BYTES) throw new Error('The key of a county does not open with this master key.');
  return createSecretKey(bytes);
};

/** With all keys, one after the other: a new key is laid over the marks there are, and no name is read again for it. */
export const markWith = (keys: readonly KeyObject[], text: Buffer): Buffer =>
  keys.reduce((mark: Buffer, key) => createHmac('sha256', key).update(mark).digest(), text);
