import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personaToken } from './persona-token.ts';
import { audience, errorOf, ProviderUnderTest, web } from './provider-under-test.ts';

let folder: string;
let stateFile: string;
let provider: ProviderUnderTest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kim-idp-'));
  stateFile = join(folder, 'identity-provider.json');
  provider = await ProviderUnderTest.open(stateFile);
});
afterAll(async () => {
  await provider.stop();
  await rm(folder, { recursive: true });
});

const clientToken = (client: { id: string; secret: string }, scope: string): Promise<Response> =>
  provider.askForToken({ grant_type: 'client_credentials', scope }, client);

describe('tokens without a browser', () => {
  const personaGrant = { grant_type: 'urn:kim:grant-type:demo-persona', persona: 'hr.bornheim' };

  it('gives the command line the token of a persona', async () => {
    const payload = await provider.verified(await personaToken(provider.issuer, 'coordinator.rsk'));
    expect(payload).toMatchObject({ sub: 'coordinator.rsk', aud: audience, client_id: 'kim-cli' });
  });

  it('refuses a persona that does not exist', async () => {
    const response = await provider.askForToken({ ...personaGrant, client_id: 'kim-cli', persona: 'nobody' });
    expect(await errorOf(response)).toEqual([400, 'invalid_grant']);
  });

  it('lets no other client have the token of a persona', async () => {
    const response = await provider.askForToken(personaGrant, { id: web.clientId, secret: web.clientSecret });
    expect(await errorOf(response)).toEqual([400, 'invalid_request']);
  });
});

describe('third parties', () => {
  const wish = { client_name: 'Directory of advice', scope: 'directory:read', kim_county: 'rsk' };

  it('registers only whoever shows the registration token', async () => {
    expect((await provider.register(wish, 'guessed')).status).toBe(401);
    expect((await provider.register(wish)).status).toBe(201);
  });

  it.each([
    ['an unknown scope', 'invalid_client_metadata', { ...wish, scope: 'everything' }],
    ['no scope', 'invalid_client_metadata', { client_name: 'Without scope' }],
    [
      'the right to sign people in',
      'invalid_client_metadata',
      { ...wish, grant_types: ['authorization_code'] },
    ],
    [
      'an address to send people to',
      'invalid_redirect_uri',
      { ...wish, redirect_uris: ['https://evil.example/callback'] },
    ],
    [
      'the demo grant',
      'invalid_client_metadata',
      { ...wish, grant_types: ['urn:kim:grant-type:demo-persona'] },
    ],
    ['no secret', 'invalid_client_metadata', { ...wish, token_endpoint_auth_method: 'none' }],
    ['a county that is none', 'invalid_client_metadata', { ...wish, kim_county: '../rsk' }],
  ])('refuses a registration that asks for %s', async (_wish, error, metadata) => {
    expect(await errorOf(await provider.register(metadata))).toEqual([400, error]);
  });

  it('grants the registered scope', async () => {
    const client = await provider.registered(wish);
    const granted = (await (await clientToken(client, 'directory:read')).json()) as { access_token: string };
    expect(await provider.verified(granted.access_token)).toMatchObject({
      sub: client.id,
      client_id: client.id,
      scope: 'directory:read',
    });
  });

  it('grants no scope beyond it, and nothing for a wrong secret', async () => {
    const client = await provider.registered(wish);
    const more = await clientToken(client, 'directory:read staffing:read');
    const guessed = await clientToken({ ...client, secret: 'guessed' }, 'directory:read');
    expect([await errorOf(more), await errorOf(guessed)]).toEqual([
      [400, 'invalid_scope'],
      [401, 'invalid_client'],
    ]);
  });
});

describe('after a restart', () => {
  it('keeps keys and clients, in a file nobody else can read', async () => {
    const client = await provider.registered({ client_name: 'Stays', scope: 'staffing:read' });
    const before = await personaToken(provider.issuer, 'hr.bornheim');

    await provider.restart();

    expect((await provider.verified(before)).sub).toBe('hr.bornheim');
    expect((await clientToken(client, 'staffing:read')).status).toBe(200);
    expect((await stat(stateFile)).mode & 0o777).toBe(0o600);
    const stored = JSON.parse(await readFile(stateFile, 'utf8')) as { clients: object };
    expect(Object.keys(stored.clients)).toContain(client.id);
  });

  it('shares no key with another provider', async () => {
    const other = await ProviderUnderTest.open();
    const token = await personaToken(other.issuer, 'hr.bornheim');
    await other.stop();
    await expect(provider.verified(token)).rejects.toThrow('no applicable key found');
  });
});
