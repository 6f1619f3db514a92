import type { KeyObject } from 'node:crypto';
import { decrypt } from '../../platform/encryption/sealed-text.ts';
import { openKey } from '../tenant-key/tenant-key.public.ts';

export interface DraftPlace {
  readonly countyId: string;
  readonly id: string;
}

/** A draft as it is read: what is needed to open it. */
export interface SealedDraft extends DraftPlace {
  readonly organisationId: string;
  readonly number: number;
  readonly wrapped: string | null;
  readonly ciphertext: string;
  readonly nonce: string;
}

/** Authenticated with the text: what is moved to another row does not open there. */
export const placeOfDraft = ({ countyId, id }: DraftPlace): string => `draft ${countyId} ${id}`;

export const openDraft = (sealed: SealedDraft | null, masterKey: KeyObject): string | null => {
  if (!sealed?.wrapped) return null;
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
  const key = openKey(masterKey, bytes(sealed.wrapped), sealed);
  const encrypted = { ciphertext: bytes(sealed.ciphertext), nonce: bytes(sealed.nonce) };
  return (key && decrypt(key, encrypted, placeOfDraft(sealed))?.toString('utf8')) ?? null;
};
