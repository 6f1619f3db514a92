import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { personas } from '@kim/schema/demo/personas.ts';
import {
  startIdentityProvider,
  type IdentityProvider,
} from '@kim/testing/identity-provider/identity-provider.ts';
import { freePort } from '@kim/testing/stack/ports.ts';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';

const program = fileURLToPath(new URL('./kim.ts', import.meta.url));
const registrationToken = 'registration-token-of-this-test';

let provider: IdentityProvider;
let folder: string;

/** Runs the command line as a shell would, in an empty folder and with nothing in the environment but this. */
const kim = async (args: readonly string[], environment: Record<string, string> = {}, input = '') => {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  child.stdin.end(input);
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, error, code: code as number };
};
const subjectOf = async (token: string): Promise<string | undefined> => {
  const keys = createRemoteJWKSet(new URL('/jwks', provider.issuer));
  const { payload } = await jwtVerify(token, keys, { issuer: provider.issuer, audience: 'urn:kim:api' });
  return payload.sub;
};
const registerClient = async (): Promise<{ client_id: string; client_secret: string }> => {
  const response = await fetch(new URL('/reg', provider.issuer), {
    method: 'POST',
    headers: { authorization: `Bearer ${registrationToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ client_name: 'Reader', scope: 'directory:read' }),
  });
  return (await response.json()) as { client_id: string; client_secret: string };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kim-cli-'));
  const port = await freePort();
  provider = await startIdentityProvider({
    port,
    issuer: `http://localhost:${port}`,
    stateFile: null,
    web: null,
    registrationToken,
    accounts: personas,
  });
});
afterAll(async () => {
  await provider.stop();
  await rm(folder, { recursive: true });
});

it('prints the token of a persona and nothing else', async () => {
  const { out, error, code } = await kim(['token', '--as', 'hr.bornheim'], { KIM_ISSUER: provider.issuer });
  expect([code, error, await subjectOf(out.trim()), out.split('\n').length]).toEqual([
    0,
    '',
    'hr.bornheim',
    2,
  ]);
});

it('takes the secret of a client from stdin or from the environment', async () => {
  const { client_id: id, client_secret: secret } = await registerClient();
  const args = ['token', '--client', id, '--scope', 'directory:read', '--issuer', provider.issuer];

  const piped = await kim(args, {}, `${secret}\n`);
  const told = await kim(args, { KIM_CLIENT_SECRET: secret });

  expect([await subjectOf(piped.out.trim()), await subjectOf(told.out.trim())]).toEqual([id, id]);
});

it('says what the identity provider objects to, and ends with 1', async () => {
  const { client_id: id, client_secret: secret } = await registerClient();
  const tooMuch = [
    'token',
    '--client',
    id,
    '--scope',
    'directory:read',
    'staffing:read',
    '--issuer',
    provider.issuer,
  ];
  expect(await kim(tooMuch, { KIM_CLIENT_SECRET: secret })).toEqual({
    out: '',
    error: 'kim: The identity provider refuses: invalid_scope: requested scope is not allowed.\n',
    code: 1,
  });
  expect(await kim(['token', '--as', 'nobody', '--issuer', provider.issuer])).toMatchObject({
    error: 'kim: The identity provider refuses: invalid_grant: no such persona.\n',
    code: 1,
  });
});

it('says when nobody answers', async () => {
  const issuer = `http://localhost:${await freePort()}`;
  expect(await kim(['token', '--as', 'hr.bornheim', '--issuer', issuer])).toEqual({
    out: '',
    error: `kim: The identity provider ${issuer} does not answer. Is \`pnpm start\` running?\n`,
    code: 1,
  });
});

it.each([
  ['an unknown command', ['fly'], `error: unknown command 'fly'`],
  ['neither persona nor client', ['token'], 'kim: Say either --as PERSONA or --client ID.'],
  [
    'both persona and client',
    ['token', '--as', 'a', '--client', 'b'],
    'kim: Say either --as PERSONA or --client ID.',
  ],
  [
    'a client without its secret',
    ['token', '--client', 'b'],
    'kim: The secret is missing: set KIM_CLIENT_SECRET',
  ],
  ['an unknown scope', ['client', 'create', '--scope', 'all'], 'Allowed are: directory:read, staffing:read.'],
  ['a client without a name', ['client', 'create'], `error: required option '--name <name>' not specified`],
])('ends with 2 when called with %s', async (_mistake, args, message) => {
  const { out, error, code } = await kim(args);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(message);
});

it.each([
  [[]],
  [['migrate']],
  [['seed']],
  [['check']],
  [['ledger']],
  [['personas']],
  [['token']],
  [['client']],
  [['client', 'create']],
])('explains itself: kim %s --help', async (command: string[]) => {
  const { out, code } = await kim([...command, '--help']);
  expect([code, out.startsWith(`Usage: ${['kim', ...command].join(' ')} `)]).toEqual([0, true]);
});

it('lists every persona', async () => {
  const table = await kim(['personas']);
  expect(table.out.trimEnd().split('\n')).toHaveLength(personas.length + 1);
  expect(JSON.parse((await kim(['personas', '--json'])).out)).toEqual(personas);
});

it('finds the stack running in this folder, but never in production', async () => {
  const environment = { KIM_ISSUER: provider.issuer, KIM_IDP_REGISTRATION_TOKEN: registrationToken };
  await mkdir(join(folder, '.data'));
  await writeFile(join(folder, '.data', 'stack.json'), JSON.stringify({ pid: 1, environment }));
  const create = [
    'client',
    'create',
    '--name',
    'Reader',
    '--organisation',
    'rsk',
    '--scope',
    'directory:read',
  ];

  expect((await kim(['token', '--as', 'hr.bornheim'])).code).toBe(0);
  expect((await kim(create)).error).toContain('DATABASE_URL is missing');
  expect((await kim(create, { NODE_ENV: 'production' })).error).toContain(
    'KIM_IDP_REGISTRATION_TOKEN is missing',
  );
  await rm(join(folder, '.data'), { recursive: true });
});
