import { errors, type Provider, type TokenEndpointGrantContext } from 'oidc-provider';
import type { Account } from './account.ts';
import { demoPersonaGrant } from './clients.ts';

/** Demo only: hands out the same access token a person gets after signing in, for a persona named in `persona`. */
export const registerPersonaGrant = (
  provider: Provider,
  findAccount: (name: string) => Account | undefined,
  audience: string,
  resourceServer: { readonly scope: string; readonly accessTokenTTL: number },
): void => {
  const handle = async (context: TokenEndpointGrantContext<{ persona?: unknown }>): Promise<void> => {
    const { client, params } = context.oidc;
    const account = typeof params.persona === 'string' ? findAccount(params.persona) : undefined;
    if (!account) throw new errors.CustomOIDCProviderError('invalid_grant', 'no such persona');
    const grant = new provider.Grant({ accountId: account.name, clientId: client.clientId });
    const grantId = await grant.save();
    const token = new provider.AccessToken({
      accountId: account.name,
      client,
      grantId,
      gty: demoPersonaGrant,
    });
    token.resourceServer = new provider.ResourceServer(audience, {
      ...resourceServer,
      audience,
      accessTokenFormat: 'jwt',
    });
    context.oidc.entity('AccessToken', token);
    context.body = {
      access_token: await token.save(),
      expires_in: token.expiration,
      token_type: token.tokenType,
    };
  };
  provider.registerGrantType(demoPersonaGrant, handle, ['persona']);
};
