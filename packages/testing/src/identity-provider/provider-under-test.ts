import { personas } from '@kim/schema/demo/personas.ts';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { freePort } from '../stack/ports.ts';
import { startIdentityProvider, type IdentityProvider } from './identity-provider.ts';

export const audience = 'urn:kim:api';
export const registrationToken = 'registration-token-of-this-test';
export const web = {
  clientId: 'kim-web',
  clientSecret: 'a-secret-of-this-test-alone-0123456789',
  origin: 'http://localhost:4299',
};

/** A provider on a port of its own, and the questions tests ask it. */
export class ProviderUnderTest {
  readonly issuer: string;
  readonly #start: () => Promise<IdentityProvider>;
  #provider: IdentityProvider;

  private constructor(provider: IdentityProvider, start: () => Promise<IdentityProvider>) {
    this.issuer = provider.issuer;
    this.#provider = provider;
    this.#start = start;
  }

  static async open(stateFile: string | null = null): Promise<ProviderUnderTest> {
    const port = await freePort();
    const issuer = `http://localhost:${port}`;
    const start = (): Promise<IdentityProvider> =>
      startIdentityProvider({ port, issuer, stateFile, web, registrationToken, accounts: personas });
    return new ProviderUnderTest(await start(), start);
  }

  stop(): Promise<void> {
    return this.#provider.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    this.#provider = await this.#start();
  }

  askForToken(request: Record<string, string>, client?: { id: string; secret: string }): Promise<Response> {
    const authorization = client && `Basic ${btoa(`${client.id}:${client.secret}`)}`;
    return fetch(new URL('/token', this.issuer), {
      method: 'POST',
      body: new URLSearchParams(request),
      ...(authorization ? { headers: { authorization } } : {}),
    });
  }

  register(metadata: object, token = registrationToken): Promise<Response> {
    return fetch(new URL('/reg', this.issuer), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(metadata),
    });
  }

  async registered(metadata: object): Promise<{ id: string; secret: string }> {
    const answer = (await (await this.register(metadata)).json()) as {
      client_id: string;
      client_secret: string;
    };
    return { id: answer.client_id, secret: answer.client_secret };
  }

  /** What a token says, once signature, issuer, audience and kind are right. */
  async verified(token: string): Promise<JWTPayload> {
    const keys = createRemoteJWKSet(new URL('/jwks', this.issuer));
    return (await jwtVerify(token, keys, { issuer: this.issuer, audience, typ: 'at+jwt' })).payload;
  }
}

export const errorOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { error: string }).error,
];
