import type { Grant } from '../../platform/persistence/grants.ts';
import { caseManager } from '../client/client.public.ts';

export const draftGrants: readonly Grant[] = [
  {
    table: 'content.draft',
    roles: caseManager,
    rights: { select: true, insert: true, update: ['ciphertext', 'nonce', 'key_number', 'saved_at'] },
  },
];
