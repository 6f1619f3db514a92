import * as client from 'openid-client';

/** Signs in as a persona the way a browser would, with a cookie jar instead of one. */
export const signInAs = async (
  configuration: client.Configuration,
  persona: string,
  { redirectUri, verifier }: { readonly redirectUri: string; readonly verifier: string },
): Promise<URL> => {
  const cookies = new Map<string, string>();
  let next = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid profile email offline_access',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    resource: 'urn:kim:api',
  });
  for (let hop = 0; hop < 10; hop++) {
    if (next.href.startsWith(redirectUri)) return next;
    const asks = next.pathname.startsWith('/interaction/');
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      ...(asks ? { method: 'POST', body: new URLSearchParams({ persona }) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/);
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`Sign-in stopped at ${next.href} with status ${response.status}.`);
    next = new URL(location, next);
  }
  throw new Error('Sign-in went in circles.');
};
