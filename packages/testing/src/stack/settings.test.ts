import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { freePort } from './ports.ts';
import { assertPortsFree, settingsFrom } from './settings.ts';

let occupant: Server | undefined;
const occupy = async (host: string): Promise<number> => {
  const port = await freePort();
  occupant = createServer().listen(port, host);
  await once(occupant, 'listening');
  return port;
};
afterEach(() => occupant?.close());

const settingsWith = async (idpPort: number) =>
  settingsFrom({
    KIM_WEB_PORT: String(await freePort()),
    KIM_API_PORT: String(await freePort()),
    KIM_IDP_PORT: String(idpPort),
  });

it.each(['127.0.0.1', '::1', '0.0.0.0', '::'])(
  'notices who listens on %s, and says which variable to change',
  async (host) => {
    const port = await occupy(host);
    await expect(assertPortsFree(await settingsWith(port))).rejects.toThrow(
      new RegExp(`Port ${port} is taken\\. To see by whom: .*${port}[^]*KIM_IDP_PORT=${port + 100}`),
    );
  },
);

it('accepts free ports', async () => {
  await expect(assertPortsFree(await settingsWith(await freePort()))).resolves.toBeUndefined();
});

it('wants three different ports', async () => {
  const same = String(await freePort());
  const settings = settingsFrom({ KIM_WEB_PORT: same, KIM_API_PORT: same });
  await expect(assertPortsFree(settings)).rejects.toThrow('must differ');
});

it.each(['0', '70000', 'http', '3000.5'])('refuses the port %s', (text) => {
  expect(() => settingsFrom({ KIM_API_PORT: text })).toThrow(`KIM_API_PORT=${text} is not a port`);
});

it('follows the ports with the addresses people use', () => {
  expect(settingsFrom({ KIM_WEB_PORT: '3100', KIM_IDP_PORT: '4101' })).toMatchObject({
    webOrigin: 'http://localhost:3100',
    issuer: 'http://localhost:4101',
    databaseUrl: null,
  });
});
