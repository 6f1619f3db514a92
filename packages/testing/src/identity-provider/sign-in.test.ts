import * as client from 'openid-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInAs } from './browserless-sign-in.ts';
import { audience, ProviderUnderTest, web } from './provider-under-test.ts';

const redirectUri = `${web.origin}/auth/callback`;

let provider: ProviderUnderTest;
let configuration: client.Configuration;

beforeAll(async () => {
  provider = await ProviderUnderTest.open();
  configuration = await client.discovery(
    new URL(provider.issuer),
    web.clientId,
    web.clientSecret,
    client.ClientSecretBasic(web.clientSecret),
    { execute: [client.allowInsecureRequests] },
  );
});
afterAll(() => provider.stop());

const signIn = async (persona: string) => {
  const verifier = client.randomPKCECodeVerifier();
  const callback = await signInAs(configuration, persona, { redirectUri, verifier });
  return client.authorizationCodeGrant(configuration, callback, { pkceCodeVerifier: verifier });
};

it('hands out a token for the API that names the persona, and lives ten minutes', async () => {
  const payload = await provider.verified((await signIn('hr.bornheim')).access_token);
  expect(payload).toMatchObject({
    iss: provider.issuer,
    aud: audience,
    sub: 'hr.bornheim',
    client_id: 'kim-web',
  });
  expect(Number(payload.exp) - Number(payload.iat)).toBe(600);
});

it('says in the id token who it is', async () => {
  expect((await signIn('hr.bornheim')).claims()).toMatchObject({
    sub: 'hr.bornheim',
    name: 'Petra Muster-Bornheim',
    given_name: 'Petra',
    family_name: 'Muster-Bornheim',
    email: 'hr@bornheim.example',
  });
});

it('renews the token with the refresh token, once', async () => {
  const { refresh_token: refreshToken = '' } = await signIn('cm.siegburg');

  const renewed = await client.refreshTokenGrant(configuration, refreshToken);

  expect(await provider.verified(renewed.access_token)).toMatchObject({ sub: 'cm.siegburg', aud: audience });
  await expect(client.refreshTokenGrant(configuration, refreshToken)).rejects.toMatchObject({
    error: 'invalid_grant',
  });
});

it('refuses a code with the wrong verifier', async () => {
  const verifier = client.randomPKCECodeVerifier();
  const callback = await signInAs(configuration, 'hr.bornheim', { redirectUri, verifier });
  const grant = client.authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
  });
  await expect(grant).rejects.toMatchObject({ error: 'invalid_grant' });
});

it('refuses to begin without PKCE', async () => {
  const url = client.buildAuthorizationUrl(configuration, { redirect_uri: redirectUri, scope: 'openid' });
  const response = await fetch(url, { redirect: 'manual' });
  expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
});

it('sends nobody to an address that is not registered', async () => {
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: 'http://localhost:4298/auth/callback',
    scope: 'openid',
  });
  const response = await fetch(url, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
});

it('refuses somebody it does not know and asks again', async () => {
  await expect(signIn('nobody.nowhere')).rejects.toThrow('with status 422');
});

it.each([
  ['de', 'Diese Anmeldung ist abgelaufen'],
  ['en-GB', 'This sign-in has expired'],
  ['fr', 'Diese Anmeldung ist abgelaufen'],
])('says so when a sign-in has expired, to a reader of %s', async (language, title) => {
  const url = new URL('/interaction/long-gone', provider.issuer);
  const response = await fetch(url, { headers: { 'accept-language': language } });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(`<h1>${title}</h1>`);
});
