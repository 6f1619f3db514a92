import { clientScopes } from '@kim/schema/roles.ts';
import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { Account } from './account.ts';
import { limitRegistration, ownClients, type WebClient } from './clients.ts';
import { pageHeaders, renderPage, type Page } from './page-layout.ts';
import { wordsFor, type PageWords } from './page-words.ts';
import { noticePage, signOutPage } from './sign-in-page.ts';
import type { StateStore } from './state-file.ts';
import { createStorage } from './storage.ts';

export interface ProviderOptions {
  readonly issuer: string;
  readonly web: WebClient | null;
  readonly registrationToken: string;
  readonly audience: string;
  readonly findAccount: (name: string) => Account | undefined;
}

/** Access tokens are for the API alone, and short-lived: a removed right shows within ten minutes even offline. */
export const resourceServer = { scope: clientScopes.join(' '), accessTokenTTL: 10 * 60 };

const hours = (count: number): number => count * 60 * 60;

/** How this provider behaves: code with PKCE, JWT access tokens for one audience, everybody consents to everything. */
export const providerConfiguration = (options: ProviderOptions, store: StateStore): Configuration => ({
  adapter: createStorage(store),
  jwks: store.state.jwks,
  cookies: { keys: [...store.state.cookieKeys], names: cookieNames(options.issuer) },
  clients: ownClients(options.web),
  responseTypes: ['code'],
  clientDefaults: { grant_types: ['client_credentials'], response_types: [] },
  scopes: ['openid', 'profile', 'email', 'offline_access', ...clientScopes],
  claims: { openid: ['sub'], profile: ['name', 'given_name', 'family_name'], email: ['email'] },
  // Access tokens are for the API, so the userinfo endpoint would refuse them: the id token says who it is.
  conformIdTokenClaims: false,
  pkce: { required: (_ctx, client) => client.grantTypeAllowed('authorization_code') },
  findAccount: (_ctx, sub) => claimsOf(options.findAccount(sub)),
  loadExistingGrant: (ctx) => consentToEverything(ctx, options.audience),
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  ttl: {
    AccessToken: 600,
    ClientCredentials: 600,
    IdToken: 600,
    Interaction: hours(1),
    Grant: hours(12),
    Session: hours(12),
    RefreshToken: hours(12),
  },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  extraClientMetadata: {
    properties: ['kim_county'],
    validator: (ctx, key, value, metadata) => {
      if (value !== undefined && (typeof value !== 'string' || !/^[a-z-]{1,40}$/.test(value)))
        throw new errors.InvalidClientMetadata(`${key} must be the key of a county`);
      if (ctx) limitRegistration(metadata);
    },
  },
  features: features(options),
  renderError: (ctx, out) => {
    const words = wordsOf(ctx);
    send(ctx, noticePage(words, words.failed, [out.error, out.error_description].filter(Boolean).join(': ')));
  },
});

/** Cookies know no ports: two providers on one host would overwrite each other's. */
const cookieNames = (issuer: string) => {
  const prefix = `kim_idp_${new URL(issuer).port || '443'}`;
  return { session: `${prefix}_session`, interaction: `${prefix}_interaction`, resume: `${prefix}_resume` };
};

const features = ({ registrationToken, audience }: ProviderOptions): Configuration['features'] => ({
  devInteractions: { enabled: false },
  clientCredentials: { enabled: true },
  revocation: { enabled: true },
  registration: { enabled: true, initialAccessToken: registrationToken, issueRegistrationAccessToken: false },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => audience,
    useGrantedResource: () => true,
    getResourceServerInfo: (_ctx, indicator) => {
      if (indicator !== audience) throw new errors.InvalidTarget();
      return { ...resourceServer, audience, accessTokenFormat: 'jwt' };
    },
  },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: (ctx, form) => {
      const target = ctx.oidc.params?.['post_logout_redirect_uri'];
      const targets = typeof target === 'string' ? [new URL(target).origin] : [];
      send(ctx, signOutPage(wordsOf(ctx), form, targets));
    },
    postLogoutSuccessSource: (ctx) => {
      const words = wordsOf(ctx);
      send(ctx, noticePage(words, words.signedOut, words.signedOutHint));
    },
  },
});

const wordsOf = (ctx: KoaContextWithOIDC): PageWords => {
  const locales = ctx.oidc?.params?.['ui_locales'];
  return wordsFor(typeof locales === 'string' ? locales : undefined, ctx.get('accept-language'));
};

const send = (ctx: KoaContextWithOIDC, page: Page): void => {
  ctx.set(pageHeaders(page));
  ctx.body = renderPage(page);
};

const claimsOf = (account: Account | undefined) =>
  account && {
    accountId: account.name,
    claims: () => ({
      sub: account.name,
      name: `${account.givenName} ${account.familyName}`,
      given_name: account.givenName,
      family_name: account.familyName,
      email: account.email,
    }),
  };

const consentToEverything = async ({ oidc }: KoaContextWithOIDC, audience: string) => {
  const { provider, client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known ? await provider.Grant.find(known) : undefined) ??
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email offline_access');
  grant.addResourceScope(audience, resourceServer.scope);
  await grant.save();
  return grant;
};
