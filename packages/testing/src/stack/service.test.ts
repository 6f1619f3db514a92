import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freePort } from './ports.ts';
import { isAlive, waitUntil } from './processes.ts';
import { startService, type Service, type ServiceOptions } from './service.ts';

// A process as small as can be that behaves like ours: says when it is ready, writes a log, ends on SIGTERM.
const program = `
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
writeFileSync(process.env.PID_FILE, String(process.pid));
createServer((request, response) => {
  if (request.url === '/environment') return response.end(JSON.stringify(process.env));
  if (request.url === '/die') { console.error('the roof is on fire'); process.exit(3); }
  response.end();
}).listen(Number(process.env.KIM_TEST_PORT), 'localhost');
`;

let folder: string;
let options: ServiceOptions;
let url: string;
let service: Service | undefined;

const pidOf = async (): Promise<number> => Number(await readFile(join(folder, 'pid'), 'utf8'));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kim-service-'));
  const port = await freePort();
  url = `http://localhost:${port}`;
  const script = join(folder, 'service.mjs');
  await writeFile(script, program);
  options = {
    name: 'API',
    script,
    environment: { KIM_TEST_PORT: String(port), PID_FILE: join(folder, 'pid') },
    logFile: join(folder, 'logs', 'service.log'),
    readyUrl: url,
  };
});
afterEach(async () => {
  await service?.stop();
  service = undefined;
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('is ready when it returns, and gone when stopped', async () => {
  service = await startService(options);
  expect((await fetch(url)).status).toBe(200);

  await service.stop();

  expect(isAlive(await pidOf())).toBe(false);
});

it('says with its last words why it died', async () => {
  service = await startService(options);
  await fetch(`${url}/die`).catch(() => {});
  expect((await service.died).message).toContain(
    'API ended unexpectedly (3). The last lines of its log:\nthe roof is on fire',
  );
});

it('does not wait for one that ends before it is ready', async () => {
  await writeFile(options.script, `console.error('no database'); process.exit(1);`);
  await expect(startService(options)).rejects.toThrow('no database');
});

it('asks to build first when there is nothing to start', async () => {
  await expect(startService({ ...options, script: join(folder, 'missing.js') })).rejects.toThrow(
    'Build first: pnpm build',
  );
});

it('knows no secret it was not told', async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://admin:secret@localhost/kim');
  vi.stubEnv('KIM_SEAL_KEY', 'secret');
  service = await startService(options);
  const environment = (await (await fetch(`${url}/environment`)).json()) as Record<string, string>;
  expect(Object.entries(environment).filter(([, value]) => value.includes('secret'))).toEqual([]);
});

it('ends when the one who started it was killed', async () => {
  const starter = join(folder, 'starter.mjs');
  const module = new URL('./service.ts', import.meta.url).href;
  await writeFile(
    starter,
    `const { startService } = await import(${JSON.stringify(module)});
     await startService(${JSON.stringify(options)});
     console.log('ready');`,
  );
  const parent = spawn(process.execPath, [starter], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(parent.stdout, 'data');
  const pid = await pidOf();

  parent.kill('SIGKILL');

  expect(await waitUntil(() => !isAlive(pid), { timeout: 10_000 })).toBe(true);
});
