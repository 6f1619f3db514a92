import { personas } from '@kim/schema/demo/personas.ts';
import type { TestProject } from 'vitest/node';
import { createTemplate, openTestServer } from './database-server.ts';
import { startIdentityProvider } from './identity-provider/identity-provider.ts';
import { runKim } from './stack/kim-command.ts';
import { freePort } from './stack/ports.ts';
import { newSecrets } from './stack/secrets.ts';

/** Once per test run: a real database server with a migrated, seeded template, and a real identity provider. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const { registrationToken } = newSecrets();
  const provider = await startIdentityProvider({
    port,
    issuer,
    stateFile: null,
    web: null,
    registrationToken,
    accounts: personas,
  });
  const { server, stop } = await openTestServer();
  const teardown = async (): Promise<void> => {
    await provider.stop();
    await stop();
  };
  try {
    await createTemplate(server, async (environment) => {
      const told = { ...environment, KIM_ISSUER: issuer, KIM_AUDIENCE: 'urn:kim:api' };
      await runKim(['migrate'], told);
      await runKim(['seed', '--demo'], told);
    });
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('testServer', server);
  project.provide('testIssuer', issuer);
  project.provide('testRegistrationToken', registrationToken);
  return teardown;
};
