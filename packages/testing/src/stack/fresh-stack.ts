import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAdministrator, openTestServer } from '../database-server.ts';
import { withDatabase } from './external-database.ts';
import { freePort } from './ports.ts';
import { writePrivateFile } from './private-file.ts';
import { settingsFrom } from './settings.ts';
import { startStack, type Stack } from './start-stack.ts';
import type { Report } from './steps.ts';

/** The same as `pnpm start`, on free ports and an empty database of its own that is gone afterwards: for tests and the bench. */
export const startFreshStack = async (report?: Report): Promise<Stack> => {
  const { server, stop: stopServer } = await openTestServer();
  const dataDir = await mkdtemp(join(tmpdir(), 'kim-stack-'));
  await chmod(dataDir, 0o755);
  const tidy = async (): Promise<void> => {
    await stopServer();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const database = `${server.prefix}_stack`;
    await asAdministrator(server.adminUrl, (client) => client.query(`create database ${database}`));
    // Roles belong to the whole server: the password of kim_app must stay what it is there.
    const { appPassword, sealKey } = server;
    await writePrivateFile(join(dataDir, 'secrets.json'), JSON.stringify({ appPassword, sealKey }));
    const [web, api, idp] = await Promise.all([freePort(), freePort(), freePort()]);
    const settings = settingsFrom({
      KIM_DATA_DIR: dataDir,
      KIM_WEB_PORT: String(web),
      KIM_API_PORT: String(api),
      KIM_IDP_PORT: String(idp),
      DATABASE_URL: withDatabase(server.adminUrl, database),
    });
    const stack = await startStack(settings, report);
    const stop = async (): Promise<void> => {
      await stack.stop();
      await tidy();
    };
    return { ...stack, stop };
  } catch (error) {
    await tidy();
    throw error;
  }
};
