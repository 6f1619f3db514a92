import type { Cookies } from '@sveltejs/kit';
import { eraseSealed, readSealed, writeSealed, type SealedCookie } from '#lib/server/sealed-cookie.ts';

/** What the server remembers of somebody signed in. Only ever leaves it encrypted. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** Unix seconds. */
  readonly expiresAt: number;
  readonly membershipId: string | null;
}

/** What has to be remembered between leaving for the issuer and coming back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

// A working day: whoever comes back the next morning signs in again.
const sessionCookie: SealedCookie = { name: 'kim_session', path: '/', maxAgeSeconds: 10 * 60 * 60 };
const attemptCookie: SealedCookie = { name: 'kim_sign_in', path: '/auth', maxAgeSeconds: 10 * 60 };

export const readSession = async (cookies: Cookies): Promise<Session | null> =>
  (await readSealed(cookies, sessionCookie)) as Session | null;
export const writeSession = (cookies: Cookies, session: Session): Promise<void> =>
  writeSealed(cookies, sessionCookie, session);
export const eraseSession = (cookies: Cookies): void => eraseSealed(cookies, sessionCookie);

export const readAttempt = async (cookies: Cookies): Promise<SignInAttempt | null> =>
  (await readSealed(cookies, attemptCookie)) as SignInAttempt | null;
export const writeAttempt = (cookies: Cookies, attempt: SignInAttempt): Promise<void> =>
  writeSealed(cookies, attemptCookie, attempt);
export const eraseAttempt = (cookies: Cookies): void => eraseSealed(cookies, attemptCookie);
