import { pino } from 'pino';
import { apiPort, appDatabaseUrl, masterKey, sealKey } from '../platform/config/config.ts';
import { createApi } from './api.ts';

const log = pino();
const app = await createApi({
  databaseUrl: appDatabaseUrl(),
  sealKey: sealKey(),
  masterKey: masterKey(),
  log,
  purgeEveryMilliseconds: 3_600_000,
});
const address = await app.listen({ port: apiPort(), host: process.env['KIM_API_HOST'] ?? 'localhost' });
log.info({ address }, 'the API is ready');

const stop = async (): Promise<void> => {
  log.info('the API is stopping');
  await app.close();
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
