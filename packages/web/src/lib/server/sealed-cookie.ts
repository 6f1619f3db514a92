import type { Cookies } from '@sveltejs/kit';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { config, isHttps } from '#lib/server/config.ts';

/** Browsers refuse cookies above 4096 bytes, name and attributes included. */
const chunkLength = 3600;
const mostChunks = 5;

export interface SealedCookie {
  /** Also the audience of the sealed content: one cookie can never be passed off as another. */
  readonly name: string;
  readonly path: string;
  readonly maxAgeSeconds: number;
}

/** Reads an encrypted cookie; null if it is missing, altered, expired or of another kind. */
export const readSealed = async (cookies: Cookies, { name }: SealedCookie): Promise<unknown> => {
  const chunks = Array.from({ length: mostChunks }, (_, index) => cookies.get(`${name}_${index}`) ?? '');
  const sealed = chunks.join('');
  if (!sealed) return null;
  try {
    const { payload } = await jwtDecrypt(sealed, config().sessionKey, {
      audience: name,
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return payload.content;
  } catch {
    return null;
  }
};

/** Encrypts the content into as many cookies as its length needs. */
export const writeSealed = async (cookies: Cookies, cookie: SealedCookie, content: object): Promise<void> => {
  const { name, path, maxAgeSeconds } = cookie;
  const sealed = await new EncryptJWT({ content })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(name)
    .setExpirationTime(Math.floor(Date.now() / 1000) + maxAgeSeconds)
    .encrypt(config().sessionKey);
  if (sealed.length > chunkLength * mostChunks) throw new Error(`The sealed cookie ${name} is too large.`);
  for (let index = 0; index < mostChunks; index++) {
    const chunk = sealed.slice(index * chunkLength, (index + 1) * chunkLength);
    const options = { path, httpOnly: true, sameSite: 'lax', secure: isHttps() } as const;
    if (chunk) cookies.set(`${name}_${index}`, chunk, { ...options, maxAge: maxAgeSeconds });
    else if (cookies.get(`${name}_${index}`)) cookies.delete(`${name}_${index}`, options);
  }
};

/** Removes the cookie with all its parts. */
export const eraseSealed = (cookies: Cookies, { name, path }: SealedCookie): void => {
  for (let index = 0; index < mostChunks; index++)
    if (cookies.get(`${name}_${index}`)) cookies.delete(`${name}_${index}`, { path, secure: isHttps() });
};
