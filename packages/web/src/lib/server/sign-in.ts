import * as oidc from 'openid-client';
import { config } from '#lib/server/config.ts';
import type { Session, SignInAttempt } from '#lib/server/session-cookie.ts';

let known: Promise<oidc.Configuration> | undefined;

const isLocal = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const discover = async (): Promise<oidc.Configuration> => {
  const { issuer, clientId, clientSecret } = config();
  const insecure = issuer.protocol === 'http:' && isLocal(issuer);
  return oidc.discovery(issuer, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
    timeout: 10,
    ...(insecure && { execute: [oidc.allowInsecureRequests] }),
  });
};

/** The issuer's metadata; a failed discovery is not remembered, so that a late issuer is found. */
const issuer = (): Promise<oidc.Configuration> =>
  (known ??= discover().catch((error: unknown) => {
    known = undefined;
    throw error;
  }));

const redirectUri = (): string => `${config().origin}/auth/callback`;

/** Where to send the browser to sign in, and what to remember until it comes back. */
export const beginSignIn = async (
  returnTo: string,
  locale: string,
): Promise<{ url: URL; attempt: SignInAttempt }> => {
  const codeVerifier = oidc.randomPKCECodeVerifier();
  const attempt = { codeVerifier, state: oidc.randomState(), nonce: oidc.randomNonce(), returnTo };
  const url = oidc.buildAuthorizationUrl(await issuer(), {
    redirect_uri: redirectUri(),
    scope: 'openid profile email offline_access',
    resource: config().audience,
    ui_locales: locale,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  return { url, attempt };
};

const toSession = (
  tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
  before?: Session,
) => ({
  accessToken: tokens.access_token,
  refreshToken: tokens.refresh_token ?? before?.refreshToken ?? null,
  expiresAt: Math.floor(Date.now() / 1000) + (tokens.expiresIn() ?? 300),
  membershipId: before?.membershipId ?? null,
});

/** Trades the code for tokens; throws when the answer does not belong to this attempt. */
export const finishSignIn = async (search: string, attempt: SignInAttempt): Promise<Session> => {
  const tokens = await oidc.authorizationCodeGrant(
    await issuer(),
    new URL(`${redirectUri()}${search}`),
    {
      pkceCodeVerifier: attempt.codeVerifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    },
    { resource: config().audience },
  );
  return toSession(tokens);
};

/** Fresh tokens for a session; null when the issuer says it is over. */
export const renewSession = async (session: Session): Promise<Session | null> => {
  if (!session.refreshToken) return null;
  try {
    const parameters = { resource: config().audience };
    return toSession(await oidc.refreshTokenGrant(await issuer(), session.refreshToken, parameters), session);
  } catch (error) {
    if (error instanceof oidc.ResponseBodyError) return null;
    throw error;
  }
};

/**
 * Where to send the browser to sign out at the issuer too; null when the issuer has no such page. Without `id_token_hint`:
 * it would put a token and a name into the address bar and the history; the issuer asks for a confirmation instead.
 */
export const signOutUrl = async (): Promise<URL | null> => {
  const metadata = await issuer();
  if (!metadata.serverMetadata().end_session_endpoint) return null;
  return oidc.buildEndSessionUrl(metadata, {
    post_logout_redirect_uri: `${config().origin}/sign-out`,
  });
};
