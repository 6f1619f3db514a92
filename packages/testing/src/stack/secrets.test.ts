import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSecrets } from './secrets.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kim-secrets-'));
  file = join(folder, 'secrets.json');
});
afterEach(() => rm(folder, { recursive: true }));

it('makes seven different secrets once, readable by their owner only', async () => {
  const first = await loadSecrets(file);
  expect(new Set(Object.values(first)).size).toBe(7);
  expect(await loadSecrets(file)).toEqual(first);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it('completes what an earlier version wrote and keeps the rest', async () => {
  await writeFile(file, JSON.stringify({ sealKey: 'kept' }));
  const secrets = await loadSecrets(file);
  expect([secrets.sealKey, secrets.appPassword.length]).toEqual(['kept', 64]);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(secrets);
});

it('never replaces a file it cannot read', async () => {
  await writeFile(file, 'torn');
  await expect(loadSecrets(file)).rejects.toThrow(`${file} cannot be read`);
  expect(await readFile(file, 'utf8')).toBe('torn');
});
