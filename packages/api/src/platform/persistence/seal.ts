import { createHmac, type KeyObject } from 'node:crypto';
import type { DatabaseRole } from './database-roles.ts';

/**
 * What the row policies know about who is asking. The database believes it only with the seal, so that not even an
 * injected statement can become somebody else: the key lies in a table no role of the API may read.
 */
export interface RequestSeal {
  readonly role: DatabaseRole;
  readonly county?: string;
  readonly organisation?: string;
  readonly person?: string;
  readonly client?: string;
  /** Only while signing in: whose account is looked for. */
  readonly issuer?: string;
  readonly subject?: string;
  /** The day the request takes for today (Berlin): rules and row policies must not disagree at midnight. */
  readonly today?: string;
}

/** Long enough for a slow operation, short enough to be worthless when it leaks into a log. */
const LIFETIME_SECONDS = 120;

/** The fields of a context in their order: the functions of schema `seal` take them by number. Text that could hold anything is encoded. */
const fieldsOf = ({
  role,
  county,
  organisation,
  person,
  client,
  issuer,
  subject,
  today,
}: RequestSeal): string[] => [
  role,
  county ?? '',
  organisation ?? '',
  person ?? '',
  client ?? '',
  ...[issuer, subject].map((text = '') => Buffer.from(text).toString('hex')),
  today ?? '',
];

/** `expiry|fields….mac`: what `kim.context` carries for one transaction. */
export const sealContext = (
  key: Buffer | KeyObject,
  seal: RequestSeal,
  expires = Math.floor(Date.now() / 1000) + LIFETIME_SECONDS,
): string => {
  const payload = [expires, ...fieldsOf(seal)].join('|');
  return `${payload}.${createHmac('sha256', key).update(payload).digest('hex')}`;
};

const BLOCK = 64;

/** The two padded keys of HMAC (RFC 2104), so that the database can verify with its built-in sha256 alone. */
export const hmacPads = (key: Buffer): { inner: Buffer; outer: Buffer } => {
  const padded = Buffer.concat([key, Buffer.alloc(BLOCK - key.length)]);
  return {
    inner: padded.map((byte) => byte ^ 0x36) as Buffer,
    outer: padded.map((byte) => byte ^ 0x5c) as Buffer,
  };
};
