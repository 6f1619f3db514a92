import { clientScopes } from '@kim/schema/roles.ts';
import { errors, type AllClientMetadata, type ClientMetadata } from 'oidc-provider';

/** The demo's own grant: a token for a persona without a browser, for the command line and for tests. */
export const demoPersonaGrant = 'urn:kim:grant-type:demo-persona';

export interface WebClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Public origin of the web application. */
  readonly origin: string;
}

/** Clients that exist without registration: the command line and, where there is one, the web application. */
export const ownClients = (web: WebClient | null): ClientMetadata[] => [
  {
    client_id: 'kim-cli',
    client_name: 'KIM command line (demo)',
    token_endpoint_auth_method: 'none',
    grant_types: [demoPersonaGrant],
    response_types: [],
    redirect_uris: [],
  },
  ...(web ? [webClient(web)] : []),
];

const webClient = ({ clientId, clientSecret, origin }: WebClient): ClientMetadata => ({
  client_id: clientId,
  client_name: 'KIM-Verbund',
  client_secret: clientSecret,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [new URL('/auth/callback', origin).href],
  post_logout_redirect_uris: [new URL('/sign-out', origin).href, origin, new URL('/', origin).href],
});

/** Whoever registers becomes a third party that reads: no sign-in of people, no scope beyond the known ones. */
export const limitRegistration = (metadata: AllClientMetadata): void => {
  const scopes = (metadata.scope ?? '').split(' ').filter(Boolean);
  const known: readonly string[] = clientScopes;
  if (scopes.length === 0 || scopes.some((scope) => !known.includes(scope)))
    throw new errors.InvalidClientMetadata(`scope must be one or more of: ${clientScopes.join(' ')}`);
  const grants = metadata.grant_types ?? ['client_credentials'];
  if (grants.length !== 1 || grants[0] !== 'client_credentials')
    throw new errors.InvalidClientMetadata('grant_types must be ["client_credentials"]');
  if (metadata.redirect_uris?.length) throw new errors.InvalidClientMetadata('redirect_uris must be empty');
  if (metadata.token_endpoint_auth_method === 'none')
    throw new errors.InvalidClientMetadata('a third party needs a secret');
  Object.assign(metadata, { grant_types: ['client_credentials'], response_types: [], redirect_uris: [] });
};
