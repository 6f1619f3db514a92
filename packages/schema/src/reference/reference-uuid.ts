import { createHash } from 'node:crypto';

/**
 * The same uuid on every installation for what the papers name (version 8, RFC 9562): a link to Bornheim survives a new
 * demo database, and a second seed finds what the first one wrote.
 */
export const referenceUuid = (kind: string, key: string): string => {
  const hash = createHash('sha256').update(`kim:${kind}:${key}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
