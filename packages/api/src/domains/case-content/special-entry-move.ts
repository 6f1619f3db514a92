import type { KeyObject } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { encrypt } from '../../platform/encryption/sealed-text.ts';
import { keyForWriting } from '../tenant-key/tenant-key.public.ts';
import { openEntry, placeOfEntry, type SealedEntry } from './special-entry.service.ts';

interface Receiver {
  readonly countyId: string;
  readonly organisationId: string;
}

/** What goes along with a case, as the database takes it: under the newest key of the place that receives it. */
export interface EntriesAnew {
  /** JSON: id, ciphertext and nonce of each. */
  readonly anew: string;
  readonly keyNumber: number | null;
}

const TO_MOVE = `select county_id as "countyId", case_id as "caseId", id, organisation_id as "organisationId", number, encode(wrapped, 'base64') as wrapped, encode(ciphertext, 'base64') as ciphertext, encode(nonce, 'base64') as nonce from seal.special_entries_to_move(?)`;

/** Opens with the key of the place that gives, and encrypts with that of the place that receives; the text is nowhere in between. */
export const encryptAnew = async (
  em: EntityManager,
  { handoverId, receiver }: { readonly handoverId: string; readonly receiver: Receiver },
  masterKey: KeyObject,
): Promise<EntriesAnew> => {
  const entries = await em.execute<SealedEntry[]>(TO_MOVE, [handoverId]);
  if (entries.length === 0) return { anew: '[]', keyNumber: null };
  const { number, key } = await keyForWriting(em, receiver, masterKey);
  await em.flush();
  const anew = entries.map((entry) => {
    const text = openEntry(entry, masterKey);
    // somebody has to look: deleted for that reason it would be lost by a wrong master key
    if (text === null) throw new Error(`Special entry ${entry.id} does not open and cannot move.`);
    const { ciphertext, nonce } = encrypt(key, Buffer.from(text), placeOfEntry(entry));
    return { id: entry.id, ciphertext: ciphertext.toString('base64'), nonce: nonce.toString('base64') };
  });
  return { anew: JSON.stringify(anew), keyNumber: number };
};
