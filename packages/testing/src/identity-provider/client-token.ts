import type { ClientScope } from '@kim/schema/roles.ts';

export interface RegisteredClient {
  readonly id: string;
  readonly secret: string;
  readonly scopes: readonly ClientScope[];
}

/** Registers a third party at the demo provider (RFC 7591). */
export const registerClient = async (
  issuer: string,
  registrationToken: string,
  scopes: readonly ClientScope[],
): Promise<RegisteredClient> => {
  const answer = await fetch(new URL('/reg', issuer), {
    method: 'POST',
    headers: { authorization: `Bearer ${registrationToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ client_name: 'Third party of a test', scope: scopes.join(' ') }),
  });
  const { client_id: id, client_secret: secret } = (await answer.json()) as Record<string, string>;
  if (!id || !secret) throw new Error(`The client was not registered: ${answer.status}.`);
  return { id, secret, scopes };
};

/** A real access token of a third party (client_credentials). */
export const clientToken = async (
  issuer: string,
  { id, secret, scopes }: RegisteredClient,
): Promise<string> => {
  const response = await fetch(new URL('/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: scopes.join(' ') }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (!token) throw new Error(`No token for the client: ${response.status}.`);
  return token;
};
