import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decrypt, decryptWhole, encrypt, encryptWhole } from './sealed-text.ts';

const key = createSecretKey(randomBytes(32));
const plain = Buffer.from('Zuckerkrankheit, seit 2019 🩺');

describe('what is encrypted', () => {
  const sealed = encrypt(key, plain, 'here');

  it('opens with its key at its place, and holds nothing of the text', () => {
    expect(decrypt(key, sealed, 'here')).toEqual(plain);
    expect(sealed.ciphertext.includes('Zucker')).toBe(false);
  });

  it('never looks the same twice', () => {
    const again = encrypt(key, plain, 'here');
    expect(again.nonce.equals(sealed.nonce)).toBe(false);
    expect(again.ciphertext.equals(sealed.ciphertext)).toBe(false);
  });

  const changed = Buffer.from(sealed.ciphertext);
  changed[0] = changed[0]! ^ 1;
  it.each([
    ['with another key', () => decrypt(createSecretKey(randomBytes(32)), sealed, 'here')],
    ['at another place', () => decrypt(key, sealed, 'there')],
    ['changed in one bit', () => decrypt(key, { ...sealed, ciphertext: changed }, 'here')],
    ['with another nonce', () => decrypt(key, { ...sealed, nonce: randomBytes(12) }, 'here')],
    ['cut off', () => decrypt(key, { ...sealed, ciphertext: sealed.ciphertext.subarray(0, 5) }, 'here')],
    ['with half a nonce', () => decrypt(key, { ...sealed, nonce: sealed.nonce.subarray(0, 6) }, 'here')],
  ])('does not open %s', (_what, open) => {
    expect(open()).toBeNull();
  });

  it('comes in one piece too', () => {
    const whole = encryptWhole(key, plain, 'here');
    expect([decryptWhole(key, whole, 'here'), decryptWhole(key, whole, 'there')]).toEqual([plain, null]);
  });
});
