import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personas } from '@kim/schema/demo/personas.ts';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../stack/ports.ts';
import { signInAs } from './browserless-sign-in.ts';
import { startIdentityProvider, type IdentityProvider } from './identity-provider.ts';

const web = {
  clientId: 'kim-web',
  clientSecret: 'a-secret-of-this-test-alone-0123456789',
  origin: 'http://localhost:4299',
};
const redirectUri = `${web.origin}/auth/callback`;
const registrationToken = 'registration-token-of-this-test';
const audience = 'urn:kim:api';

let folder: string;
let stateFile: string;
let port: number;
let provider: IdentityProvider;

const start = (): Promise<IdentityProvider> =>
  startIdentityProvider({
    port,
    issuer: `http://localhost:${port}`,
    stateFile,
    web,
    registrationToken,
    accounts: personas,
  });
const post = (path: string, body: URLSearchParams, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, provider.issuer), { method: 'POST', body, headers });
const register = (metadata: object, token = registrationToken): Promise<Response> =>
  fetch(new URL('/reg', provider.issuer), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(metadata),
  });
const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL('/jwks', provider.issuer)), {
    issuer: provider.issuer,
    audience,
    typ: 'at+jwt',
  });
const personaToken = async (persona: string): Promise<string> => {
  const body = new URLSearchParams({
    grant_type: 'urn:kim:grant-type:demo-persona',
    client_id: 'kim-cli',
    persona,
  });
  const answer = (await (await post('/token', body)).json()) as { access_token: string };
  return answer.access_token;
};
const clientToken = (id: string, secret: string, scope: string): Promise<Response> =>
  post('/token', new URLSearchParams({ grant_type: 'client_credentials', scope }), {
    authorization: `Basic ${btoa(`${id}:${secret}`)}`,
  });
const discover = (): Promise<client.Configuration> =>
  client.discovery(
    new URL(provider.issuer),
    web.clientId,
    web.clientSecret,
    client.ClientSecretBasic(web.clientSecret),
    {
      execute: [client.allowInsecureRequests],
    },
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kim-idp-'));
  stateFile = join(folder, 'identity-provider.json');
  port = await freePort();
  provider = await start();
});
afterAll(async () => {
  await provider.stop();
  await rm(folder, { recursive: true });
});

describe('signing in', () => {
  it('hands out a token for the API that names the persona, and who it is in the id token', async () => {
    const configuration = await discover();
    const verifier = client.randomPKCECodeVerifier();
    const callback = await signInAs(configuration, 'hr.bornheim', { redirectUri, verifier });
    const tokens = await client.authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: verifier,
    });

    const { payload } = await verify(tokens.access_token);
    expect(payload).toMatchObject({
      iss: provider.issuer,
      aud: audience,
      sub: 'hr.bornheim',
      client_id: 'kim-web',
    });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(600);
    expect(tokens.claims()).toMatchObject({
      sub: 'hr.bornheim',
      name: 'Petra Muster-Bornheim',
      given_name: 'Petra',
      family_name: 'Muster-Bornheim',
      email: 'hr@bornheim.example',
    });
  });

  it('renews the token with the refresh token, once', async () => {
    const configuration = await discover();
    const verifier = client.randomPKCECodeVerifier();
    const callback = await signInAs(configuration, 'cm.siegburg', { redirectUri, verifier });
    const first = await client.authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: verifier,
    });
    const refreshToken = first.refresh_token ?? '';

    const second = await client.refreshTokenGrant(configuration, refreshToken);

    expect((await verify(second.access_token)).payload).toMatchObject({ sub: 'cm.siegburg', aud: audience });
    await expect(client.refreshTokenGrant(configuration, refreshToken)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('refuses a code with the wrong verifier', async () => {
    const configuration = await discover();
    const callback = await signInAs(configuration, 'hr.bornheim', {
      redirectUri,
      verifier: client.randomPKCECodeVerifier(),
    });
    const grant = client.authorizationCodeGrant(configuration, callback, {
      pkceCodeVerifier: client.randomPKCECodeVerifier(),
    });
    await expect(grant).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('refuses to begin without PKCE', async () => {
    const url = client.buildAuthorizationUrl(await discover(), {
      redirect_uri: redirectUri,
      scope: 'openid',
    });
    const response = await fetch(url, { redirect: 'manual' });
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('refuses somebody it does not know and asks again', async () => {
    const signIn = signInAs(await discover(), 'nobody.nowhere', {
      redirectUri,
      verifier: client.randomPKCECodeVerifier(),
    });
    await expect(signIn).rejects.toThrow('with status 422');
  });

  it('says so when a sign-in has expired', async () => {
    const response = await fetch(new URL('/interaction/long-gone', provider.issuer));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Diese Anmeldung ist abgelaufen');
  });
});

describe('tokens without a browser', () => {
  it('gives the command line the token of a persona', async () => {
    const { payload } = await verify(await personaToken('coordinator.rsk'));
    expect(payload).toMatchObject({ sub: 'coordinator.rsk', aud: audience, client_id: 'kim-cli' });
  });

  it('refuses a persona that does not exist', async () => {
    const grant = { grant_type: 'urn:kim:grant-type:demo-persona', client_id: 'kim-cli', persona: 'nobody' };
    const response = await post('/token', new URLSearchParams(grant));
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
      400,
      'invalid_grant',
    ]);
  });

  it('lets the web client have no persona token', async () => {
    const grant = { grant_type: 'urn:kim:grant-type:demo-persona', persona: 'hr.bornheim' };
    const response = await post('/token', new URLSearchParams(grant), {
      authorization: `Basic ${btoa(`${web.clientId}:${web.clientSecret}`)}`,
    });
    expect(response.status).toBe(400);
  });
});

describe('third parties', () => {
  const wish = { client_name: 'Directory of advice', scope: 'directory:read', kim_county: 'rsk' };

  it('registers only whoever shows the registration token', async () => {
    expect((await register(wish, 'guessed')).status).toBe(401);
    expect((await register(wish)).status).toBe(201);
  });

  it.each([
    ['an unknown scope', { ...wish, scope: 'everything' }],
    ['no scope', { client_name: 'Without scope' }],
    ['the right to sign people in', { ...wish, grant_types: ['authorization_code'] }],
    ['the demo grant', { ...wish, grant_types: ['urn:kim:grant-type:demo-persona'] }],
    ['no secret', { ...wish, token_endpoint_auth_method: 'none' }],
    ['a county that is none', { ...wish, kim_county: '../rsk' }],
  ])('refuses a registration that asks for %s', async (_wish, metadata) => {
    const response = await register(metadata);
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
      400,
      'invalid_client_metadata',
    ]);
  });

  it('grants the registered scope and no other', async () => {
    const { client_id: id, client_secret: secret } = (await (await register(wish)).json()) as Record<
      string,
      string
    >;
    const granted = (await (await clientToken(id!, secret!, 'directory:read')).json()) as {
      access_token: string;
    };

    const { payload } = await verify(granted.access_token);
    expect(payload).toMatchObject({ sub: id, client_id: id, scope: 'directory:read', aud: audience });
    expect((await clientToken(id!, secret!, 'directory:read staffing:read')).status).toBe(400);
    expect((await clientToken(id!, 'wrong', 'directory:read')).status).toBe(401);
  });
});

describe('after a restart', () => {
  it('keeps keys and clients, in a file nobody else can read', async () => {
    const { client_id: id, client_secret: secret } = (await (
      await register({ client_name: 'Stays', scope: 'staffing:read' })
    ).json()) as Record<string, string>;
    const before = await personaToken('hr.bornheim');

    await provider.stop();
    provider = await start();

    expect((await verify(before)).payload.sub).toBe('hr.bornheim');
    expect((await clientToken(id!, secret!, 'staffing:read')).status).toBe(200);
    expect((await stat(stateFile)).mode & 0o777).toBe(0o600);
    expect(
      Object.keys((JSON.parse(await readFile(stateFile, 'utf8')) as { clients: object }).clients),
    ).toContain(id);
  });

  it('shares no key with another provider', async () => {
    const otherPort = await freePort();
    const issuer = `http://localhost:${otherPort}`;
    const other = await startIdentityProvider({
      port: otherPort,
      issuer,
      stateFile: null,
      web: null,
      registrationToken,
      accounts: [],
    });
    const [ours, theirs] = await Promise.all(
      [provider.issuer, issuer].map(async (each) => (await fetch(new URL('/jwks', each))).text()),
    );
    await other.stop();
    expect(theirs).not.toBe(ours);
  });
});
