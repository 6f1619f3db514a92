import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import type { Account } from './account.ts';
import type { WebClient } from './clients.ts';
import { providerConfiguration, resourceServer } from './configuration.ts';
import { handleInteraction, isInteraction } from './interaction.ts';
import { registerPersonaGrant } from './persona-grant.ts';
import { openState } from './state-file.ts';

export interface IdentityProviderOptions {
  readonly port: number;
  readonly issuer: string;
  /** Where keys and registered clients outlive a restart; `null`: nowhere. */
  readonly stateFile: string | null;
  readonly web: WebClient | null;
  readonly registrationToken: string;
  readonly accounts: readonly Account[];
  readonly audience?: string;
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

/** A real OpenID provider for the demo and for tests: anybody may sign in as any of the accounts, without a password. */
export const startIdentityProvider = async (options: IdentityProviderOptions): Promise<IdentityProvider> => {
  const { port, issuer, accounts, web, registrationToken, audience = 'urn:kim:api' } = options;
  const byName = new Map(accounts.map((account) => [account.name, account]));
  const findAccount = (name: string): Account | undefined => byName.get(name);
  const store = await openState(options.stateFile);
  const provider = new Provider(
    issuer,
    providerConfiguration({ issuer, web, registrationToken, audience, findAccount }, store),
  );
  registerPersonaGrant(provider, findAccount, audience, resourceServer);
  provider.on('server_error', (_ctx, error) => console.error(error));

  const handleProtocol = provider.callback();
  const server = createServer((request, response) => {
    if (!isInteraction(request.url)) return void handleProtocol(request, response);
    handleInteraction(provider, accounts, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    issuer,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
