import type { Cookies } from '@sveltejs/kit';
import { eraseSession, readSession, writeSession, type Session } from '#lib/server/session-cookie.ts';
import { renewSession } from '#lib/server/sign-in.ts';

const renewBeforeSeconds = 60;
const rememberMilliseconds = 30_000;

/**
 * Renewals under way or just done, by refresh token. Two requests of one page would otherwise spend the same
 * refresh token twice, which a rotating issuer takes for theft and ends the session.
 */
const renewals = new Map<string, Promise<Session | null>>();

const renewOnce = (session: Session): Promise<Session | null> => {
  const key = session.refreshToken ?? '';
  const running = renewals.get(key);
  if (running) return running;
  const renewal = renewSession(session);
  renewals.set(key, renewal);
  const forget = (): boolean => renewals.delete(key);
  renewal.then(() => setTimeout(forget, rememberMilliseconds).unref(), forget);
  return renewal;
};

/** The session of a request, renewed when its access token is about to end; null when signed out. */
export const openSession = async (cookies: Cookies): Promise<Session | null> => {
  const session = await readSession(cookies);
  if (!session) return null;
  const secondsLeft = session.expiresAt - Date.now() / 1000;
  if (secondsLeft > renewBeforeSeconds) return session;
  try {
    const renewed = await renewOnce(session);
    if (renewed) {
      const current = { ...renewed, membershipId: session.membershipId };
      await writeSession(cookies, current);
      return current;
    }
    if (secondsLeft > 0) return session;
    eraseSession(cookies);
    return null;
  } catch {
    // The issuer cannot be reached: the old token serves as long as it lasts, the API decides.
    return session;
  }
};
