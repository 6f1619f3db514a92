import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Encrypted {
  /** With the tag at its end. */
  readonly ciphertext: Buffer;
  readonly nonce: Buffer;
}

/**
 * AES-256-GCM (NIST SP 800-38D). `place` says where it belongs and is authenticated: what is moved to another row does not open.
 * A nonce is random and never comes twice under one key: 2^32 entries are far more than a tenant will ever write.
 */
export const encrypt = (key: KeyObject, plain: Buffer, place: string): Encrypted => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  return { ciphertext: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]), nonce };
};

/** Null if it was encrypted with another key, for another place, or was changed. */
export const decrypt = (key: KeyObject, { ciphertext, nonce }: Encrypted, place: string): Buffer | null => {
  if (nonce.length !== NONCE_BYTES || ciphertext.length < TAG_BYTES) return null;
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(ciphertext.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(ciphertext.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
};

/** In one piece, for a column: the nonce first. */
export const encryptWhole = (key: KeyObject, plain: Buffer, place: string): Buffer => {
  const { nonce, ciphertext } = encrypt(key, plain, place);
  return Buffer.concat([nonce, ciphertext]);
};

export const decryptWhole = (key: KeyObject, whole: Buffer, place: string): Buffer | null =>
  decrypt(key, { nonce: whole.subarray(0, NONCE_BYTES), ciphertext: whole.subarray(NONCE_BYTES) }, place);
