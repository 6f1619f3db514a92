import { join } from 'node:path';
import { checkout } from './checkout.ts';
import { isPortTaken } from './ports.ts';
import { StartFailure } from './start-failure.ts';

export interface StackSettings {
  readonly dataDir: string;
  readonly ports: { readonly web: number; readonly api: number; readonly idp: number };
  readonly webOrigin: string;
  readonly issuer: string;
  readonly audience: string;
  readonly webClientId: string;
  /** Somebody else's server, or null for the included one. */
  readonly databaseUrl: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What `pnpm start` is told by the environment. */
export const settingsFrom = (environment: Environment): StackSettings => {
  const ports = {
    web: readPort(environment, 'KIM_WEB_PORT', 3000),
    api: readPort(environment, 'KIM_API_PORT', 4000),
    idp: readPort(environment, 'KIM_IDP_PORT', 4001),
  };
  return {
    dataDir: environment['KIM_DATA_DIR'] ?? join(checkout, '.data'),
    ports,
    webOrigin: environment['KIM_WEB_ORIGIN'] ?? `http://localhost:${ports.web}`,
    issuer: environment['KIM_ISSUER'] ?? `http://localhost:${ports.idp}`,
    audience: environment['KIM_AUDIENCE'] ?? 'urn:kim:api',
    webClientId: environment['KIM_WEB_CLIENT_ID'] ?? 'kim-web',
    databaseUrl: environment['DATABASE_URL'] || null,
  };
};

const readPort = (environment: Environment, variable: string, fallback: number): number => {
  const text = environment[variable];
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartFailure(
    `${variable}=${text} ist kein Port (1–65535).`,
    `${variable}=${text} is not a port (1–65535).`,
  );
};

/** Before anything starts: half a start is harder to understand than none. */
export const assertPortsFree = async ({ ports }: StackSettings): Promise<void> => {
  const wanted = [
    ['KIM_WEB_PORT', ports.web],
    ['KIM_API_PORT', ports.api],
    ['KIM_IDP_PORT', ports.idp],
  ] as const;
  if (new Set(wanted.map(([, port]) => port)).size < wanted.length)
    throw new StartFailure(
      'KIM_WEB_PORT, KIM_API_PORT und KIM_IDP_PORT müssen verschieden sein.',
      'KIM_WEB_PORT, KIM_API_PORT and KIM_IDP_PORT must differ.',
    );
  const taken = await Promise.all(
    wanted.map(async ([variable, port]) => ((await isPortTaken(port)) ? [{ variable, port }] : [])),
  );
  const [first] = taken.flat();
  if (!first) return;
  const { variable, port } = first;
  throw new StartFailure(
    `Port ${port} ist belegt. Wer ihn belegt: ${whoListens(port)}\nAnderer Port: ${variable}=${port + 100} pnpm start`,
    `Port ${port} is taken. To see by whom: ${whoListens(port)}\nAnother port: ${variable}=${port + 100} pnpm start`,
  );
};

const whoListens = (port: number): string =>
  process.platform === 'win32'
    ? `netstat -ano | findstr :${port}`
    : process.platform === 'linux'
      ? `ss -ltnp 'sport = :${port}'`
      : `lsof -nP -iTCP:${port} -sTCP:LISTEN`;
