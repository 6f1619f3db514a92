import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { personas } from '@kim/schema/demo/personas.ts';
import { startIdentityProvider } from '../identity-provider/identity-provider.ts';
import { built } from './checkout.ts';
import { openDatabase } from './open-database.ts';
import { assertBuilt, runKim } from './kim-command.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import { startService } from './service.ts';
import { assertPortsFree, type StackSettings } from './settings.ts';
import { assertNotRunning, removeStackFile, writeStackFile } from './stack-file.ts';
import type { StartFailure } from './start-failure.ts';
import { Steps, type Report } from './steps.ts';

export interface Stack {
  readonly urls: { readonly web: string; readonly api: string; readonly issuer: string };
  /** Administrative connection to the database behind it. */
  readonly databaseUrl: string;
  /** Settles when a part ends that nobody stopped. */
  readonly died: Promise<StartFailure>;
  /** Ends everything, in the reverse order of starting. */
  readonly stop: () => Promise<void>;
}

/** Brings up database, identity provider, API and web: the code path of `pnpm start`, of the browser tests and of the bench. */
export const startStack = async (settings: StackSettings, report: Report = () => {}): Promise<Stack> => {
  const { dataDir } = settings;
  await assertNotRunning(dataDir);
  await assertPortsFree(settings);
  for (const file of Object.values(built)) assertBuilt(file);
  await mkdir(dataDir, { recursive: true });
  const secrets = await loadSecrets(join(dataDir, 'secrets.json'));
  const steps = new Steps(report);
  try {
    return await bringUp(settings, secrets, steps);
  } catch (error) {
    await steps.stop();
    throw error;
  }
};

const bringUp = async (settings: StackSettings, secrets: Secrets, steps: Steps): Promise<Stack> => {
  const { dataDir, ports, issuer, webOrigin } = settings;
  const database = await steps.take('Datenbank läuft', 'database is up', openDatabase(settings, secrets));
  const environment = { ...environmentOf(settings, secrets), ...database.environment };
  steps.onStop(() => removeStackFile(dataDir));
  await writeStackFile(dataDir, environment);
  await steps.run('Schema ist aktuell', 'schema is up to date', runKim(['migrate'], environment));
  await steps.run('Demodaten sind da', 'demo data is in', runKim(['seed', '--demo'], environment));
  await steps.take('Anmeldung läuft', 'identity provider is up', startDemoProvider(settings, secrets));
  const api = await steps.take('API läuft', 'API is up', startApi(settings, environment));
  const web = await steps.take(
    'Weboberfläche läuft',
    'web application is up',
    startWeb(settings, environment),
  );
  return {
    urls: { web: webOrigin, api: `http://localhost:${ports.api}/graphql`, issuer },
    databaseUrl: database.environment.DATABASE_URL,
    died: Promise.race([web.died, api.died, database.died]),
    stop: () => steps.stop(),
  };
};

const environmentOf = (
  { ports, issuer, audience, webClientId, webOrigin }: StackSettings,
  secrets: Secrets,
) => ({
  KIM_SEAL_KEY: secrets.sealKey,
  KIM_MASTER_KEY: secrets.masterKey,
  KIM_ISSUER: issuer,
  KIM_AUDIENCE: audience,
  KIM_API_PORT: String(ports.api),
  KIM_API_URL: `http://localhost:${ports.api}/graphql`,
  KIM_WEB_PORT: String(ports.web),
  KIM_WEB_ORIGIN: webOrigin,
  KIM_WEB_CLIENT_ID: webClientId,
  KIM_WEB_CLIENT_SECRET: secrets.webClientSecret,
  KIM_SESSION_SECRET: secrets.sessionSecret,
  KIM_IDP_REGISTRATION_TOKEN: secrets.registrationToken,
});

type KnownName = keyof ReturnType<typeof environmentOf> | 'KIM_APP_DATABASE_URL';
type StackEnvironment = Readonly<Record<KnownName, string>>;

const pick = (environment: StackEnvironment, names: readonly KnownName[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, environment[name]]));

const startDemoProvider = (
  { dataDir, ports, issuer, audience, webClientId, webOrigin }: StackSettings,
  secrets: Secrets,
) =>
  startIdentityProvider({
    port: ports.idp,
    issuer,
    stateFile: join(dataDir, 'identity-provider.json'),
    web: { clientId: webClientId, clientSecret: secrets.webClientSecret, origin: webOrigin },
    registrationToken: secrets.registrationToken,
    accounts: personas,
    audience,
  });

const startApi = ({ dataDir, ports }: StackSettings, environment: StackEnvironment) =>
  startService({
    name: 'API',
    script: built.api,
    environment: pick(environment, [
      'KIM_APP_DATABASE_URL',
      'KIM_SEAL_KEY',
      'KIM_MASTER_KEY',
      'KIM_API_PORT',
      'KIM_AUDIENCE',
      'KIM_ISSUER',
    ]),
    logFile: join(dataDir, 'logs', 'api.log'),
    readyUrl: `http://localhost:${ports.api}/readyz`,
  });

const startWeb = ({ dataDir, ports }: StackSettings, environment: StackEnvironment) =>
  startService({
    name: 'Web',
    script: built.web,
    environment: pick(environment, [
      'KIM_WEB_PORT',
      'KIM_WEB_ORIGIN',
      'KIM_API_URL',
      'KIM_ISSUER',
      'KIM_AUDIENCE',
      'KIM_WEB_CLIENT_ID',
      'KIM_WEB_CLIENT_SECRET',
      'KIM_SESSION_SECRET',
    ]),
    logFile: join(dataDir, 'logs', 'web.log'),
    readyUrl: `http://localhost:${ports.web}/`,
  });
